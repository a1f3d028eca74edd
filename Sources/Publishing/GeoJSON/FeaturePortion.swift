internal import Findings
internal import Geography
internal import Parallelism

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

    /// Writes portions, all at a time.
    static func write(
        _ portions: ArraySlice<Range<Int>>, _ regions: [PublishedRegion], _ properties: FeatureProperties, workers: Int
    ) throws(PublishingError) -> [FeaturePortion] {
        try portions.parallelMap(workers: workers) { portion throws(PublishingError) in
            try FeaturePortion(portion, regions, properties)
        }
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
