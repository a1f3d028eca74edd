import TextEncoding

extension DetectedEncoding {
    /// Its name and how it is known.
    var sentence: Sentence {
        let known = evidence.sentence
        return Sentence("\(encoding.name) (\(known.german))", "\(encoding.name) (\(known.english))")
    }
}

extension EncodingEvidence {
    /// How the encoding is known.
    var sentence: Sentence {
        switch self {
        case .declared: Sentence("so angegeben", "as declared")
        case .codePageFile(let text):
            Sentence("laut .cpg-Datei: \(text)", "by the .cpg file: \(text)")
        case .languageDriver(let byte):
            Sentence("laut Sprachkennung \(byte) der .dbf", "by the language driver \(byte) of the .dbf")
        case .byteOrderMark: Sentence("laut Byte-Order-Mark am Anfang", "by the byte order mark")
        case .validUTF8: Sentence("alle Umlaute sind gültiges UTF-8", "all letters beyond ASCII are valid UTF-8")
        case .onlyASCII: Sentence("nur ASCII-Zeichen", "ASCII only")
        case .fallback: Sentence("angenommen, nirgends angegeben", "assumed, stated nowhere")
        }
    }
}

extension Mojibake {
    /// What looks wrong about a text.
    var sentence: Sentence {
        switch self {
        case .readsAsUTF8(let word):
            Sentence(
                "Der Text ist offenbar UTF-8 (\(word.quotedInGerman)).",
                "The text seems to be UTF-8 (\(word.quotedInEnglish)).")
        case .controlCharacter(let code, let word):
            Sentence(
                "\(word.quotedInGerman) enthält das Steuerzeichen \(Self.hex(code)); die Kodierung stimmt wohl nicht.",
                "\(word.quotedInEnglish) holds the control character \(Self.hex(code)); the encoding is probably wrong."
            )
        case .strangeCharacter(let scalar, let word):
            Sentence(
                "Im Wort \(word.quotedInGerman) steht das Zeichen „\(String(Character(scalar)))“; die Kodierung stimmt wohl nicht.",
                "The word \(word.quotedInEnglish) holds the sign “\(String(Character(scalar)))”; the encoding is probably wrong."
            )
        case .damagedEarlier(let word):
            Sentence(
                "\(word.quotedInGerman) ist schon beim Speichern verdorben worden (doppelt umgewandelte Umlaute). Die Daten müssen aus der Quelle neu ausgegeben werden.",
                "\(word.quotedInEnglish) was damaged when it was saved (letters converted twice). The data must be exported anew from their source."
            )
        case .readsAsGerman(let encoding):
            Sentence(
                "Alle Umlaute ergäben in \(encoding.name) deutschen Text.",
                "All letters beyond ASCII would make German in \(encoding.name).")
        }
    }

    private static func hex(_ code: UInt32) -> String { "U+" + String(code, radix: 16, uppercase: true) }
}

extension Sentence {
    /// The entry or option that names the encoding in which all text is words; without one, what to do instead.
    static func remedy(
        reading fitting: CharacterEncoding?, of mojibake: Mojibake? = nil, section: String, _ key: String,
        option: String,
        _ context: MessageContext
    ) -> Sentence {
        // No encoding mends what was damaged before.
        if case .damagedEarlier? = mojibake { return .none }
        guard let name = fitting?.name else {
            return Sentence(
                "Keine der üblichen Kodierungen macht aus allen Bytes Wörter; bitte die Daten aus ihrer Quelle als UTF-8 neu ausgeben.",
                "None of the usual encodings makes words of all bytes; please export the data anew from their source as UTF-8."
            )
        }
        let remedy = context.remedy(section: section, key: "\(key): \(name)", option: "\(option) \(name)")
        return Sentence(
            "Als \(name) gelesen sind es Wörter: Bitte \(remedy.german) angeben.",
            "Read as \(name) they are words: please give \(remedy.english).")
    }
}
