/// How the user called the program, so that a remedy names what can be written where.
enum MessageContext {
    /// `build` and `check`: remedies are keys of the atlas file.
    case atlasFile
    /// `map`: remedies are options.
    case options
    /// `init`: remedies are its options, and for what it has no option for the later ones.
    case starting
    /// `index`: remedies are options for its tables, and keys of its definition.
    case indexDefinition
    /// `inspect`, lists: both may come later.
    case looking

    /// What to write, e.g. `crs: EPSG:25832` under `boundaries`, or `--crs EPSG:25832`.
    /// `SPALTE` and `WERT` stand for what the user fills in.
    func remedy(section: String, key: String, option: String) -> Sentence {
        let wording = wording(section: section, key: key, option: option)
        return Sentence(
            wording.german, wording.english.replacing("SPALTE", with: "COLUMN").replacing("WERT", with: "VALUE"))
    }

    /// The name of an entry, or of the option that does the same.
    func option(section: String, key: String, option: String) -> Sentence {
        switch self {
        case .indexDefinition where Self.isForTables(option):
            Self.options.option(section: section, key: key, option: option)
        case .atlasFile, .indexDefinition:
            Sentence("„\(key)“ (unter „\(section)“)", "“\(key)” (below “\(section)”)")
        case .options: Sentence("„\(option)“", "“\(option)”")
        case .starting where isOfStart(option): Sentence("„\(option)“", "“\(option)”")
        case .looking, .starting:
            Sentence("„\(option)“ (Atlasdatei: „\(key)“)", "“\(option)” (atlas file: “\(key)”)")
        }
    }

    /// The same for a key at the top of the atlas file.
    func remedy(key: String, option: String) -> Sentence {
        guard case .atlasFile = self else { return remedy(section: "", key: key, option: option) }
        return Sentence(
            "in der Atlasdatei auf der obersten Ebene den Eintrag \(key.quotedInGerman)",
            "the entry \(key.quotedInEnglish) at the top level of the atlas file")
    }

    /// Whether `init` has an option, too.
    private func isOfStart(_ option: String) -> Bool {
        !["--values-key", "--values-where", "--classes", "--palette"].contains { option.hasPrefix($0) }
    }

    private func wording(section: String, key: String, option: String) -> Sentence {
        switch self {
        case .indexDefinition where Self.isForTables(option):
            Self.options.wording(section: section, key: key, option: option.replacing("--values-key", with: "--key"))
        case .looking where Self.isForTables(option) && !option.hasPrefix("--values-key"):
            Sentence(
                "die Option \(option.quotedInGerman) (in der Atlasdatei: \(key.quotedInGerman))",
                "the option \(option.quotedInEnglish) (in the atlas file: \(key.quotedInEnglish))")
        case .atlasFile:
            Sentence(
                "in der Atlasdatei unter \(section.quotedInGerman) den Eintrag \(key.quotedInGerman)",
                "the entry \(key.quotedInEnglish) below \(section.quotedInEnglish) in the atlas file")
        case .indexDefinition:
            Sentence(
                "in der Definition unter \(section.quotedInGerman) den Eintrag \(key.quotedInGerman)",
                "the entry \(key.quotedInEnglish) below \(section.quotedInEnglish) in the definition")
        case .options:
            Sentence("die Option \(option.quotedInGerman)", "the option \(option.quotedInEnglish)")
        case .starting where isOfStart(option):
            Sentence("die Option \(option.quotedInGerman)", "the option \(option.quotedInEnglish)")
        case .looking, .starting:
            Sentence(
                "in der Atlasdatei \(key.quotedInGerman) oder beim Befehl „map“ \(option.quotedInGerman)",
                "\(key.quotedInEnglish) in the atlas file, or \(option.quotedInEnglish) with the command “map”")
        }
    }

    /// Whether all commands that read tables have an option.
    private static func isForTables(_ option: String) -> Bool {
        let name = option.dropFirst(2).prefix { $0 != " " }
        return [
            "sheet", "header", "footer", "missing", "suppressed", "decimal", "values-encoding", "total-rows",
            "values-key",
        ].contains(name)
    }

    /// What is wrong with a declaration is wrong with the atlas file, or with the call.
    var wrongDeclaration: ExitStatus {
        switch self {
        case .atlasFile: .configuration
        case .options, .starting, .indexDefinition, .looking: .usage
        }
    }
}
