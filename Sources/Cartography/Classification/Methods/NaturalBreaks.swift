/// Classes with the least sum of squared distances from their class means: the exact optimum, not a sampled one.
///
/// W. D. Fisher, On Grouping for Maximum Homogeneity, Journal of the American Statistical Association 53 (1958), 789–798;
/// G. F. Jenks, The Data Model Concept in Statistical Mapping, International Yearbook of Cartography 7 (1967), 186–190.
/// Equal values always stay together. Among equally good partitions the one whose upper classes are the largest is taken.
/// An inner edge is the midpoint between the neighbouring values of two classes.
struct NaturalBreaks: BreakRule {
    /// Number of classes; fewer where there are fewer distinct values.
    var count: Int

    func breaks(of sortedValues: [Double]) -> [Double] {
        var distinct: [Double] = []
        var weights: [Double] = []
        distinct.reserveCapacity(sortedValues.count)
        weights.reserveCapacity(sortedValues.count)
        for value in sortedValues {
            if value == distinct.last {
                weights[weights.count - 1] += 1
            } else {
                distinct.append(value)
                weights.append(1)
            }
        }
        guard let lowest = distinct.first, let highest = distinct.last else { return [] }
        let starts = OptimalPartition(distinct: distinct, weights: weights).starts(count: count)
        return [lowest] + starts.map { Self.midpoint(distinct[$0 - 1], distinct[$0]) } + [highest]
    }

    /// The number in the middle, above the lower one.
    static func midpoint(_ lower: Double, _ upper: Double) -> Double {
        let sum = lower + upper
        let middle = sum.isFinite ? sum / 2 : lower / 2 + upper / 2
        return middle > lower ? middle : upper
    }
}
