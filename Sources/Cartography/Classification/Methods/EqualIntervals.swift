/// Classes of equal width: edge *i* = min + i · (max − min) / k.
///
/// T. A. Slocum et al., Thematic Cartography and Geovisualization, 3rd ed. 2009, section 4.1.1.
struct EqualIntervals: BreakRule {
    /// Number of classes.
    var count: Int

    func breaks(of sortedValues: [Double]) -> [Double] {
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { return [] }
        let width = (highest - lowest) / Double(count)
        return (0..<count).map { lowest + Double($0) * width } + [highest]
    }
}
