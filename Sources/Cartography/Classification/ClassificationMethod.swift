/// How numbers are sorted into classes.
///
/// One contract for every method: class *i* is `[edge i, edge i+1)`, the last class is closed. Missing and suppressed values
/// are never counted. The number in brackets is the number of classes asked for, ``allowedClassCounts``.
public enum ClassificationMethod: Sendable, Equatable {
    /// Classes of equal width.
    case equalIntervals(Int)
    /// Classes with nearly equal numbers of regions.
    case quantiles(Int)
    /// Classes with the least variance within them (Fisher–Jenks).
    case naturalBreaks(Int)
    /// Classes around the mean, measured in standard deviations. With a number: about so many classes with nice
    /// multiples of the deviation as edges; without: mean ± ½ and ± 1½ deviations.
    case standardDeviations(Int?)
    /// Classes for numbers with many small and few large values: split at the mean, again and again.
    case headTail
    /// About so many classes with round edges.
    case nice(Int)
    /// Classes whose edges grow by the same factor; for positive numbers.
    case geometric(Int)
    /// The edges themselves, ascending, the outermost included.
    case fixed([Double])

    /// The numbers of classes that can be asked for.
    public static let allowedClassCounts = 2...9

    /// The method for one indicator when nothing is said: five quantiles, four for fewer than twelve regions.
    public static func defaultMethod(regionCount: Int) -> ClassificationMethod {
        .quantiles(regionCount < 12 ? 4 : 5)
    }

    /// The number of classes asked for; `nil` where the numbers decide.
    public var classCount: Int? {
        switch self {
        case .equalIntervals(let count), .quantiles(let count), .naturalBreaks(let count), .nice(let count),
            .geometric(let count):
            count
        case .standardDeviations(let count): count
        case .headTail: nil
        case .fixed(let edges): max(0, edges.count - 1)
        }
    }
}
