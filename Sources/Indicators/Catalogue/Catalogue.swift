public import Values

/// The indicators of an atlas and their sources, in the order of the atlas file.
public struct Catalogue: Equatable, Sendable {
    /// The indicators; all ids differ.
    public let indicators: [Indicator]
    /// The sources; all ids differ.
    public let sources: [Source]

    /// What can be wrong with a catalogue.
    public enum Failure: Error, Equatable, Sendable {
        /// Two indicators of one id.
        case duplicateIndicator(String)
        /// Two sources of one id.
        case duplicateSource(String)
        /// An indicator names a source that is not there.
        case unknownSource(String, indicator: String, available: [String])
        /// Decimals outside 0...9.
        case decimals(Int, indicator: String)
        /// A rate's factor that is not a positive number.
        case factor(Double, indicator: String)
        /// A change of changes deeper than is sensible.
        case tooDeep(indicator: String)
    }

    /// A catalogue; its parts are checked against each other.
    public init(indicators: [Indicator], sources: [Source]) throws(Failure) {
        if let id = Self.firstRepeated(indicators.map(\.id)) { throw .duplicateIndicator(id) }
        if let id = Self.firstRepeated(sources.map(\.id)) { throw .duplicateSource(id) }
        for indicator in indicators {
            for source in indicator.sources where !sources.contains(where: { $0.id == source }) {
                throw .unknownSource(source, indicator: indicator.id, available: sources.map(\.id))
            }
            guard (0...9).contains(indicator.decimals) else {
                throw .decimals(indicator.decimals, indicator: indicator.id)
            }
            try Self.check(indicator.value, of: indicator.id, depth: 0)
        }
        self.indicators = indicators
        self.sources = sources
    }

    /// The indicator of an id.
    public func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

    private static func check(_ value: IndicatorValue, of id: String, depth: Int) throws(Failure) {
        guard depth < 8 else { throw .tooDeep(indicator: id) }
        switch value {
        case .column, .density: break
        case .rate(_, _, let per):
            guard per.isFinite, per > 0 else { throw .factor(per, indicator: id) }
        case .change(let from, let to, _):
            try check(from, of: id, depth: depth + 1)
            try check(to, of: id, depth: depth + 1)
        }
    }

    private static func firstRepeated(_ ids: [String]) -> String? {
        var seen: Set<String> = []
        return ids.first { !seen.insert($0).inserted }
    }
}
