import Cartography
import Confidentiality
import Evaluation
import Geography
import Indicators
import Projections
import TextEncoding

extension DataNote {
    /// What a user should know, with its place.
    var sentence: Sentence {
        switch self {
        case .boundaries(let note, let file): return note.sentence.at(.file(file))
        case .collapsed(let collapses, let file):
            let list = Sentence.plainList(collapses.map { "\($0.key.text) (\($0.records.count))" }, limit: 4)
            let water = collapses.reduce(0) { $0 + $1.water }
            let part =
                water > 0
                ? Sentence(
                    "\(water) davon \(water.agreeing("ist eine Wasserfläche", "sind Wasserflächen")) (GF ungleich 4); Dichten rechnen mit der Landfläche.",
                    "\(water) of them \(water.agreeing("is a water area", "are water areas")) (GF other than 4); densities use the land area."
                )
                : Sentence.none
            return
                (Sentence(
                    "\(collapses.count.german("Gebiet besteht", "Gebiete bestehen")) aus mehreren Sätzen mit demselben Schlüssel und \(collapses.count.agreeing("ist", "sind")) zusammengefasst: \(list.german).",
                    "\(collapses.count.english("region consists", "regions consist")) of several records with one key and \(collapses.count.agreeing("is", "are")) joined: \(list.english)."
                )
                + part).at(.file(file))
        case .repeatedAreas(let repetitions, let file): return repetitions.sentence.at(.file(file))
        case .restoredKeys(let restored, let file):
            let list = Sentence.plainList(restored.map { "\($0.found) → \($0.key.text)" }, limit: 4)
            return Sentence(
                "\(restored.count) Schlüssel der Grenzen \(restored.count.agreeing("hatte seine führende Null verloren und ist", "hatten ihre führende Null verloren und sind")) wiederhergestellt: \(list.german).",
                "\(restored.count.english("key", "keys")) of the boundaries had lost \(restored.count.agreeing("its leading zero and is", "their leading zero and are")) restored: \(list.english)."
            ).at(.file(file))
        case .matchedByNames(let boundaries, let table, let file):
            return Sentence(
                "Die Werte sind über Namen zugeordnet (Spalte „\(boundaries)“ der Grenzen, „\(table)“ der Tabelle), da keine amtlichen Schlüssel zusammenpassen. Ein Name, den mehrere Gebiete tragen, gilt für keines; bitte prüfen.",
                "Values are matched by names (column “\(boundaries)” of the boundaries, “\(table)” of the table), since no official keys fit. A name that several regions have counts for none of them; please check."
            ).at(.file(file))
        case .nameColumnFound(let column, let file):
            return Sentence(
                "Die Namen der Gebiete sind aus Spalte „\(column)“ der Grenzen. Eine andere bestimmt „--name“ (Atlasdatei: „name“).",
                "The names of the regions are from column “\(column)” of the boundaries. “--name” (atlas file: “name”) sets another."
            ).at(.file(file))
        case .recordsWithoutKey(let records, let file):
            let list = Sentence.plainList(records.map(String.init))
            return Sentence(
                "\(records.count.german("Satz", "Sätze")) ohne Schlüssel \(records.count.agreeing("ist", "sind")) ausgelassen: \(list.german).",
                "\(records.count.english("record", "records")) without a key \(records.count.agreeing("is", "are")) left out: \(list.english)."
            ).at(.file(file))
        case .withoutGeometry(let keys, let file):
            let list = Sentence.plainList(keys.map(\.text))
            return Sentence(
                "\(keys.count.german("Gebiet hat", "Gebiete haben")) keine Geometrie und \(keys.count.agreeing("erscheint", "erscheinen")) nicht auf der Karte: \(list.german).",
                "\(keys.count.english("region has", "regions have")) no geometry and \(keys.count.agreeing("is", "are")) not on the map: \(list.english)."
            ).at(.file(file))
        case .tangledRings(let keys, let file): return SheetNote.tangledRings(keys).sentence.at(.file(file))
        case .mapSystemChosen(let system, let degrees, let file):
            return Self.sentence(chosen: system, from: degrees).at(.file(file))
        case .inaccurate(let operation):
            let accuracy = operation.accuracySentence
            return Sentence(
                "Die Umrechnung \(operation.name.quotedInGerman) ist ungenauer als 1 m (\(accuracy.german)).",
                "The operation \(operation.name.quotedInEnglish) is worse than 1 m (\(accuracy.english)).")
        case .missingGrid(let operation):
            let accuracy = operation.accuracySentence
            let missing = operation.passedOver.map(\.missingGrids).map { $0.joined(separator: ", ") } ?? ""
            let better = operation.passedOver.map { Sentence.number($0.accuracyInMetres) } ?? .none
            return Sentence(
                "Für eine genauere Umrechnung (\(better.german) m) fehlt die Gitterdatei \(missing); verwendet wird \(operation.name.quotedInGerman) (\(accuracy.german)). Das Paket „proj-data“ enthält solche Gitter.",
                "For a more accurate operation (\(better.english) m) the grid file \(missing) is missing; \(operation.name.quotedInEnglish) is used (\(accuracy.english)). The package “proj-data” has such grids."
            )
        case .table(let note, let file): return note.sentence.at(.file(file))
        case .repairedKeys(let repairs, let file): return KeySentences.repaired(repairs).at(.file(file))
        case .totalRows(let rows, let file): return TotalRowSentences.leftOut(rows).at(.file(file))
        case .joinedKey(let columns, let file):
            return Sentence(
                "Der Schlüssel steht in mehreren Spalten nebeneinander: \(columns.quotedInGerman).",
                "The key stands in several columns side by side: \(columns.quotedInEnglish)."
            ).at(.file(file))
        case .names(let names, let file): return KeySentences.names(names).at(.file(file))
        case .cells(let oddities, let file):
            return oddities.map(\.sentence).reduce(.none) { $0 + $1 }.at(.file(file))
        case .join(let problem, let file, let columns, let names):
            let place =
                columns.count == 1
                ? Sentence(
                    "\(file), Spalte \((columns.first ?? "").quotedInGerman)",
                    "\(file), column \((columns.first ?? "").quotedInEnglish)")
                : Sentence(
                    "\(file), \(columns.count.german("Spalte", "Spalten"))",
                    "\(file), \(columns.count.english("column", "columns"))")
            return problem.sentence(names: names).at(place)
        case .otherYears(let indicator, let said):
            let named = Sentence.plainList(said.named.map(String.init))
            let figures = Sentence.plainList(said.figures.map(String.init))
            return Sentence(
                "Bei „\(said.key.rawValue)“ steht \(named.german), die Zahlen sind aus \(figures.german). Bitte Bezeichnung und Jahr angleichen.",
                "“\(said.key.rawValue)” says \(named.english), the figures are of \(figures.english). Please bring words and year together."
            ).at(.indicator(indicator))
        case .evaluation(let note, let indicator): return note.sentence.at(.indicator(indicator))
        case .noSource:
            return Sentence(
                "Es ist keine Quelle angegeben; auf der Karte steht „Quelle: nicht angegeben“. Vor einer Veröffentlichung bitte „--source“ und „--licence“ setzen.",
                "No source is given; the map says so. Please set “--source” and “--licence” before publishing.")
        case .withoutIndex(let gaps, let index, let isDynamics):
            return IndexNoteSentences.withoutIndex(gaps, index: index, isDynamics: isDynamics)
        case .unknownExclusions(let keys, let index): return IndexNoteSentences.unknownExclusions(keys, index: index)
        case .outsideFrame(let keys, let index): return IndexNoteSentences.outsideFrame(keys, index: index)
        case .frameLacksValues(let index, let indicator, let found, let regions):
            return IndexNoteSentences.frameLacksValues(
                index: index, indicator: indicator, found: found, regions: regions)
        case .noReference(let label, let map):
            return Sentence(
                "Der Vergleichswert \(label.quotedInGerman) lässt sich nicht berechnen, weil Werte fehlen; die Zeile entfällt.",
                "The reference value \(label.quotedInEnglish) cannot be computed, since values are missing; its line is left out."
            )
            .at(.map(map))
        case .hidden(let hidden): return hidden.sentence.at(.indicator(hidden.indicator))
        case .foundSums(let equations): return CountEquation.sentence(equations)
        case .foundRates(let rates): return FoundRate.sentence(rates)
        case .droppedSums(let equations): return CountEquation.droppedSentence(equations)
        case .unprinted(let count): return ConfidentialityReport.unprintedSentence(count)
        case .notCounts(let ids):
            let list = Sentence.list(ids)
            return Sentence(
                "Keine Anzahlen sind und ungeprüft gezeigt werden: \(list.german). Sind sie unbedenklich, sagt „confidential: no“ das beim Indikator.",
                "No counts, and shown unjudged, are: \(list.english). If there is no harm in them, “confidential: no” says so at the indicator."
            )
        case .disclosed(let count):
            return Sentence(
                "\(count) verborgene \(count == 1 ? "Zahl ist" : "Zahlen sind") errechenbar; „sozialatlas audit“ nennt sie.",
                "\(count) hidden \(count == 1 ? "number" : "numbers") can be computed; “sozialatlas audit” names them.")
        case .carried(let changes, let year, let series):
            let list = Sentence.plainList(changes.map(\.equation))
            return Sentence(
                "Auf heutigen Gebietsstand umgerechnet (\(year)): \(list.german).",
                "Carried over to today’s territory (\(year)): \(list.english)."
            ).at(Sentence(series))
        }
    }
}

extension Sentence {
    /// With a place before it.
    func at(_ place: Sentence) -> Sentence { Sentence("\(place.german): \(german)", "\(place.english): \(english)") }
}

extension CoordinateOperation {
    /// The accuracy in metres, in words.
    var accuracySentence: Sentence {
        guard let accuracyInMetres else { return Sentence("Genauigkeit unbekannt", "accuracy unknown") }
        let number = Sentence.number(accuracyInMetres)
        return Sentence("Genauigkeit \(number.german) m", "accuracy \(number.english) m")
    }
}
