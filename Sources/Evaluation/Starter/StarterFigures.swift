internal import Cartography
internal import Indicators
internal import Languages

/// Indicators and maps of a starter: one of each per figure.
struct StarterFigures {
    /// As in ``AtlasFile``.
    private(set) var indicators: [String]
    /// A hint, since no scale can be known.
    let scales: [String]
    /// As in ``AtlasFile``.
    private(set) var maps: [String]

    init(words: Wording, tables: [StarterTable]) {
        let hasFigures = tables.contains { !$0.figures.isEmpty }
        indicators = [
            "# "
                + words(
                    "Was gezeigt wird. Eine Rate statt einer Spalte:", "What is shown. A rate in place of a column:")
                + " rate: {cases: "
                + words("tabelle.faelle, base: tabelle.einwohner", "table.cases, base: table.inhabitants")
                + ", per: 100}",
            "# direction: "
                + words(
                    "more = hohe Werte sind die größere Belastung, less = niedrige, neutral = keins von beiden",
                    "more = high values are the greater burden, less = low ones, neutral = neither"),
            hasFigures ? "indicators:" : "indicators: {}",
        ]
        scales = [
            "# "
                + words(
                    "Gleiche Klassen für mehrere Karten, damit eine Farbe überall dasselbe bedeutet:",
                    "Equal classes for several maps, so that a colour means the same on each:"),
            "# scales:",
            "#   " + words("anteil", "share") + ": {classes: \"nice:4\", indicators: [a_2016, a_2021]}",
        ]
        maps = [
            "# classes: quantiles:N, natural:N, equal:N, nice:N, geometric:N, stddev, headtail, \"fixed:0,5,10\"",
            hasFigures ? "maps:" : "maps: []",
        ]
        var ids = IdentifierMaking()
        for table in tables {
            for (index, figure) in table.figures.enumerated() {
                let id = ids.identifier(for: figure.label ?? figure.name, fallback: "\(table.id)_\(index + 1)")
                indicators += Self.indicator(figure, id: id, table: table, words: words, isFirst: index == 0)
                maps += Self.map(figure, id: id, words: words, isFirst: index == 0)
            }
            for (column, numbers, texts) in table.mixed.prefix(40) {
                let name = YAMLScalar.comment(column)
                indicators.append(
                    "  # "
                        + words(
                            "Nicht übernommen: Spalte „\(name)“, da sie neben Zahlen (\(numbers)) anderen Text (\(texts)) enthält.",
                            "Not taken: column “\(name)”, since it has other text (\(texts)) beside numbers (\(numbers))."
                        ))
            }
            if !table.constant.isEmpty {
                indicators.append(
                    "  # "
                        + words("Nicht übernommen, da in allen Zeilen gleich: ", "Not taken, since equal in all rows: ")
                        + table.constant.prefix(40).map(YAMLScalar.comment).joined(separator: ", "))
            }
            if !table.further.isEmpty {
                indicators.append(
                    "  # " + words("Weitere Spalten: ", "Further columns: ")
                        + table.further.prefix(40).map(YAMLScalar.comment).joined(separator: ", "))
            }
        }
    }

    private static func indicator(
        _ figure: StarterTable.Figure, id: String, table: StarterTable, words: Wording, isFirst: Bool
    ) -> [String] {
        let note = { (german: String, english: String) in isFirst ? "   # " + words(german, english) : "" }
        var lines = [
            "  \(YAMLScalar.written(id)):",
            "    label: \(YAMLScalar.written(figure.label ?? figure.name))"
                + note("so, wie es auf der Karte heißen soll", "as the map shall call it"),
        ]
        if isFirst {
            lines.append(
                "    # unit: Prozent".replacing("Prozent", with: words("Prozent", "per cent")) + "   # "
                    + words(
                        "Einheit; mit legend: ein kurzer Name für die Legende",
                        "unit; with legend: a short name for the legend"))
            lines.append(
                "    # date: " + words("31. Dezember 2023   # Stand", "31 December 2023   # reference date"))
        }
        if let year = figure.year {
            let others = figure.years.dropLast().suffix(8)
            lines.append(
                "    year: \(YAMLScalar.written(year))"
                    + (others.isEmpty
                        ? ""
                        : "   # " + words("auch: ", "also: ")
                            + others.map(YAMLScalar.comment).joined(separator: ", ")
                            + words("; mehrere: years: […]", "; several: years: […]")))
        }
        lines.append(
            "    direction: neutral" + note("more, less oder neutral, siehe oben", "more, less or neutral, see above"))
        lines.append("    decimals: \(figure.decimals)")
        if figure.decimals == 0 {
            lines.append(
                "    # count: yes"
                    + note(
                        "wenn Menschen oder Fälle gezählt sind; dann besser type: circles",
                        "if people or cases are counted; then better type: circles"))
        }
        lines.append("    column: " + YAMLScalar.written(table.id + "." + figure.name))
        return lines
    }

    private static func map(_ figure: StarterTable.Figure, id: String, words: Wording, isFirst: Bool) -> [String] {
        var lines = ["  - id: " + YAMLScalar.written(id), "    indicator: " + YAMLScalar.written(id)]
        guard isFirst else { return lines }
        lines.append(
            "    # title: "
                + words(
                    "Die wichtigste Aussage in einem Satz; ohne title gilt der Name des Indikators",
                    "The finding in one sentence; without a title the indicator's name"))
        lines.append(
            "    # palette: blues   # "
                + words("Farben; andere: sozialatlas palettes", "colours; others: sozialatlas palettes"))
        lines.append(
            "    # classes: \"nice:4\"   # "
                + words(
                    "ohne Angabe Quantile: 4, ab 12 Gebieten 5", "without it quantiles: 4, from 12 regions on 5"))
        lines.append(
            "    # type: circles   # "
                + words(
                    "Kreise statt Farben, für gezählte Menschen oder Fälle",
                    "circles in place of colours, for counted people or cases"))
        return lines
    }
}
