internal import Cartography
internal import Geography
internal import Indicators
internal import Languages
internal import Tables
internal import TextEncoding

/// Writes a starter down.
struct StarterText {
    let words: Wording
    let boundaries: StarterBoundaries
    let boundarySource: String
    let tables: [StarterTable]

    var text: String {
        let drawn = StarterFigures(words: words, tables: tables)
        let parts = [head, boundaryPart, sourcePart, tablePart, drawn.indicators, drawn.scales, drawn.maps]
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var head: [String] {
        let noun = boundaries.noun(in: words)
        return [
            "# "
                + words(
                    "Ein Anfang für einen eigenen Atlas. Was hinter # steht, ist nur Erklärung.",
                    "The beginning of an atlas of your own. What stands behind # is explanation only."),
            "# "
                + words(
                    "Alle Schlüssel, mit Beispielen: docs/atlas-file.md", "All keys, with examples: docs/atlas-file.md"),
            "# "
                + words(
                    "Prüfen: sozialatlas check atlas.yaml   Bauen: sozialatlas build atlas.yaml",
                    "Check: sozialatlas check atlas.yaml   Build: sozialatlas build atlas.yaml"),
            "# "
                + words(
                    "Wo „bitte ausfüllen“ steht, fehlt etwas, das nur Sie wissen; es steht so auch auf den Karten.",
                    "Where it says \"please fill in\" something is missing that only you know; the maps say so too."),
            "",
            "title: Sozialatlas",
            "language: \(words.language.rawValue)"
                + words("   # Sprache der Karten: de oder en", "   # language of the maps: de or en"),
            words("# area: Landkreis …", "# area: County of …")
                + words(
                    "   # Name des ganzen Gebiets: dann nennt die Legende dessen Wert",
                    "   # name of the whole area: the legend then gives its value"),
            noun.map { "regions: \($0)" } ?? words("# regions: Ortsteile", "# regions: districts"),
            words(
                "# publisher: Landkreis …, Stabsstelle …   # Herausgeber, steht unter den Karten",
                "# publisher: County of …   # stands below the maps"),
            "style: report   # "
                + words("Aussehen; andere: sozialatlas styles", "look; others: sozialatlas styles"),
            "format: a4-landscape   # a4, a4-landscape, column (160 mm), slide",
            "join: warn   # "
                + words(
                    "warn: nicht passende Schlüssel werden gemeldet; error: dann wird nichts gebaut",
                    "warn: keys that do not match are reported; error: then nothing is built"),
        ]
            + (boundaries.mapCRS.map {
                [
                    "map-crs: \($0)   # "
                        + words(
                            "Kartenprojektion; die Grenzen selbst sind in Grad",
                            "projection of the maps; the boundaries themselves are in degrees")
                ]
            } ?? [])
    }

    private var boundaryPart: [String] {
        ["boundaries:"] + StarterBoundaryText(words: words, boundaries: boundaries).lines + [
            "  source: \(boundarySource)"
        ]
    }

    private var sourcePart: [String] {
        let request = words("bitte ausfüllen", "please fill in")
        var lines = [
            "# "
                + words(
                    "Wer die Daten bereitstellt und unter welcher Lizenz: steht unter jeder Karte.",
                    "Who provides the data, and under which licence: stands below every map."),
            "sources:",
        ]
        for (index, id) in ([boundarySource] + tables.map(\.id)).enumerated() {
            lines.append("  \(YAMLScalar.written(id)):")
            let example = index == 0 ? "© GeoBasis-DE / BKG (2026)" : "© Statistisches Bundesamt"
            lines.append(
                "    provider: " + words("Quelle ", "source ") + request + "   # " + words("z. B. ", "e.g. ")
                    + example)
            lines.append(
                "    dataset: " + words("Datensatz ", "data set ") + request + "   # "
                    + (index == 0 ? "VG250" : "GV-ISys"))
            lines.append("    licence: " + request + "   # " + words("z. B. ", "e.g. ") + "dl-de/by-2-0")
            lines.append("    # licence-url: www.govdata.de/dl-de/by-2-0")
            lines.append("    # url: " + (index == 0 ? "gdz.bkg.bund.de" : "www.destatis.de"))
            lines.append(
                "    # changes: " + words("was an den Daten verändert wurde", "what was changed in the data"))
        }
        return lines
    }

    private var tablePart: [String] {
        guard !tables.isEmpty else {
            return [
                "# " + words("Tabellen mit Werten, als CSV gespeichert.", "Tables of values, saved as CSV."),
                "tables: {}",
                "#  zensus:", "#    file: zensus2022.csv", "#    key: AGS", "#    decimal: comma",
            ]
        }
        return ["tables:"] + tables.flatMap(lines(of:))
    }

    /// What was declared about a table when the file was made.
    private func declarations(of options: TableOptions) -> [String] {
        var lines: [String] = []
        if let sheet = options.sheet {
            lines.append(
                "    sheet: " + YAMLScalar.written(sheet.text) + "   # "
                    + words("Blatt der Arbeitsmappe", "sheet of the workbook"))
        }
        if let header = options.header {
            lines.append(
                "    header: "
                    + (header.count == 1 ? "\(header.lowerBound)" : "[\(header.lowerBound), \(header.upperBound)]")
                    + "   # " + words("Zeilen mit den Spaltennamen", "lines of the column names"))
        }
        if let footer = options.footer {
            lines.append(
                "    footer: \(footer)   # "
                    + words("Zeile, mit der die Fußnoten beginnen", "line with which footnotes begin"))
        }
        for (key, meaning) in [("missing", TableSymbols.Meaning.missing), ("suppressed", .suppressed)] {
            let texts = options.symbols.declared(as: meaning)
            if !texts.isEmpty {
                lines.append("    \(key): [" + texts.map(YAMLScalar.written).joined(separator: ", ") + "]")
            }
        }
        if let choice = options.totalRows {
            let keys = choice.patterns.map { YAMLScalar.written($0.text) }.joined(separator: ", ")
            lines.append("    total-rows: [\(keys)]")
        }
        if let encoding = options.encoding { lines.append("    encoding: " + YAMLScalar.written(encoding.name)) }
        return lines
    }

    private func lines(of table: StarterTable) -> [String] {
        var lines = ["  \(YAMLScalar.written(table.id)):", "    file: " + YAMLScalar.written(table.path)]
        lines += declarations(of: table.options)
        lines.append(
            "    key: \(YAMLScalar.written(table.key))   # "
                + words("Spalte mit dem Schlüssel", "column with the key"))
        lines.append(
            table.decimal.map {
                "    decimal: \($0.rawValue)   # "
                    + words(
                        "Dezimalzeichen: comma (1,5) oder point (1.5)", "decimal sign: comma (1,5) or point (1.5)")
            }
                ?? "    # decimal: comma   # "
                + words("Dezimalzeichen, falls Kommazahlen dazukommen", "decimal sign, once there are decimals"))
        if let year = table.year {
            lines.append(
                "    year: \(YAMLScalar.written(year))   # " + words("Spalte mit dem Jahr", "column with the year"))
        }
        if let long = table.long {
            lines.append(
                "    variable: \(YAMLScalar.written(long.variable))   # "
                    + words(
                        "Spalte, die sagt, welche Kennzahl die Zeile hat", "column that says which figure a row has"))
            lines.append(
                "    value: \(YAMLScalar.written(long.value))   # "
                    + words("Spalte mit deren Wert", "column with its value"))
        }
        if !table.conditions.isEmpty {
            lines.append(
                "    where:   # " + words("nur diese Zeilen: eine je Gebiet", "only these rows: one per region"))
            for condition in table.conditions {
                let others = condition.others.prefix(5).map(YAMLScalar.comment).joined(separator: ", ")
                lines.append(
                    "      \(YAMLScalar.written(condition.column)): \(YAMLScalar.written(condition.value))   # "
                        + words("auch: ", "also: ") + others)
            }
        }
        if table.repeats {
            lines.append(
                "    # "
                    + words(
                        "Mehrere Zeilen je Gebiet, und keine davon steht für alle zusammen: ohne Indikatoren.",
                        "Several rows for one region, none of them for all together: no indicators."))
            if !table.undecided.isEmpty {
                lines.append("    # where:   # " + words("bitte je einen Wert wählen", "please choose a value of each"))
                for (column, texts) in table.undecided.prefix(8) {
                    lines.append(
                        "    #   \(YAMLScalar.written(YAMLScalar.comment(column))): "
                            + texts.prefix(6).map(YAMLScalar.comment).joined(separator: " | ")
                            + (texts.count > 6 ? " …" : ""))
                }
            }
        }
        lines.append("    source: \(YAMLScalar.written(table.id))")
        return lines
    }
}
