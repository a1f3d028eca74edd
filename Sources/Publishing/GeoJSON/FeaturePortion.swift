internal import Findings
internal import Foundation
internal import Geography

/// A run of features that one thread writes. Portions are joined in order, so that their number never shows.
struct FeaturePortion: Sendable {
    /// The features, each but the first of all with a comma and a line end before it.
    let bytes: [UInt8]
    /// The box around them; `nil` if none has a geometry.
    let extent: RoundedExtent?

    /// Positions of a portion: about two megabytes of text.
    private static let size = 60_000

    /// Cuts the regions into runs of about equally many positions.
    static func portions(of regions: [PublishedRegion]) -> [Range<Int>] {
        // What a feature costs beside its positions, in positions.
        let overhead = 20
        var portions: [Range<Int>] = []
        var start = 0
        var weight = 0
        for index in regions.indices {
            weight += (regions[index].geometry?.positions.count ?? 0) + overhead
            if weight >= size || index == regions.count - 1 {
                portions.append(start..<index + 1)
                start = index + 1
                weight = 0
            }
        }
        return portions
    }

    /// Writes portions, all at a time, and does something else beside.
    static func write(
        _ portions: ArraySlice<Range<Int>>, _ regions: [PublishedRegion], _ properties: FeatureProperties,
        beside: () -> Void
    ) throws(PublishingError) -> [FeaturePortion] {
        let results = PortionResults(count: portions.count)
        withoutActuallyEscaping(beside) { beside in
            // The calls end before this one does, and one of them alone does what is done beside.
            nonisolated(unsafe) let beside = beside
            DispatchQueue.concurrentPerform(iterations: portions.count + 1) { index in
                guard index > 0 else { return beside() }
                results.set(
                    Result { () throws(PublishingError) in
                        try FeaturePortion(portions[portions.startIndex + index - 1], regions, properties)
                    }, at: index - 1)
            }
        }
        var written: [FeaturePortion] = []
        for result in results.all { written.append(try result.get()) }
        return written
    }

    private init(
        _ range: Range<Int>, _ regions: [PublishedRegion], _ properties: FeatureProperties
    ) throws(PublishingError) {
        var buffer = OutputBuffer()
        var geometry = GeometryWriter()
        var whole: RoundedExtent?
        for index in range {
            let region = regions[index]
            let extent = try geometry.prepare(region)
            whole = extent?.union(whole) ?? whole
            if index > 0 { buffer.write(",\n") }
            buffer.write(#"{"type":"Feature","id":"#)
            buffer.writeJSON(region.key.text)
            buffer.write(",")
            if let extent {
                buffer.writeBoundingBox(extent)
                buffer.write(",")
            }
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
