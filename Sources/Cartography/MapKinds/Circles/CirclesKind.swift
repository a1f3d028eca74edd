public import Configuration
public import Findings
internal import Values

/// A circle per region whose area is proportional to a count.
public struct CirclesKind: IndicatorMapKind {
    public static let name = "circles"

    /// A map of circles.
    public init() {}

    public init(_ map: ConfigurationMapping, scales: [String]) throws(ConfigurationError) {}

    public func subject(
        _ indicator: IndicatorFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        let cells = findings.cells(of: indicator.id) ?? []
        for (region, cell) in zip(findings.regions, cells) {
            if let value = cell.number, value < 0 {
                throw .negativeCount(map: map.id, region: region.key, value: value)
            }
        }
        return MapSubject(
            indicator, cells, findings, references: map.references, symbols: .circles(decimals: indicator.decimals),
            classes: MapClasses())
    }
}
