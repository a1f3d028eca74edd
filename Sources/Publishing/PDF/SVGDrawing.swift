internal import CRsvg

/// Owner of an SVG document as librsvg has read it. Stays on the thread that made it.
final class SVGDrawing {
    private let library: RsvgLibrary
    private let handle: OpaquePointer

    /// Reads a document. What it refers to outside of itself is not looked for.
    init(_ svg: [UInt8], _ library: RsvgLibrary) throws(PublishingError) {
        self.library = library
        handle = try library.reporting { error in
            svg.withUnsafeBytes { bytes in
                let stream = library.newStream(bytes.baseAddress, bytes.count, nil)
                defer { library.unref(stream) }
                return library.newHandle(stream, nil, Int32(rsvg_handle_flag_unlimited), nil, error)
            }
        }
    }

    deinit { library.unref(UnsafeMutableRawPointer(handle)) }

    /// Width and height in points, 1/72 inch.
    ///
    /// - Throws: ``PublishingError/noSheetSize`` if they are not stated in a unit of length.
    func size() throws(PublishingError) -> (width: Double, height: Double) {
        var (hasWidth, hasHeight, hasBox) = (Int32(0), Int32(0), Int32(0))
        var (width, height, box) = (rsvg_length(), rsvg_length(), rsvg_rectangle())
        library.intrinsicDimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
        guard hasWidth != 0, hasHeight != 0, let width = Self.points(width), let height = Self.points(height) else {
            throw .noSheetSize
        }
        return (width, height)
    }

    private static func points(_ length: rsvg_length) -> Double? {
        switch length.unit {
        case rsvg_unit_in: length.length * 72
        case rsvg_unit_cm: length.length * 72 / 2.54
        case rsvg_unit_mm: length.length * 72 / 25.4
        case rsvg_unit_pt: length.length
        case rsvg_unit_pc: length.length * 12
        // CSS: 96 to the inch.
        case rsvg_unit_px: length.length * 0.75
        default: nil
        }
    }

    /// Draws the document over a whole page.
    func render(on page: PDFPage) throws(PublishingError) {
        var viewport = rsvg_rectangle(x: 0, y: 0, width: page.width, height: page.height)
        try library.reporting { error in
            library.render(handle, page.context, &viewport, error) != 0 ? () : nil
        }
    }
}
