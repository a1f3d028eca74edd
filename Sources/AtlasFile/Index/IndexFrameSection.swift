internal import Cartography
internal import Configuration
internal import Languages
internal import SocialIndex

/// Reads `frame:`.
enum IndexFrameSection {
    static let regions = "regions"

    static func read(
        _ value: ConfigurationValue?, of index: ConfigurationMapping, _ known: SocialIndexEntry.Surroundings
    ) throws(ConfigurationError) -> (ReferenceFrame, FrameSource) {
        guard let value else { throw .indexWithoutFrame(file: index.file, line: index.line, path: index.path) }
        guard value.isMapping else {
            guard value.isWord(regions) else {
                throw .notAllowed(
                    file: value.file, line: value.line, path: value.path, found: try value.text(),
                    allowed: [regions, "{table: …, label: …}", "{year: …}"])
            }
            return (.regionsShown(label: allShown(known.language)), .regionsShown)
        }
        return try value.reading { frame throws(ConfigurationError) in
            let (table, year, label) = (frame["table"], frame["year"], frame["label"])
            if table != nil, year != nil { throw frame.twice(["table", "year"]) }
            if let year {
                let number = try year.integer(in: 1800...2200)
                return (.baseYear(label: try label?.text() ?? "\(number)"), .baseYear(number))
            }
            let words = try frame.required("label").text()
            guard let table else { return (.regionsShown(label: words), .regionsShown) }
            return (.largerSet(label: words), .table(try table.name(among: known.tables)))
        }
    }

    private static func allShown(_ language: OutputLanguage) -> String {
        switch language {
        case .german: "alle dargestellten Gebiete"
        case .english: "all regions shown"
        }
    }
}
