/// Classes that have names, such as those of an index: „hoch", „mittel", „niedrig", „sehr niedrig".
///
/// The caller says which class a region is in (``MapRegion/classNumber``). A region without a number has no class, whatever
/// the caller says: a class would give away part of what is hidden. A number without a class is shown as not classed.
///
/// ```swift
/// let classes = NamedClasses(
///     [
///         NamedClass(label: "hoch", limits: "unter −1", colour: colours[0]),
///         NamedClass(label: "mittel", limits: "−1 bis 1", colour: colours[1]),
///         NamedClass(label: "niedrig", limits: "über 1", colour: colours[2]),
///     ], decimals: 2)
/// ```
public struct NamedClasses: Equatable, Sendable {
    /// The classes, the lowest first; class *i* is at *i* − 1.
    public var classes: [NamedClass]
    /// Decimals of printed values.
    public var decimals: Int
    /// What stands under a region's name.
    public var labels: RegionLabel
    /// Whether the classes have an order from low to high; then the legend says which end is darker.
    public var isOrdered: Bool

    /// Classes from their parts.
    public init(_ classes: [NamedClass], decimals: Int, labels: RegionLabel = .value, isOrdered: Bool = true) {
        self.classes = classes
        self.decimals = decimals
        self.labels = labels
        self.isOrdered = isOrdered
    }
}
