public import Cartography
internal import Geography

/// A sheet as SVG that Word, PowerPoint, LibreOffice, Inkscape and browsers read alike: presentation attributes only,
/// no style sheet, script, or reference to anything outside the file.
///
/// Width and height are in millimetres and the viewBox has the same unit. `<title>` and `<desc>` come first, then one
/// group per layer. A mark that stands for a region is one element with `id="region-03157006"` (circles:
/// `count-03157006`; on the second panel of a sheet `region-03157006_p2`), `data-key`, `data-name`, `data-value` (not rounded; empty where there is no number),
/// `data-class` and `data-status`; on two-way maps also `data-second-value` and `data-second-status`, and `data-class` holds the
/// class of the first index as tens and that of the second as ones (`43`). Labels carry the key as `data-for`, leader lines as `data-leader`.
///
/// ```swift
/// let document = try SVGDocument(sheet)
/// document.bytes              // <?xml version="1.0" encoding="UTF-8"?>…
/// document.droppedCharacters  // []
/// ```
public struct SVGDocument: Sendable {
    /// The file, as UTF-8.
    public let bytes: [UInt8]
    /// Characters of the texts that XML cannot hold, and which were left out; each text once.
    public let droppedCharacters: [DroppedCharacters]

    /// Writes a sheet down.
    ///
    /// - Parameters:
    ///   - sheet: What to write.
    ///   - workers: Threads; the bytes are the same for any number.
    /// - Throws: ``PublishingError``, for the first mark that cannot be written.
    public init(_ sheet: MapSheet, workers: Int = 1) throws(PublishingError) {
        var writer = SVGWriter()
        var ids: Set<String> = ["sheet-title", "sheet-description"]
        try writer.writeOpening(of: sheet)
        for (layer, portions) in zip(sheet.layers, try MarkPortions.written(sheet.layers, workers: workers)) {
            let idsBefore = writer.ids.count
            writer.writeOpening(of: layer)
            writer.close(layer, with: portions)
            for id in writer.ids[idsBefore...] where !ids.insert(id).inserted {
                throw .repeatedID(id, layer: layer.id)
            }
        }
        writer.writeClosing()
        bytes = writer.buffer.bytes
        // A title stands in a sheet more than once.
        droppedCharacters = writer.dropped.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

/// A text out of which characters were left that XML 1.0 cannot hold, not even escaped.
public struct DroppedCharacters: Equatable, Sendable {
    /// The text as it was given.
    public let text: String
    /// Code points left out, in order; `0x0B` is a vertical tab.
    public let codePoints: [UInt32]
}
