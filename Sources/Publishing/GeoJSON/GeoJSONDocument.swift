public import Documents
internal import Findings
internal import Foundation
internal import Geography
internal import Parallelism

/// Regions with their values as GeoJSON by RFC 7946: one feature per line.
///
/// It is made while it is written, portion by portion, so that it need not fit into memory beside the regions.
///
/// Coordinates are longitude and latitude in WGS 84 with seven decimals; outer rings run counter-clockwise, holes
/// clockwise; `bbox` stands on each feature, and on the collection behind them; `id` is the region's key. Properties come in one
/// order: `key`, `name`, per indicator `<id>` (exact), `<id>_printed` (rounded as it is printed and classed), `<id>_status` and, where
/// numbers carry marks, `<id>_flag`; and for a map `class`, `class_label`, `fill`.
/// A region without geometry has the geometry `null`.
///
/// ```swift
/// let document = try GeoJSONDocument(
///     FeatureTable(name: "peine", regions: regions, columns: [FeatureColumn(id: "arbeitslose", cells: cells)]))
/// try document.bytes  // {"type":"FeatureCollection","name":"peine","features":[…
/// ```
public struct GeoJSONDocument: Sendable {
    private let name: String
    private let regions: [PublishedRegion]
    private let properties: FeatureProperties
    private let workers: Int

    /// Describes a document.
    ///
    /// - Parameters:
    ///   - layer: Its regions in WGS 84, x = longitude, y = latitude, in degrees. They are written in the given order.
    ///   - workers: How many threads may write, by default one per processor; the result is the same for any number.
    /// - Throws: ``PublishingError`` if columns and regions do not fit each other.
    public init(_ layer: FeatureTable, workers: Int? = nil) throws(PublishingError) {
        properties = try FeatureProperties(layer)
        name = layer.name
        regions = layer.regions
        self.workers = max(1, workers ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// The whole file, as UTF-8.
    public var bytes: [UInt8] {
        get throws(PublishingError) {
            var bytes: [UInt8] = []
            try write { portion in
                bytes += portion
                return true
            }
            return bytes
        }
    }

    /// Writes the document as UTF-8, in order.
    ///
    /// - Parameter sink: Takes the next portion; says whether it wants more.
    /// - Throws: ``PublishingError``, for the first region that cannot be written.
    public func write(_ sink: ([UInt8]) -> Bool) throws(PublishingError) {
        var head = OutputBuffer()
        head.write(#"{"type":"FeatureCollection","name":"#)
        head.writeJSON(name)
        head.write(",\"features\":[\n")
        guard sink(head.bytes) else { return }

        var extent: RoundedExtent?
        let portions = FeaturePortion.portions(of: regions)
        // While threads make the next portions, this one hands over those that are ready.
        var ready: [FeaturePortion] = []
        for start in stride(from: 0, to: portions.count + workers, by: workers) {
            let next = portions[min(start, portions.count)..<min(start + workers, portions.count)]
            let writing = BackgroundWork(workers: workers) { [regions, properties, workers] in
                Result { () throws(PublishingError) in
                    try FeaturePortion.write(next, regions, properties, workers: workers)
                }
            }
            for portion in ready {
                guard sink(portion.bytes) else { return }
            }
            ready = try writing.value.get()
            for portion in ready { extent = portion.extent?.union(extent) ?? extent }
        }

        var tail = OutputBuffer()
        tail.write("\n]")
        if let extent {
            tail.write(",")
            tail.writeBoundingBox(extent)
        }
        tail.write("}\n")
        _ = sink(tail.bytes)
    }
}
