import Atlas
import Cartography
import Documents

extension AtlasNote {
    /// What a user should know, with its place.
    var sentence: Sentence {
        switch self {
        case .data(let note): note.sentence
        case .document(let note): note.sentence
        }
    }
}

extension DocumentNote {
    /// What a user should know about a document, with its place.
    var sentence: Sentence {
        switch self {
        case .noValues(let map):
            return Sentence(
                "Kein Gebiet hat einen Wert; die Karte zeigt nur Schraffuren. Bitte Spalte, Jahr und Bedingungen prüfen.",
                "No region has a value; the map shows hatches alone. Please check column, year and conditions."
            ).at(.map(map))
        case .classes(.classification(let note), let map): return note.sentence.at(.map(map))
        case .classes(.countAsChoropleth(let indicator), let map):
            return Sentence(
                "Eine Anzahl (\(indicator)) als Flächenfarbe führt in die Irre, weil große Gebiete groß wirken. Besser „type: circles“ oder ein Anteil.",
                "A count (\(indicator)) as colour misleads, since large regions look large. Better “type: circles” or a rate."
            )
            .at(.map(map))
        case .classes(.paletteExtended(let palette, let classes, let longest), let map):
            return Sentence(
                "Die Palette \(palette.quotedInGerman) hat Farben für höchstens \(longest) Klassen; die \(classes) Farben dieser Karte sind aus ihr gemischt. Mehr als 9 sind schwer zu unterscheiden.",
                "The palette \(palette.quotedInEnglish) has colours for at most \(longest) classes; the \(classes) colours of this map are mixed from it. More than 9 are hard to tell apart."
            ).at(.map(map))
        case .sheet(let note, let map): return note.sentence.at(.map(map))
        case .droppedCharacters(let text, let codePoints, let map):
            let codes = codePoints.map { "U+" + String($0, radix: 16, uppercase: true) }.joined(separator: ", ")
            return Sentence(
                "Aus dem Text \(text.quotedInGerman) sind Zeichen ausgelassen, die in SVG und PDF verboten sind: \(codes).",
                "Characters that SVG and PDF must not hold are left out of the text \(text.quotedInEnglish): \(codes)."
            ).at(
                .map(map))
        }
    }
}

extension ClassificationNote {
    /// How the classes differ from what was asked for.
    var sentence: Sentence {
        switch self {
        case .noValues: return Sentence("Kein Gebiet hat einen Wert.", "No region has a value.")
        case .fewerDistinctValues(let found, let wanted):
            return Sentence(
                "Es gibt nur \(found.agreeing("einen Wert", "\(found) verschiedene Werte")); statt \(wanted) Klassen \(found.agreeing("ist es eine", "sind es \(found)")).",
                "There \(found.agreeing("is only one value", "are only \(found) different values")); instead of \(wanted) classes there \(found.agreeing("is one", "are \(found)"))."
            )
        case .edgesCoincided(let edges):
            let german = edges.map { NumberWording.number($0, in: .german) }.joined(separator: "; ")
            let english = edges.map { NumberWording.number($0, in: .english) }.joined(separator: "; ")
            return Sentence(
                "\(edges.count.agreeing("Eine Klassengrenze fällt mit der nächsten", "Klassengrenzen fallen")) zusammen (\(german)); es sind weniger Klassen.",
                "\(edges.count.agreeing("A class edge coincides with the next", "Class edges coincide")) (\(english)); there are fewer classes."
            )
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
        case .noRoomForLabels(let regions):
            let count = Sentence.count(regions)
            return Sentence(
                "Die \(count.german) Gebiete sind nicht beschriftet: Die Liste ihrer Nummern hat neben der Karte keinen Platz. Eine Auswahl von Gebieten oder ein größeres Format schafft ihn.",
                "The \(count.english) regions are not labelled: there is no room for the list of their numbers beside the map. A choice of regions or a larger format makes room."
            )
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
        case .littleRoomForChart(let height):
            let number = Sentence.number(height, decimals: 0)
            return Sentence(
                "Für die Zeilen des Bildes bleiben nur \(number.german) mm Höhe. Bitte Titel oder Anmerkung kürzen oder ein größeres Format wählen.",
                "Only \(number.english) mm of height are left for the rows of the chart. Please shorten title or note, or choose a larger format."
            )
        case .notAllRanksShown(let shown, let count):
            return Sentence(
                "Das Bild zeigt \(shown) von \(count.german("Gebiet", "Gebieten")) und sagt es.",
                "The chart shows \(shown) of \(count.english("region", "regions")), and says so.")
        case .noRoomForRanks(let asked, let shown):
            return Sentence(
                "Von \(asked.german("gewünschten Gebiet", "gewünschten Gebieten")) \(shown.agreeing("hat nur eines", "haben nur \(shown)")) Platz. Bitte ein größeres Format wählen.",
                "Of \(asked.english("region", "regions")) asked for only \(shown.agreeing("one has", "\(shown) have")) room. Please choose a larger format."
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
