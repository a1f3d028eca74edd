import Evaluation
import Geography

extension Complaint {
    /// Regions of several levels that lie over each other. `file` is the boundary file.
    init(_ levels: MixedLevels, file: String, _ context: MessageContext) {
        let count = levels.wholes.count
        let shown = levels.wholes.prefix(3).map(\.sentence)
        let more =
            count > shown.count
            ? Sentence("; so auch \(count - shown.count) weitere", "; so do \(count - shown.count) more") : .none
        let german = shown.map(\.german).joined(separator: "; ") + more.german
        let english = shown.map(\.english).joined(separator: "; ") + more.english
        self.init(
            .badData, at: .file(file),
            Sentence(
                "Gebiete liegen ganz über anderen, so dass deren Farben verdeckt und Flächen doppelt gezählt würden: \(german).",
                "Regions lie wholly over others, so that these would be hidden and areas counted twice: \(english)."
            ) + levels.remedy(context))
    }
}

extension MixedLevels {
    fileprivate func remedy(_ context: MessageContext) -> Sentence {
        let remedy: Sentence
        switch choice {
        case .condition(let condition):
            let values = condition.allowed.map(\.inYAML)
            let list = values.count == 1 ? values[0] : "[" + values.joined(separator: ", ") + "]"
            let option = "\(condition.column)=\(condition.allowed.joined(separator: "|"))"
            remedy = context.remedy(
                section: "boundaries", key: "where: {\(condition.column.inYAML): \(list)}",
                option: "--where \(option.inShell)")
        case .pattern(let pattern):
            remedy = context.remedy(
                section: "boundaries", key: "select: \"\(pattern)\"", option: "--select \(pattern.inShell)")
        case nil:
            return Sentence(
                "Weder eine Spalte noch die Schlüssel unterscheiden die Ebenen; bitte im GIS die Gebiete löschen, die nicht gemeint sind.",
                "Neither a column nor the keys tell the levels apart; please delete those that are not meant in the GIS."
            )
        }
        return Sentence(
            "Bitte sagen, welche Ebene gemeint ist; für die kleinsten Gebiete \(remedy.german).",
            "Please say which level is meant; for the smallest regions \(remedy.english).")
    }
}

extension MixedLevels.Whole {
    /// `999 (Wien) über 3 Gebieten (901, 902, 903)`.
    fileprivate var sentence: Sentence {
        let label = key.text + (name.map { " (\($0))" } ?? "")
        let list = Sentence.plainList(parts.map(\.text), limit: 4)
        return parts.count == 1
            ? Sentence("\(label) über \(list.german)", "\(label) over \(list.english)")
            : Sentence(
                "\(label) über \(parts.count) Gebieten (\(list.german))",
                "\(label) over \(parts.count) regions (\(list.english))")
    }
}

extension [RegionAssembly.Repetition] {
    /// Which records have what others have.
    var sentence: Sentence {
        let list = Sentence.plainList(
            map { "\($0.key.text) (\($0.records.map(String.init).joined(separator: ", ")))" }, limit: 4)
        return count == 1
            ? Sentence(
                "1 Gebiet hat dieselbe Fläche mehrfach; gleiche Flächen zählen einmal (Schlüssel und Sätze): \(list.german).",
                "1 region has the same area repeatedly; identical areas count once (key and records): \(list.english).")
            : Sentence(
                "\(count) Gebiete haben dieselbe Fläche mehrfach; gleiche Flächen zählen einmal (Schlüssel und Sätze): \(list.german).",
                "\(count) regions have the same area repeatedly; identical areas count once (key and records): \(list.english)."
            )
    }
}

extension String {
    /// As it can stand in a mapping of one line.
    fileprivate var inYAML: String {
        let isPlain =
            !isEmpty
            && utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x5F || byte >= 0x80
            }
        return isPlain ? self : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// As it can be typed into a shell.
    fileprivate var inShell: String {
        let isPlain = utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x5F, 0x3D, 0x2E, 0x2C, 0x2D].contains(byte) || byte >= 0x80
        }
        return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
    }
}
