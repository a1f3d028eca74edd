public import Geography

/// An index with all numbers on the way to it, so that each can be followed with a pocket calculator.
///
/// Nothing in it is NaN or infinite. Columns have one entry per region, in the order of ``keys``.
public struct SocialIndexResult: Equatable, Sendable {
    /// The rule.
    public let definition: IndexDefinition
    /// Keys of the regions shown.
    public let keys: [RegionKey]
    /// One per region: its index, or why there is none.
    public let outcomes: [IndexOutcome]
    /// One per indicator, in the order of ``IndexDefinition/components``.
    public let components: [ComponentResult]
    /// One per dimension, smaller ones before those around them; the last is the index itself.
    public let dimensions: [DimensionResult]
    /// The frame.
    public let frame: FrameResult
    /// Regions that the definition leaves out by name and that are neither shown nor in the frame: a wrong key, perhaps.
    public let unknownExclusions: [RegionKey]

    /// The index of each region; `nil` where there is none.
    public var index: [Double?] { outcomes.map { $0.standing?.index } }

    /// The name of a region's class; `nil` without class or names.
    public func className(of region: Int) -> String? {
        guard outcomes.indices.contains(region), let number = outcomes[region].standing?.classNumber,
            let names = definition.classes?.names, names.indices.contains(number - 1)
        else { return nil }
        return names[number - 1]
    }
}

/// What is said of the frame.
public struct FrameResult: Equatable, Sendable {
    /// Regions of the frame, without the excluded ones.
    public let regionCount: Int
    /// Regions of the frame that are excluded.
    public let excludedCount: Int
    /// Statistics of the index over the frame's regions that have one.
    public let index: FrameStatistics
    /// The inner edges of the classes in the index's unit, ascending; empty without classes.
    public let classEdges: [Double]
}
