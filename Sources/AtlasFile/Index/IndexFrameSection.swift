internal import Cartography
internal import Configuration
internal import Languages
internal import SocialIndex

/// Reads `frame:`.
enum IndexFrameSection {
    static let regions = "regions"

    static func read(
        _ keys: IndexMapping, _ known: SocialIndexEntry.Surroundings
    ) throws(ConfigurationError) -> (ReferenceFrame, FrameSource) {
        guard let value = keys.own["frame"] else {
            throw .indexWithoutFrame(file: keys.own.file, line: keys.own.line, path: keys.own.path)
        }
        guard value.isMapping else {
            guard value.isWord(regions) else {
                throw .notAllowed(
                    file: value.file, line: value.line, path: value.path, found: try value.text(),
                    allowed: [regions, "{table: …, label: …}", "{year: …}"])
            }
            return (.regionsShown(label: allShown(known.language)), .regionsShown)
        }
        let frame = try value.mapping()
        try frame.allow(IndexKeys.frame)
        let given = ["table", "year"].filter { frame[$0] != nil }
        guard given.count <= 1 else {
            throw .duplicate(
                file: value.file, line: value.line, path: value.path, name: given.joined(separator: ", "))
        }
        if let table = frame["table"] {
            return (
                .largerSet(label: try frame.required("label").text()), .table(try table.name(among: known.tables))
            )
        }
        if let year = frame["year"] {
            let number = try year.integer(in: 1800...2200)
            return (.baseYear(label: try frame["label"]?.text() ?? "\(number)"), .baseYear(number))
        }
        return (.regionsShown(label: try frame.required("label").text()), .regionsShown)
    }

    private static func allShown(_ language: OutputLanguage) -> String {
        switch language {
        case .german: "alle dargestellten Gebiete"
        case .english: "all regions shown"
        }
    }
}
