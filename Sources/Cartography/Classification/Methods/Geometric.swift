internal import Foundation

/// Classes whose edges grow by the same factor: edge *i* = min · (max / min)^(i/k). Only for numbers above zero.
///
/// T. A. Slocum et al., Thematic Cartography and Geovisualization, 3rd ed. 2009, section 4.1.
struct Geometric: BreakRule {
    /// Number of classes.
    var count: Int

    func breaks(of sortedValues: [Double]) throws(ClassificationError) -> [Double] {
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { throw .noValues }
        guard lowest > 0 else { throw .notPositive(lowest: lowest) }
        let start = log(lowest)
        let step = (log(highest) - start) / Double(count)
        let inner = (1..<count).map { min(max(exp(start + Double($0) * step), lowest), highest) }
        return [lowest] + inner + [highest]
    }
}
