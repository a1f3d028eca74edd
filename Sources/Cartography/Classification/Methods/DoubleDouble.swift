/// A number of about 32 decimal digits as the sum of two doubles, for sums whose differences must not lose their digits.
///
/// T. J. Dekker, A Floating-Point Technique for Extending the Available Precision, Numerische Mathematik 18 (1971), 224–242.
/// Only IEEE operations are used, so that the result is the same on every machine.
struct DoubleDouble: Sendable {
    /// The number rounded to a double.
    var high: Double
    /// What is left.
    var low: Double

    /// Zero.
    init() {
        high = 0
        low = 0
    }

    private init(high: Double, low: Double) {
        self.high = high
        self.low = low
    }

    /// The exact difference of two doubles.
    init(_ left: Double, minus right: Double) {
        self = Self.exactSum(left, -right)
    }

    private static func exactSum(_ left: Double, _ right: Double) -> DoubleDouble {
        let sum = left + right
        let part = sum - left
        return DoubleDouble(high: sum, low: (left - (sum - part)) + (right - part))
    }

    /// As ``exactSum(_:_:)`` where the left number is not the smaller one.
    private static func exactOrderedSum(_ left: Double, _ right: Double) -> DoubleDouble {
        let sum = left + right
        return DoubleDouble(high: sum, low: right - (sum - left))
    }

    static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
        let high = exactSum(left.high, right.high)
        let low = exactSum(left.low, right.low)
        let sum = exactOrderedSum(high.high, high.low + low.high)
        return exactOrderedSum(sum.high, sum.low + low.low)
    }

    static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
        left + DoubleDouble(high: -right.high, low: -right.low)
    }

    static func * (left: DoubleDouble, right: Double) -> DoubleDouble {
        let product = left.high * right
        let error = (-product).addingProduct(left.high, right)
        return exactOrderedSum(product, error.addingProduct(left.low, right))
    }

    static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
        let product = left.high * right.high
        let error = (-product).addingProduct(left.high, right.high)
        return exactOrderedSum(product, error + (left.high * right.low + left.low * right.high))
    }

    static func / (left: DoubleDouble, right: Double) -> DoubleDouble {
        let quotient = left.high / right
        let remainder = left.high.addingProduct(-quotient, right) + left.low
        return exactOrderedSum(quotient, remainder / right)
    }

    static func < (left: DoubleDouble, right: DoubleDouble) -> Bool {
        left.high < right.high || (left.high == right.high && left.low < right.low)
    }
}
