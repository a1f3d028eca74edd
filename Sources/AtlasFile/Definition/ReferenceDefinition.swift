public import Geography
public import Indicators

/// The value of a larger area.
public struct ReferenceDefinition: Equatable, Sendable {
    /// Where the value comes from.
    public enum Value: Equatable, Sendable {
        /// A sourced figure.
        case figure(Double)
        /// Computed from the counts of all rows of its tables.
        case computed(IndicatorValue)
        /// What the map's indicator has in a row of the tables that is the total of the regions.
        case row(RegionKey)
    }

    /// Name of the area.
    public var label: String
    /// Its value.
    public var value: Value
    /// Id of the source.
    public var source: String?

    /// A reference value.
    public init(
        label: String, value: Value, source: String? = nil
    ) {
        self.label = label
        self.value = value
        self.source = source
    }
}
