/// Computes social indices.
///
/// Rules that hold for every index:
/// - Statistics of an indicator come from all regions of the frame that have its value and take part; those of a dimension or of the
///   index from all that have all its parts; a principal component likewise. A region without a value has no index: nothing is
///   filled in.
/// - High is burdened, and rank 1 is the most burdened. Equal indices share a rank.
/// - No number of a result is NaN or infinite.
public enum SocialIndex {
    /// Computes an index.
    ///
    /// - Parameters:
    ///   - definition: The rule.
    ///   - regions: Values of the regions shown.
    ///   - frame: Values of the frame: the same table where the definition says ``ReferenceFrame/regionsShown(label:)``; regions that are
    ///     shown and belong to the frame stand in both.
    /// - Returns: The index of every region that has one, and all numbers on the way.
    /// - Throws: what is wrong with the definition or the frame. A region that lacks a value is no error: it has no index.
    ///
    /// ```swift
    /// let result = try SocialIndex.compute(definition, regions: peine, frame: niedersachsen)
    /// result.outcomes[0].standing?.index  // -0.18
    /// ```
    public static func compute(
        _ definition: IndexDefinition, regions: IndexTable, frame: IndexTable
    ) throws(IndexFailure) -> SocialIndexResult {
        try definition.check()
        return try computed(definition, regions: regions, frame: frame).classifiedResult(regions: regions)
    }

    /// Computes the dynamics of an index: the same rule on the changes of its indicators.
    ///
    /// - Parameters:
    ///   - definition: A rule with ``IndexDefinition/dynamics``.
    ///   - regions: The changes, by the ids that the dynamics name.
    ///   - frame: Those of the frame.
    public static func dynamics(
        _ definition: IndexDefinition, regions: IndexTable, frame: IndexTable
    ) throws(IndexFailure) -> SocialIndexResult {
        try compute(try definition.ofChanges(), regions: regions, frame: frame)
    }

    /// The stages up to the classes.
    static func computed(
        _ definition: IndexDefinition, regions: IndexTable, frame: IndexTable
    ) throws(IndexFailure) -> IndexComputation {
        var computation = try IndexComputation(definition, regions: regions, frame: frame)
        try computation.treatOutliers()
        for dimension in computation.outline.nodes.indices {
            try computation.normaliseParts(of: dimension)
            try computation.weighParts(of: dimension)
            try computation.aggregate(dimension)
            try computation.rescale(dimension)
        }
        return computation
    }
}
