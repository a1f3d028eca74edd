/// Classes measured in standard deviations (sample, ÷ (n − 1)) from the mean.
///
/// With a number of classes the edges are mean + sd · p for the nice numbers p that cover the standardised values, as
/// style "sd" of R's classInt (R. Bivand, Choose Univariate Class Intervals). Without, they are the extremes and those of
/// mean ± 0.5 sd and mean ± 1.5 sd that lie between them, so that the middle class holds the mean in its middle
/// (T. A. Slocum et al., Thematic Cartography and Geovisualization, 3rd ed. 2009, section 4.1.3).
struct StandardDeviations: BreakRule {
    /// About so many classes; `nil` for the usual five.
    var count: Int?

    func breaks(of sortedValues: [Double]) -> [Double] {
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { return [] }
        let measures = MeanAndDeviation(of: sortedValues[...])
        let (mean, deviation) = (measures.mean, measures.standardDeviation)
        guard deviation > 0 else { return [lowest, highest] }
        guard let count else {
            let inner = [-1.5, -0.5, 0.5, 1.5].map { mean + $0 * deviation }.filter { $0 > lowest && $0 < highest }
            return [lowest] + inner + [highest]
        }
        let multiples = NiceNumbers.covering(
            (lowest - mean) / deviation, (highest - mean) / deviation, about: count)
        return multiples.map { mean + $0 * deviation }
    }
}
