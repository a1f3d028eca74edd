/// Why numbers could not be sorted into classes.
public enum ClassificationError: Error, Equatable, Sendable {
    /// There is no number to find edges for.
    case noValues
    /// A value or edge is infinite or not a number.
    case notFinite(Double)
    /// The value at this index is below the one before it.
    case notAscending(index: Int)
    /// The distance between the extremes is beyond what a number can hold.
    case rangeTooWide(lowest: Double, highest: Double)
    /// So many classes cannot be asked for.
    case classCountOutOfRange(found: Int, allowed: ClosedRange<Int>)
    /// A geometric scale needs numbers above zero.
    case notPositive(lowest: Double)
    /// A class needs two edges.
    case tooFewEdges(found: Int)
    /// An edge is not above the one before it.
    case edgesNotAscending(edge: Double, next: Double)
    /// A declared edge has more decimals than the indicator prints, so that the legend would print another number.
    case edgeFinerThanDecimals(edge: Double, decimals: Int)
    /// Declared or shared edges do not enclose these values (rounded to the indicator's decimals, ascending).
    case valuesOutsideEdges(values: [Double], lowest: Double, highest: Double)
}
