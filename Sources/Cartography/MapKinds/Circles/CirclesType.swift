public import Configuration
public import Findings
internal import Values

/// A circle per region whose area is proportional to a count.
public struct CirclesType: IndicatorMapType {
    /// What `type:` says in the atlas file.
    public static let name = "circles"

    /// A map of circles.
    public init() {}

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping, scales: [String]) throws(ConfigurationError) {}

    /// What a map or chart of this type shows.
    public func subject(
        _ indicator: IndicatorFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        let cells = findings.cells(of: indicator.id) ?? []
        return try MapSubject(indicator, cells, findings, of: map, classes: MapClasses()) { () throws(MapFault) in
            ProportionalCircles(decimals: indicator.decimals)
        }
    }
}
