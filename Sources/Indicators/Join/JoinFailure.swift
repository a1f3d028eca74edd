public import Geography

/// A table that cannot be joined with the regions.
public enum JoinFailure: Error, Equatable, Sendable {
    /// Two rows name one region.
    case duplicateKey(Duplicate)
    /// The AGS of a row fits the ARS of several regions.
    case ambiguousKey(file: String, key: RegionKey, line: Int, regions: [RegionKey])
    /// No row names a region; numbers of both and examples of their keys.
    case noMatch(file: String, regions: Int, rows: Int, regionExamples: [RegionKey], tableExamples: [RegionKey])
    /// The policy demands a join without problems.
    case problems(file: String, [JoinProblem])

    /// Two rows for one region.
    public struct Duplicate: Equatable, Sendable {
        /// Name of the file.
        public let file: String
        /// The region.
        public let region: RegionKey
        /// The keys of the two rows: equal, or the ARS and AGS of one region.
        public let keys: [RegionKey]
        /// Lines of the two rows.
        public let lines: [Int]
        /// How many keys of the series occur on several rows.
        public let count: Int
        /// Columns in which the two rows differ, e.g. a year that a condition should fix.
        public let differingColumns: [String]
    }
}
