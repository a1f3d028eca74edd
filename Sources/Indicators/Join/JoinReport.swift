public import Geography

/// What happened when a table met the regions: a list that a clerk can work off.
public struct JoinReport: Equatable, Sendable {
    /// A row of the table.
    public struct Value: Equatable, Sendable {
        /// Its key.
        public let key: RegionKey
        /// Its line.
        public let line: Int
    }

    /// Two spellings of one region's key.
    public struct KeyPairing: Equatable, Sendable {
        /// In the table.
        public let table: RegionKey
        /// In the boundaries.
        public let region: RegionKey
    }

    /// Name of the file.
    public let file: String
    /// Column of the values.
    public let column: String
    /// Conditions on the rows.
    public let conditions: [AttributeCondition]
    /// Number of regions.
    public let regions: Int
    /// Regions that have a row.
    public let matched: Int
    /// Regions that no row names, in the order of the regions.
    public let regionsWithoutValue: [RegionKey]
    /// Rows that name no region, in the order of the file.
    public let valuesWithoutRegion: [Value]
    /// Rows that name no region and lie outside the atlas' scope.
    public let valuesOutsideScope: Int
    /// Rows with a value and no key.
    public let linesWithoutKey: [Int]
    /// Keys on several rows, none of them a region's.
    public let duplicates: [DuplicateKey]
    /// Keys that were restored.
    public let repairedKeys: [KeyRepair]
    /// Keys that fit as ARS and AGS.
    public let keysViaARS: [KeyPairing]
    /// Matched regions whose cell says "missing".
    public let missing: Int
    /// Matched regions whose cell is suppressed.
    public let suppressed: Int
    /// Matched regions whose cell says "too uncertain".
    public let uncertain: Int
    /// Matched regions whose cell says "not applicable".
    public let notApplicable: Int
    /// Numbers that carry a mark.
    public let flagged: Int
}

/// What a join report finds fault with.
public enum JoinProblem: Equatable, Sendable {
    /// Regions that no row names; how many, and up to five of them.
    case regionsWithoutValue(count: Int, examples: [RegionKey])
    /// Rows that name no region within the scope; how many, and up to five of them.
    case valuesWithoutRegion(count: Int, examples: [JoinReport.Value])
    /// Rows with a value and no key; how many, and up to five lines.
    case rowsWithoutKey(count: Int, lines: [Int])
    /// Keys of no region on several rows; how many, and up to five of them.
    case duplicateKeys(count: Int, examples: [DuplicateKey])
}

/// What to do about problems of a join. Restored keys, ARS beside AGS and cells without number are reported and no problems.
public enum JoinPolicy: String, CaseIterable, Sendable {
    /// Stop.
    case error
    /// Go on and say so.
    case warn
}

extension JoinReport {
    /// The problems, in a fixed order.
    public var problems: [JoinProblem] {
        var problems: [JoinProblem] = []
        if !regionsWithoutValue.isEmpty {
            problems.append(
                .regionsWithoutValue(
                    count: regionsWithoutValue.count, examples: Array(regionsWithoutValue.prefix(5))))
        }
        if !valuesWithoutRegion.isEmpty {
            problems.append(
                .valuesWithoutRegion(
                    count: valuesWithoutRegion.count, examples: Array(valuesWithoutRegion.prefix(5))))
        }
        if !linesWithoutKey.isEmpty {
            problems.append(.rowsWithoutKey(count: linesWithoutKey.count, lines: Array(linesWithoutKey.prefix(5))))
        }
        if !duplicates.isEmpty {
            problems.append(.duplicateKeys(count: duplicates.count, examples: Array(duplicates.prefix(5))))
        }
        return problems
    }

    /// Applies a policy.
    /// - Parameter isLarger: Whether the table is meant to hold more than the regions, such as the frame of an index: then values of other
    ///   regions are no problem.
    /// - Returns: The problems to warn of.
    /// - Throws: ``JoinFailure/problems(file:_:)`` under ``JoinPolicy/error``.
    public func judged(by policy: JoinPolicy, isLarger: Bool = false) throws(JoinFailure) -> [JoinProblem] {
        let problems = problems.filter { problem in
            guard isLarger, case .valuesWithoutRegion = problem else { return true }
            return false
        }
        if policy == .error, !problems.isEmpty { throw .problems(file: file, problems) }
        return problems
    }
}
