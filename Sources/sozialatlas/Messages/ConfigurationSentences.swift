import Atlas
import Configuration
import Files

extension Complaint {
    /// What is wrong with an atlas file, a style or a palette.
    init(_ error: ConfigurationError, _ context: MessageContext) {
        let wrong = ExitStatus.configuration
        switch error {
        case .unreadable(let file, let fault):
            var hint = Sentence.none
            if case .missing(near: nil) = fault, case .atlasFile = context {
                hint = Sentence(
                    "Eine Atlasdatei zum Anfangen schreibt „sozialatlas init GRENZEN.shp > atlas.yaml“.",
                    "“sozialatlas init BOUNDARIES.shp > atlas.yaml” writes an atlas file to start from.")
            }
            self.init(fault, file: file, hint: hint)
        case .tooLarge(let file, let bytes, let limit):
            self.init(
                wrong, at: .file(file),
                "Die Datei hat \(bytes) Bytes; eine Atlas-, Stil- oder Palettendatei hat höchstens \(limit). Bitte prüfen, ob es die richtige Datei ist.",
                "The file has \(bytes) bytes; an atlas, style or palette file has \(limit) at most. Please check that it is the right file."
            )
        case .notUTF8(let file, let line):
            self.init(
                wrong, at: .file(file, line: line),
                "Der Text ist nicht in UTF-8 gespeichert. Bitte im Editor mit der Kodierung UTF-8 speichern.",
                "The text is not UTF-8. Please save the file with the encoding UTF-8.")
        case .notYAML(let file, let line, let fault):
            self.init(wrong, at: .file(file, line: line), fault.sentence)
        case .repeatedKey(let file, let line, let first, let key):
            let german = first.map { " (zuerst in Zeile \($0))" } ?? ""
            let english = first.map { " (first on line \($0))" } ?? ""
            self.init(
                wrong, at: .file(file, line: line),
                "Der Eintrag \(key.quotedInGerman) steht hier zum zweiten Mal\(german). Bitte einen der beiden löschen oder umbenennen.",
                "The entry \(key.quotedInEnglish) stands here a second time\(english). Please delete or rename one of the two."
            )
        case .backslashInPath(let file, let line, let path):
            self.init(
                wrong, at: .file(file, line: line),
                Sentence(
                    "Der Pfad bei \(path.quotedInGerman) enthält Zeichen, die aus Backslashs entstanden sind.",
                    "The path of \(path.quotedInEnglish) holds characters that backslashes became.")
                    + YAMLFault.backslashRemedy)
        case .badIdentifier(let file, let line, _, let found, let proposal):
            self.init(
                wrong, at: .file(file, line: line),
                "\(found.quotedInGerman) kann kein Kurzname sein: Erlaubt sind die Buchstaben a bis z und A bis Z ohne Umlaute, Ziffern, „-“ und „_“, höchstens 80 Zeichen und vorn kein „-“. Bitte zum Beispiel \(proposal.quotedInGerman) schreiben; wie es auf der Karte heißen soll, steht bei „label“ oder „title“.",
                "\(found.quotedInEnglish) can be no id: the letters a to z and A to Z, digits, “-” and “_” are allowed, at most 80 characters and no “-” at the front. Please write for example \(proposal.quotedInEnglish); what the map shall call it stands in “label” or “title”."
            )
        case .anchor(let file, let line):
            self.init(
                wrong, at: .file(file, line: line),
                "Anker und Verweise von YAML („&name“, „*name“) sind hier nicht erlaubt. Bitte den Inhalt ausschreiben; ein Text, der mit & beginnt, gehört in Anführungszeichen.",
                "Anchors and aliases of YAML (“&name”, “*name”) are not allowed here. Please write the content out; a text that begins with & needs quotation marks."
            )
        case .noMapping(let file):
            self.init(
                wrong, at: .file(file),
                "Die Datei enthält keine Einträge der Form „schlüssel: wert“. Ein Gerüst schreibt „sozialatlas init GRENZEN.shp“.",
                "The file holds no entries of the form “key: value”. “sozialatlas init BOUNDARIES.shp” writes one to start from."
            )
        case .unknownKey(let file, let line, let path, let key, let known):
            let hint = Sentence.suggestion(
                for: key, among: known, german: "Möglich sind", english: "Possible are")
            self.init(
                wrong, at: .file(file, line: line),
                Sentence(
                    "Den Eintrag \(key.quotedInGerman) gibt es \(Self.germanPlace(path)) nicht.",
                    "There is no entry \(key.quotedInEnglish) \(Self.englishPlace(path)).") + hint)
        case .missingKey(let file, let line, let path, let key):
            let page = path.hasPrefix("ind") && !path.hasPrefix("indicators") ? "index-methods" : "atlas-file"
            self.init(
                wrong, at: .file(file, line: line),
                "Es fehlt der Eintrag \((key + ":").quotedInGerman) \(Self.germanPlace(path)). Bitte ergänzen; docs/\(page).md erklärt ihn.",
                "The entry \((key + ":").quotedInEnglish) is missing \(Self.englishPlace(path)). Please add it; docs/\(page).md explains it."
            )
        case .wrongKind(let file, let line, let path, let expected, let found):
            let kinds = Self.kind(expected)
            self.init(
                wrong, at: .file(file, line: line),
                "Bei \(path.quotedInGerman) steht \(found.quotedInGerman); erwartet wird \(kinds.german).",
                "\(path.quotedInEnglish) holds \(found.quotedInEnglish); \(kinds.english) is expected.")
        case .notAllowed(let file, let line, let path, let found, let allowed):
            let hint = Sentence.suggestion(
                for: found, among: allowed, german: "Möglich sind", english: "Possible are")
            self.init(
                wrong, at: .file(file, line: line),
                Sentence(
                    "\(found.quotedInGerman) ist bei \(path.quotedInGerman) nicht möglich.",
                    "\(found.quotedInEnglish) is not possible for \(path.quotedInEnglish).") + hint)
        case .outOfRange(let file, let line, let path, let found, let range):
            self.init(
                wrong, at: .file(file, line: line),
                "Bei \(path.quotedInGerman) steht \(found); erlaubt ist \(range).",
                "\(path.quotedInEnglish) is \(found); allowed is \(range).")
        case .undefined(let file, let line, let path, let name, let defined):
            self.init(undefined: name, defined: defined, path: path, at: .file(file, line: line), context)
        case .malformed(let file, let line, let path, let found, let expected):
            let edges =
                found.hasPrefix("fixed")
                ? Sentence(
                    "Klassengrenzen steigen an, haben einen Dezimalpunkt und sind durch Kommas getrennt: „fixed:-0.5,0,2.5“.",
                    "Class edges ascend, have a decimal point and are separated by commas: “fixed:-0.5,0,2.5”.")
                : Sentence.none
            self.init(
                wrong, at: .file(file, line: line),
                Sentence(
                    "\(found.quotedInGerman) bei \(path.quotedInGerman) hat nicht die erwartete Form: \(expected).",
                    "\(found.quotedInEnglish) for \(path.quotedInEnglish) does not have the form that is expected: \(expected)."
                ) + edges)
        case .duplicate(let file, let line, let path, let name):
            self.init(
                wrong, at: .file(file, line: line),
                "\(name.quotedInGerman) kommt \(Self.germanPlace(path)) zweimal vor (Groß- und Kleinschreibung zählt nicht). Bitte einen der Namen ändern.",
                "\(name.quotedInEnglish) occurs twice \(Self.englishPlace(path)) (upper and lower case do not count). Please change one of the names."
            )
        case .indexWithoutFrame(let file, let line, let path):
            self.init(
                wrong, at: .file(file, line: line),
                "Es fehlt der Eintrag „frame:“ \(Self.germanPlace(path)): Wogegen wird gemessen? Was „hoch“ heißt, hängt davon ab. Unter n Gebieten kann kein z-Wert weiter als (n − 1)/√n vom Mittel liegen, unter sieben 2,27 (mit ÷ (n − 1)) oder 2,45 (mit ÷ n), und das am stärksten belastete sieht immer extrem aus. Bitte „frame: {table: …, label: …}“ für eine größere Vergleichsmenge, „frame: {year: …}“ für ein festes Jahr oder „frame: regions“ für die Gebiete selbst angeben.",
                "The entry “frame:” is missing \(Self.englishPlace(path)): what is measured against? What is “high” depends on it. Among n regions no z-score can lie further than (n − 1)/√n from the mean, among seven 2.27 (with ÷ (n − 1)) or 2.45 (with ÷ n), and the most burdened one always looks extreme. Please give “frame: {table: …, label: …}” for a larger set, “frame: {year: …}” for a fixed year or “frame: regions” for the regions themselves."
            )
        case .deviationMissing(let file, let line, let path):
            self.init(
                wrong, at: .file(file, line: line),
                "\(path.quotedInGerman) rechnet mit der Standardabweichung, und es fehlt, mit welcher. Bitte „deviation: population“ (÷ n, alle Gebiete) oder „deviation: sample“ (÷ (n − 1), eine Stichprobe) ergänzen; amtliche Indizes unterscheiden sich darin.",
                "\(path.quotedInEnglish) counts in standard deviations, and it is not said in which. Please add “deviation: population” (÷ n, all regions) or “deviation: sample” (÷ (n − 1), a sample of them); official indices differ in it."
            )
        }
    }

    /// A name that nothing has; without a place in a file it came from an option.
    private init(undefined name: String, defined: [String], path: String, at place: Sentence, _ context: MessageContext)
    {
        let hint = Sentence.suggestion(for: name, among: defined, german: "Es gibt", english: "There are")
        let nothing =
            defined.isEmpty
            ? Sentence("Es ist nichts dieser Art vorhanden.", "There is nothing of this kind.") : Sentence.none
        let isFromOption = place.german.isEmpty
        self.init(
            isFromOption ? context.wrongDeclaration : .configuration, at: isFromOption ? nil : place,
            Sentence(
                "\(name.quotedInGerman)\(path.isEmpty ? "" : " bei \(path.quotedInGerman)") ist nicht bekannt.",
                "\(name.quotedInEnglish)\(path.isEmpty ? "" : " for \(path.quotedInEnglish)") is not known.") + hint
                + nothing)
    }

    private static func germanPlace(_ path: String) -> String {
        path.isEmpty ? "auf der obersten Ebene" : "unter \(path.quotedInGerman)"
    }

    private static func englishPlace(_ path: String) -> String {
        path.isEmpty ? "at the top level" : "below \(path.quotedInEnglish)"
    }

    private static func kind(_ kind: ConfigurationKind) -> Sentence {
        switch kind {
        case .text: Sentence("ein Text", "a text")
        case .number: Sentence("eine Zahl mit Dezimalpunkt", "a number with a decimal point")
        case .integer: Sentence("eine ganze Zahl", "a whole number")
        case .truth: Sentence("„yes“ oder „no“", "“yes” or “no”")
        case .mapping: Sentence("eine Gruppe von Einträgen „schlüssel: wert“", "a group of entries “key: value”")
        case .list: Sentence("eine Liste", "a list")
        }
    }
}
