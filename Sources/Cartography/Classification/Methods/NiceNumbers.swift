internal import Foundation

/// Classes with round edges: multiples of 1, 2 or 5 times a power of ten that cover the values, about as many as asked for.
///
/// The rule is that of R's `pretty` with its defaults (R Core Team, base::pretty; R. A. Becker, J. M. Chambers and
/// A. R. Wilks, The New S Language, 1988): a preference for larger steps, `high.u.bias` = 1.5 and `u5.bias` = 2.75, and
/// at least a third of the classes asked for.
struct NiceNumbers: BreakRule {
    /// About so many classes.
    var count: Int

    func breaks(of sortedValues: [Double]) -> [Double] {
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { return [] }
        return Self.covering(lowest, highest, about: count)
    }

    /// Preference for a larger step over a smaller one.
    private static let bias = 1.5
    /// The same for a step that begins with 5.
    private static let biasOfFive = 0.5 + 1.5 * bias
    /// Share of a step that counts as nothing.
    private static let tolerance = 1e-10

    /// Round numbers from not above `lowest` to not below `highest`; both finite, with a finite distance.
    static func covering(_ lowest: Double, _ highest: Double, about count: Int) -> [Double] {
        let leastCount = count / 3
        let step = Step(near: cell(lowest, highest, count: count, leastCount: leastCount))
        let unit = step.size
        var first = (lowest / unit + tolerance).rounded(.down)
        var last = (highest / unit - tolerance).rounded(.up)
        if first * unit > lowest + tolerance * unit { first -= 1 }
        if last * unit < highest - tolerance * unit { last += 1 }
        let lacking = Double(leastCount) - (last - first)
        if lacking > 0 {
            let half = (lacking / 2).rounded(.down)
            if lowest == 0, first == 0, highest != 0 {
                last += lacking
            } else if highest == 0, last == 0, lowest != 0 {
                first -= lacking
            } else if first >= 0 {
                last += half
                first -= lacking - half
            } else {
                first -= half
                last += lacking - half
            }
        }
        // More steps than this arise only where steps are smaller than the distance of neighbouring numbers.
        guard last - first >= 1, last - first <= 100 else { return [lowest, highest] }
        var edges = (0...Int(last - first)).map { step.multiple(first + Double($0)) }
        // What the tolerance let slip is covered too.
        edges[0] = min(edges[0], lowest)
        edges[edges.count - 1] = max(edges[edges.count - 1], highest)
        return edges
    }

    /// The width a class would have before it is made round.
    private static func cell(_ lowest: Double, _ highest: Double, count: Int, leastCount: Int) -> Double {
        let range = highest - lowest
        let magnitude = max(lowest.magnitude, highest.magnitude)
        // Below this the range is no more than the rounding error of its ends.
        let noise = 3 * magnitude * (1 + 1 / (1 + bias)) * Double(max(1, count)) * Double.ulpOfOne
        var cell: Double
        if magnitude == 0 {
            cell = 0.75
        } else if range < noise {
            cell = 0.75 * (magnitude > 10 ? 9 + magnitude / 10 : magnitude)
        } else {
            cell = range / Double(max(1, count))
            return min(max(cell, 1e-290), 1e300)
        }
        if leastCount > 1 { cell /= Double(leastCount) }
        return min(max(cell, 1e-290), 1e300)
    }

    /// A step of 1, 2, 5 or 10 times a power of ten.
    private struct Step {
        /// 1, 2, 5 or 10.
        var factor: Double
        /// The power of ten.
        var power: Int

        /// The round step that is near the width, rather above than below.
        init(near cell: Double) {
            power = Int(log10(cell).rounded(.down))
            if Self.ten(toThe: power) > cell { power -= 1 }
            let base = Self.ten(toThe: power)
            factor = 1
            if 2 * base - cell < bias * (cell - base) {
                factor = 2
                if 5 * base - cell < biasOfFive * (cell - 2 * base) {
                    factor = 5
                    if 10 * base - cell < bias * (cell - 5 * base) { factor = 10 }
                }
            }
        }

        /// The step as a number.
        var size: Double { factor * Self.ten(toThe: power) }

        /// So many steps. Divided rather than multiplied below one: 3 / 10 is the number nearest to 0.3, 3 · 0.1 is not.
        func multiple(_ number: Double) -> Double {
            power < 0 ? number * factor / Self.ten(toThe: -power) + 0 : number * factor * Self.ten(toThe: power) + 0
        }

        /// Exact up to 10²².
        private static func ten(toThe power: Int) -> Double {
            guard power >= 0, power <= 22 else { return pow(10, Double(power)) }
            return (0..<power).reduce(1) { product, _ in product * 10 }
        }
    }
}
