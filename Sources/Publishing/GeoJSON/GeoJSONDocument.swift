internal import Foundation
public import Geography
internal import Indicators

/// Regions with their values as GeoJSON by RFC 7946: one feature per line.
///
/// Coordinates are longitude and latitude in WGS 84 with seven decimals; outer rings run counter-clockwise, holes
/// clockwise; `bbox` stands on the collection and on each feature; `id` is the region's key. Properties come in one
/// order: `key`, `name`, per indicator `<id>` and `<id>_status`, and for a map `class`, `class_label`, `fill`.
/// A region without geometry has the geometry `null`.
///
/// ```swift
/// let document = try GeoJSONDocument(
///     name: "peine", regions: regions, columns: [GeoJSONColumn(id: "arbeitslose", cells: cells)])
/// document.bytes  // {"type":"FeatureCollection","name":"peine","bbox":[…
/// ```
public struct GeoJSONDocument: Sendable {
    /// The file, as UTF-8.
    public let bytes: [UInt8]

    /// Writes regions down.
    ///
    /// - Parameters:
    ///   - name: Name of the layer; GDAL and QGIS show it.
    ///   - regions: In WGS 84, x = longitude, y = latitude, in degrees. They are written in the given order.
    ///   - columns: Indicators, each with one cell per region.
    ///   - classes: For a map's own file one class per region, `nil` where the region has no number; `nil` for a layer
    ///     of all indicators.
    ///   - workers: How many threads may write, by default one per processor; the result is the same for any number.
    /// - Throws: ``PublishingError``, for the first region that cannot be written.
    public init(
        name: String, regions: [Region], columns: [GeoJSONColumn], classes: [GeoJSONClass?]? = nil,
        workers: Int? = nil
    ) throws(PublishingError) {
        let properties = try FeatureProperties(regions: regions, columns: columns, classes: classes)
        let portions = FeaturePortion.portions(
            of: regions, count: workers ?? ProcessInfo.processInfo.activeProcessorCount)
        let written = try FeaturePortion.write(portions, regions, properties)

        var buffer = OutputBuffer()
        buffer.write(#"{"type":"FeatureCollection","name":"#)
        buffer.writeJSON(name)
        buffer.write(",")
        let extent = written.reduce(nil as RoundedExtent?) { $0?.union($1.extent) ?? $1.extent }
        if let extent { buffer.writeBoundingBox(extent) }
        buffer.write("\"features\":[\n")
        for (index, portion) in written.enumerated() {
            if index > 0 { buffer.write(",\n") }
            buffer.write(portion.bytes)
        }
        buffer.write("\n]}\n")
        bytes = buffer.bytes
    }
}
