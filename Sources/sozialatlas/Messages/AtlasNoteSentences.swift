import Atlas
import Cartography
import Geography
import Indicators
import Projections
import TextEncoding

extension AtlasNote {
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
                    "\(water) davon sind Wasserflächen (GF ungleich 4); Dichten rechnen mit der Landfläche.",
                    "\(water) of them are water areas (GF other than 4); densities use the land area.")
                : Sentence.none
            return
                (Sentence(
                    "\(collapses.count) Gebiete bestehen aus mehreren Sätzen mit demselben Schlüssel und sind zusammengefasst: \(list.german).",
                    "\(collapses.count) regions consist of several records with one key and are joined: \(list.english)."
                )
                + part).at(.file(file))
        case .restoredKeys(let restored, let file):
            let list = Sentence.plainList(restored.map { "\($0.found) → \($0.key.text)" }, limit: 4)
            return Sentence(
                "\(restored.count) Schlüssel der Grenzen hatten ihre führende Null verloren und sind wiederhergestellt: \(list.german).",
                "\(restored.count) keys of the boundaries had lost their leading zero and are restored: \(list.english)."
            ).at(.file(file))
        case .matchedByNames(let boundaries, let table, let file):
            return Sentence(
                "Die Werte sind über Namen zugeordnet (Spalte „\(boundaries)“ der Grenzen, „\(table)“ der Tabelle), da keine amtlichen Schlüssel zusammenpassen. Gleiche Namen verschiedener Gemeinden würden verwechselt; bitte prüfen.",
                "Values are matched by names (column “\(boundaries)” of the boundaries, “\(table)” of the table), since no official keys fit. Equal names of different municipalities would be mistaken for each other; please check."
            ).at(.file(file))
        case .recordsWithoutKey(let records, let file):
            let list = Sentence.plainList(records.map(String.init))
            return Sentence(
                "\(records.count) Sätze ohne Schlüssel sind ausgelassen: \(list.german).",
                "\(records.count) records without a key are left out: \(list.english)."
            ).at(.file(file))
        case .withoutGeometry(let keys, let file):
            let list = Sentence.plainList(keys.map(\.text))
            return Sentence(
                "\(keys.count) Gebiete haben keine Geometrie und erscheinen nicht auf der Karte: \(list.german).",
                "\(keys.count) regions have no geometry and are not on the map: \(list.english)."
            ).at(.file(file))
        case .tangledRings(let keys, let file): return SheetNote.tangledRings(keys).sentence.at(.file(file))
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
        case .join(let problem, let file, let column):
            return problem.sentence.at(
                Sentence("\(file), Spalte \(column.quotedInGerman)", "\(file), column \(column.quotedInEnglish)"))
        case .evaluation(let note, let indicator): return note.sentence.at(.indicator(indicator))
        case .classification(let note, let map): return note.sentence.at(.map(map))
        case .sheet(let note, let map): return note.sentence.at(.map(map))
        case .noValues(let map):
            return Sentence(
                "Kein Gebiet hat einen Wert; die Karte zeigt nur Schraffuren. Bitte Spalte, Jahr und Bedingungen prüfen.",
                "No region has a value; the map shows hatches alone. Please check column, year and conditions."
            ).at(.map(map))
        case .countAsChoropleth(let map, let indicator):
            return Sentence(
                "Eine Anzahl (\(indicator)) als Flächenfarbe führt in die Irre, weil große Gebiete groß wirken. Besser „type: circles“ oder ein Anteil.",
                "A count (\(indicator)) as colour misleads, since large regions look large. Better “type: circles” or a rate."
            )
            .at(.map(map))
        case .noSource:
            return Sentence(
                "Es ist keine Quelle angegeben; auf der Karte steht „Quelle: nicht angegeben“. Vor einer Veröffentlichung bitte „--source“ und „--licence“ setzen.",
                "No source is given; the map says so. Please set “--source” and “--licence” before publishing.")
        case .droppedCharacters(let text, let codePoints, let map):
            let codes = codePoints.map { "U+" + String($0, radix: 16, uppercase: true) }.joined(separator: ", ")
            return Sentence(
                "Aus dem Text \(text.quotedInGerman) sind Zeichen ausgelassen, die in einer SVG-Datei verboten sind: \(codes).",
                "Characters that an SVG file must not hold are left out of the text \(text.quotedInEnglish): \(codes)."
            ).at(
                .map(map))
        case .withoutIndex(let gaps, let index, let isDynamics):
            return IndexNoteSentences.withoutIndex(gaps, index: index, isDynamics: isDynamics)
        case .unknownExclusions(let keys, let index): return IndexNoteSentences.unknownExclusions(keys, index: index)
        case .outsideFrame(let keys, let index): return IndexNoteSentences.outsideFrame(keys, index: index)
        case .frameLacksValues(let index, let indicator, let found, let regions):
            return IndexNoteSentences.frameLacksValues(
                index: index, indicator: indicator, found: found, regions: regions)
        case .rankChart(let note, let map): return IndexNoteSentences.rankChart(note).at(.map(map))
        case .noReference(let label, let map):
            return Sentence(
                "Der Vergleichswert \(label.quotedInGerman) lässt sich nicht berechnen, weil Werte fehlen; die Zeile entfällt.",
                "The reference value \(label.quotedInEnglish) cannot be computed, since values are missing; its line is left out."
            )
            .at(.map(map))
        case .hidden(let hidden): return hidden.sentence.at(.indicator(hidden.indicator))
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

extension ClassificationNote {
    /// How the classes differ from what was asked for.
    var sentence: Sentence {
        switch self {
        case .noValues: return Sentence("Kein Gebiet hat einen Wert.", "No region has a value.")
        case .fewerDistinctValues(let found, let wanted):
            return Sentence(
                "Es gibt nur \(found) verschiedene Werte; statt \(wanted) Klassen sind es \(found).",
                "There are only \(found) different values; instead of \(wanted) classes there are \(found).")
        case .edgesCoincided(let edges):
            let german = edges.map { NumberWording.number($0, in: .german) }.joined(separator: "; ")
            let english = edges.map { NumberWording.number($0, in: .english) }.joined(separator: "; ")
            return Sentence(
                "Klassengrenzen fallen zusammen (\(german)); es sind weniger Klassen.",
                "Class edges coincide (\(english)); there are fewer classes.")
        case .emptyClassJoined(let lower, let upper):
            let low = Sentence.number(lower)
            let high = Sentence.number(upper)
            return Sentence(
                "Zwischen \(low.german) und \(high.german) liegt kein Wert; die Klasse ist mit der benachbarten vereinigt.",
                "No value lies between \(low.english) and \(high.english); the class is joined to its neighbour.")
        }
    }
}

extension SheetNote {
    /// What is not perfect about a sheet.
    var sentence: Sentence {
        switch self {
        case .littleRoomForMap(let height):
            let number = Sentence.number(height, decimals: 0)
            return Sentence(
                "Für die Karte bleiben nur \(number.german) mm Höhe. Bitte Titel oder Anmerkung kürzen oder ein größeres Format wählen.",
                "Only \(number.english) mm of height are left for the map. Please shorten title or note, or choose a larger format."
            )
        case .legendTooHigh(let by):
            let number = Sentence.number(by, decimals: 1)
            return Sentence(
                "Die Legende ist um \(number.german) mm zu hoch. Bitte weniger Klassen oder ein größeres Format wählen.",
                "The legend is too high by \(number.english) mm. Please choose fewer classes or a larger format.")
        case .unlabelled(let keys):
            let list = Sentence.plainList(keys.map(\.text))
            return Sentence(
                "Für die Beschriftung dieser Gebiete war kein Platz: \(list.german).",
                "There was no room for the labels of these regions: \(list.english).")
        case .tooManyForLabels(let regions, let maximum):
            let count = Sentence.count(regions)
            return Sentence(
                "Die \(count.german) Gebiete sind nicht beschriftet (der Stil beschriftet bis zu \(maximum)).",
                "The \(count.english) regions are not labelled (the style labels up to \(maximum)).")
        case .tangledRings(let keys):
            let count = Sentence.count(keys.count)
            let list = Sentence.plainList(keys.map(\.text))
            let whose =
                keys.count == 1
                ? Sentence("des Gebiets \(list.german)", "of the region \(list.english)")
                : Sentence(
                    "von \(count.german) Gebieten (\(list.german))", "of \(count.english) regions (\(list.english))")
            return Sentence(
                "Ringe \(whose.german) kreuzen oder berühren sich selbst in den Daten; was sie umschließen, ist nach der Gerade-ungerade-Regel gezeichnet. Bitte den Anbieter der Grenzen fragen.",
                "Rings \(whose.english) cross or touch themselves in the data; what they enclose is drawn by the even–odd rule. Please ask the provider of the boundaries."
            )
        case .bordersDoNotMatch(let share):
            let number = Sentence.number(share * 100, decimals: 0)
            return Sentence(
                "Benachbarte Gebiete haben nicht dieselben Grenzpunkte (\(number.german) % der Außenkanten); Grenzlinien können doppelt erscheinen.",
                "Neighbouring regions do not share their border positions (\(number.english) % of the outer edges); border lines may appear twice."
            )
        }
    }
}
