/// Sets the most extreme values to their next neighbours until the shape passes, on the side to which it is skewed.
///
/// W. Becker et al., COINr: An R package for developing composite indicators, Journal of Open Source Software 7 (2022), 4567. Equal
/// extremes move together, so that more points than allowed may be set in the last step.
struct Winsorisation: Equatable {
    /// The values afterwards lie within.
    let limits: ClosedRange<Double>
    /// Values set.
    let points: Int
    /// Whether the shape passes now.
    let passes: Bool

    /// - Parameters:
    ///   - values: The frame's, at least one.
    ///   - most: Values to set at most.
    ///   - passing: Whether a shape needs no treatment.
    init?(_ values: [Double], most: Int, passing: (Shape) -> Bool) {
        var values = values.sorted()
        guard let lowest = values.first, let highest = values.last else { return nil }
        var (low, high) = (lowest, highest)
        var (setLow, setHigh) = (0, 0)
        var shape = Shape(of: values)
        while setLow + setHigh < most, let current = shape, !passing(current), low < high {
            if current.skewness >= 0 {
                guard let next = values.last(where: { $0 < high }), let first = values.firstIndex(of: high) else {
                    break
                }
                setHigh = values.count - first
                for place in first..<values.count { values[place] = next }
                high = next
            } else {
                guard let next = values.first(where: { $0 > low }), let end = values.lastIndex(of: low) else { break }
                setLow = end + 1
                for place in 0...end { values[place] = next }
                low = next
            }
            shape = Shape(of: values)
        }
        limits = low...high
        points = setLow + setHigh
        passes = shape.map(passing) ?? false
    }
}
