internal import Foundation
internal import Geography

/// A run of features that one thread writes. Portions are joined in order, so that their number never shows.
struct FeaturePortion: Sendable {
    /// The features, separated by commas and line ends.
    let bytes: [UInt8]
    /// The box around them; `nil` if none has a geometry.
    let extent: RoundedExtent?

    /// Cuts the regions into runs of about equally many positions.
    static func portions(of regions: [Region], count: Int) -> [Range<Int>] {
        // What a feature costs beside its positions, in positions.
        let overhead = 20
        let weights = regions.map { ($0.geometry?.positions.count ?? 0) + overhead }
        let share = max(1, weights.reduce(0, +) / max(1, min(count, 64)) + 1)
        var portions: [Range<Int>] = []
        var start = 0
        var weight = 0
        for index in regions.indices {
            weight += weights[index]
            if weight >= share || index == regions.count - 1 {
                portions.append(start..<index + 1)
                start = index + 1
                weight = 0
            }
        }
        return portions
    }

    /// Writes all portions, several at a time.
    static func write(
        _ portions: [Range<Int>], _ regions: [Region], _ properties: FeatureProperties
    ) throws(PublishingError) -> [FeaturePortion] {
        let results = PortionResults(count: portions.count)
        DispatchQueue.concurrentPerform(iterations: portions.count) { index in
            results.set(
                Result { () throws(PublishingError) in
                    try FeaturePortion(portions[index], regions, properties)
                }, at: index)
        }
        var written: [FeaturePortion] = []
        for result in results.all { written.append(try result.get()) }
        return written
    }

    private init(
        _ range: Range<Int>, _ regions: [Region], _ properties: FeatureProperties
    ) throws(PublishingError) {
        var buffer = OutputBuffer()
        var geometry = GeometryWriter()
        var whole: RoundedExtent?
        for index in range {
            let region = regions[index]
            let extent = try geometry.prepare(region)
            whole = extent?.union(whole) ?? whole
            if index > range.lowerBound { buffer.write(",\n") }
            buffer.write(#"{"type":"Feature","id":"#)
            buffer.writeJSON(region.key.text)
            buffer.write(",")
            if let extent { buffer.writeBoundingBox(extent) }
            buffer.write("\"properties\":")
            properties.write(region, at: index, to: &buffer)
            buffer.write(",\"geometry\":")
            geometry.write(to: &buffer)
            buffer.write("}")
        }
        bytes = buffer.bytes
        extent = whole
    }
}

/// What the threads have written, by portion.
private final class PortionResults: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<FeaturePortion, PublishingError>?]

    init(count: Int) {
        results = Array(repeating: nil, count: count)
    }

    func set(_ result: Result<FeaturePortion, PublishingError>, at index: Int) {
        lock.withLock { results[index] = result }
    }

    var all: [Result<FeaturePortion, PublishingError>] { lock.withLock { results.compactMap { $0 } } }
}
