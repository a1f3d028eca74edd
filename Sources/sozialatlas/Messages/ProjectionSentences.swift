import Geography
import Projections

extension Complaint {
    /// Reference systems and operations. `file` is the boundary file.
    init(_ error: ProjectionError, file: String, _ context: MessageContext) {
        let place = Sentence.file(file)
        let remedy = context.remedy(section: "boundaries", key: "crs: EPSG:…", option: "--crs EPSG:…")
        switch error {
        case .libraryUnavailable(let message):
            self.init(
                .unavailable,
                "Die Bibliothek PROJ oder ihre Datenbank proj.db ist nicht verfügbar (\(message)). Bitte das Paket „proj-data“ installieren; Scripts/install-dependencies hilft dabei.",
                "The library PROJ or its database proj.db is not available (\(message)). Please install the package “proj-data”; Scripts/install-dependencies helps."
            )
        case .malformedCode(let code):
            self.init(
                context.wrongDeclaration,
                "\(code.quotedInGerman) ist kein Code eines Koordinatensystems. Erwartet wird die Form „EPSG:25832“.",
                "\(code.quotedInEnglish) is no code of a coordinate system. The form “EPSG:25832” is expected.")
        case .unknownCode(let code, let message):
            let reason = message.isEmpty ? "" : " (PROJ: \(message))"
            self.init(
                context.wrongDeclaration,
                "Das Koordinatensystem \(code.quotedInGerman) ist unbekannt\(reason). Üblich sind EPSG:25832 (UTM 32), EPSG:25833 (UTM 33), EPSG:31467 (Gauß-Krüger 3), EPSG:4326 (Länge/Breite).",
                "The coordinate system \(code.quotedInEnglish) is unknown\(reason). Usual are EPSG:25832 (UTM 32), EPSG:25833 (UTM 33), EPSG:31467 (Gauß-Krüger 3), EPSG:4326 (longitude/latitude)."
            )
        case .unsupportedSystem(let code, let name, let reason):
            let words = reason.sentence
            self.init(
                .badData, at: place,
                "Das Koordinatensystem \(name.quotedInGerman) (\(code)) eignet sich nicht für eine Karte: \(words.german). Bitte \(remedy.german) mit einem ebenen oder geographischen System angeben.",
                "The coordinate system \(name.quotedInEnglish) (\(code)) is no use for a map: \(words.english). Please give \(remedy.english) with a projected or geographic system."
            )
        case .unreadableDefinition(let message):
            let reason = message.isEmpty ? "" : " (PROJ: \(message))"
            self.init(
                .badData, at: place,
                "Die .prj-Datei enthält keine lesbare Beschreibung eines Koordinatensystems\(reason). Bitte \(remedy.german) angeben.",
                "The .prj file holds no readable definition of a coordinate system\(reason). Please give \(remedy.english)."
            )
        case .definitionTooLong(let bytes, let limit):
            self.init(
                .badData, at: place,
                "Die .prj-Datei hat \(bytes) Bytes, eine Beschreibung hat höchstens \(limit). Bitte \(remedy.german) angeben.",
                "The .prj file has \(bytes) bytes, a definition has \(limit) at most. Please give \(remedy.english).")
        case .notIdentified(let name, let candidates):
            let list = Self.candidates(candidates)
            self.init(
                .badData, at: place,
                "Die .prj-Datei beschreibt \(name.quotedInGerman), das ist keinem Koordinatensystem eindeutig zuzuordnen. \(list.german) Bitte \(remedy.german) angeben.",
                "The .prj file defines \(name.quotedInEnglish), which is not clearly one coordinate system. \(list.english) Please give \(remedy.english)."
            )
        case .authorityContradicted(let stated, let candidates):
            let list = Self.candidates(candidates)
            self.init(
                .badData, at: place,
                "Die .prj-Datei nennt \(stated), beschreibt aber etwas anderes. \(list.german) Bitte \(remedy.german) mit dem richtigen System angeben.",
                "The .prj file states \(stated), but defines something else. \(list.english) Please give \(remedy.english) with the right system."
            )
        case .extentContradicts(let system, let extent, let contradiction):
            self.init(extent, contradict: system, contradiction, file: file, context)
        case .noOperation(let from, let to, let missingGrids, let message):
            let grids = missingGrids.joined(separator: ", ")
            let reason = message.isEmpty ? "" : " (PROJ: \(message))"
            self.init(
                missingGrids.isEmpty ? .badData : .unavailable, at: place,
                "Von \(from) nach \(to) ist keine genaue Umrechnung bekannt\(reason)."
                    + (grids.isEmpty
                        ? " Eine Näherung läge bis zu einige hundert Meter daneben und wird nicht verwendet. Bitte \(remedy.german) prüfen."
                        : " Es fehlen die Gitterdateien \(grids). Bitte das Paket „proj-data“ installieren."),
                "No accurate operation from \(from) to \(to) is known\(reason)."
                    + (grids.isEmpty
                        ? " A rough one would be wrong by up to some hundred metres and is not used. Please check \(remedy.english)."
                        : " The grid files \(grids) are missing. Please install the package “proj-data”."))
        case .coordinateFailed(let place, let position, let message):
            let reason = message.isEmpty ? "" : " (PROJ: \(message))"
            self.init(
                .badData, at: .file(file),
                "Die Koordinate \(position.x), \(position.y) (\(Self.words(place).german)) lässt sich nicht umrechnen\(reason). Bitte die Daten und \(remedy.german) prüfen.",
                "The coordinate \(position.x), \(position.y) (\(Self.words(place).english)) cannot be transformed\(reason). Please check the data and \(remedy.english)."
            )
        case .coordinateOutsideArea(let place, let position, let result, let allowed):
            self.init(
                .badData, at: .file(file),
                "Die Koordinate \(position.x), \(position.y) (\(Self.words(place).german)) läge bei \(result.x), \(result.y) und damit außerhalb des Gebiets, für das die Umrechnung gilt (\(Self.box(allowed))). Bitte die Daten und \(remedy.german) prüfen.",
                "The coordinate \(position.x), \(position.y) (\(Self.words(place).english)) would lie at \(result.x), \(result.y), outside of the area for which the operation is meant (\(Self.box(allowed))). Please check the data and \(remedy.english)."
            )
        }
    }

    private static func words(_ place: ProjectionError.Place) -> Sentence {
        guard let geometry = place.geometry else {
            return Sentence("Punkt \(place.vertex + 1)", "position \(place.vertex + 1)")
        }
        return Sentence(
            "Gebiet \(geometry + 1), Punkt \(place.vertex + 1)", "region \(geometry + 1), position \(place.vertex + 1)")
    }

    private static func candidates(_ candidates: [Identification.Candidate]) -> Sentence {
        guard !candidates.isEmpty else {
            return Sentence("Kein System kommt in Frage.", "No system comes into question.")
        }
        let list = candidates.prefix(6).map { "\($0.code) (\($0.name), \($0.confidence) %)" }.joined(separator: ", ")
        return Sentence("In Frage kommen: \(list).", "In question are: \(list).")
    }

    /// Sides of a box without more digits than help: west … east, south … north.
    static func box(_ box: BoundingBox) -> String {
        func short(_ value: Double) -> String { NumberWording.short(value, decimals: abs(value) > 1000 ? 0 : 3) }
        return "x \(short(box.minX)) … \(short(box.maxX)), y \(short(box.minY)) … \(short(box.maxY))"
    }
}

extension ProjectionError.Contradiction {
    /// Why coordinates and system do not fit.
    var sentence: Sentence {
        switch self {
        case .notAnExtent: Sentence("Sie sind keine Zahlen.", "They are no numbers.")
        case .looksLikeDegrees:
            Sentence(
                "Sie sehen nach Grad aus, das System zählt Meter.", "They look like degrees, the system counts metres.")
        case .notDegrees:
            Sentence("Das System zählt Grad, sie sind zu groß dafür.", "The system counts degrees, they are too large.")
        case .nowhere: Sentence("Sie liegen nirgends auf der Erde.", "They lie nowhere on earth.")
        case .elsewhere(let box):
            Sentence(
                "Die Daten lägen bei Länge/Breite \(Complaint.box(box)), außerhalb des Gebiets dieses Systems.",
                "The data would lie at longitude/latitude \(Complaint.box(box)), outside of the area of this system.")
        case .swapped(let box):
            Sentence(
                "Mit vertauschten x und y lägen sie bei \(Sentence.place(box.center).german).",
                "With x and y swapped they would lie at \(Sentence.place(box.center).english).")
        }
    }
}

extension ProjectionError.Unsupported {
    /// Why a system is no use for a map.
    var sentence: Sentence {
        switch self {
        case .kind(.vertical): Sentence("es beschreibt Höhen", "it describes heights")
        case .kind(.geocentric): Sentence("es zählt vom Erdmittelpunkt aus", "it counts from the centre of the earth")
        case .kind(.threeDimensional): Sentence("es ist dreidimensional", "it has three dimensions")
        case .kind(.compound): Sentence("es verbindet Lage und Höhe", "it combines position and height")
        case .kind(.other): Sentence("es ist weder eben noch geographisch", "it is neither projected nor geographic")
        case .axes(let axes):
            Sentence(
                "seine Achsen zeigen nicht nach Ost und Nord (\(axes.joined(separator: ", ")))",
                "its axes do not point east and north (\(axes.joined(separator: ", ")))")
        case .angularUnit: Sentence("seine Winkel sind keine Grad", "its angles are not degrees")
        case .primeMeridian(let name):
            Sentence(
                "seine Längen zählen ab \(name), nicht ab Greenwich", "its longitudes count from \(name), not Greenwich"
            )
        case .celestialBody(let name):
            Sentence("es gehört zu \(name), nicht zur Erde", "it belongs to \(name), not to the earth")
        }
    }
}
