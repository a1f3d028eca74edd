/// What became of a region: an index, or the stated reason why there is none.
///
/// Reasons go before each other in the order excluded, suppressed, uncertain, not applicable, missing, undefined: what may not be shown must
/// not look like a gap that someone could fill.
public enum IndexOutcome: Equatable, Sendable {
    /// It has an index.
    case indexed(IndexStanding)
    /// It takes no part.
    case excluded(ExclusionReason)
    /// Values of these indicators must not be shown, so neither may the index.
    case suppressed([String])
    /// Values of these indicators are not certain enough to be printed, so neither is the index.
    case uncertain([String])
    /// These indicators make no sense here.
    case notApplicable([String])
    /// These indicators are not known.
    case missing([String])
    /// The formula has no result here.
    case undefined(UndefinedReason)

    /// The index with rank and class; `nil` where there is none.
    public var standing: IndexStanding? {
        if case .indexed(let standing) = self { standing } else { nil }
    }
}

/// A region's index, and where it stands with it.
public struct IndexStanding: Equatable, Sendable {
    /// The index; high is burdened.
    public let index: Double
    /// 1 is the most burdened of the regions shown. Equal indices share a rank and the next ones are left out: 1, 2, 2, 4.
    public let rank: Int
    /// 1 + number of the frame's regions that are more burdened.
    public let frameRank: Int
    /// 1 is the least burdened class; `nil` without classes.
    public let classNumber: Int?
}

/// Why a region takes no part.
public enum ExclusionReason: Equatable, Sendable {
    /// Fewer inhabitants than this.
    case populationBelow(Double)
    /// There is a rule on population, and it is not known here.
    case populationUnknown
    /// Left out by name, for this reason.
    case declared(String)
}

/// Why a formula has no result.
public enum UndefinedReason: Equatable, Sendable {
    /// A geometric or harmonic mean or a ratio, and this part's value is 0 or below.
    case notPositive(part: String)
    /// A number too large on the way.
    case outOfRange(part: String)
}
