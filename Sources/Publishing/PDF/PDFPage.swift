internal import CRsvg

/// Owner of a cairo surface that becomes a PDF of one page. Stays on the thread that made it.
final class PDFPage {
    /// In points.
    let width: Double
    /// In points.
    let height: Double
    /// What is drawn with.
    let context: OpaquePointer
    private let library: RsvgLibrary
    private let surface: OpaquePointer
    private let written = Written()

    /// An empty page.
    init(width: Double, height: Double, _ library: RsvgLibrary) throws(PublishingError) {
        let sink = Unmanaged.passUnretained(written).toOpaque()
        let surface = library.newPDFSurface(
            { sink, bytes, count in
                guard let sink else { return 0 }
                Unmanaged<Written>.fromOpaque(sink).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return 0
            }, sink, width, height)
        // cairo never answers with nothing: what failed is an object that says so.
        guard let surface, let context = library.newContext(surface) else { throw .renderingFailed(message: "") }
        // What printers take, and its objects are not packed, so that the fonts in it can be named.
        library.restrictVersion(surface, rsvg_pdf_1_4)
        self.library = library
        self.surface = surface
        self.context = context
        self.width = width
        self.height = height
        try library.check(library.contextStatus(context))
    }

    deinit {
        library.destroyContext(context)
        // Finishes first, unless that is done, and so still writes.
        library.destroySurface(surface)
    }

    /// States something about the document.
    func describe(_ key: rsvg_pdf_metadata, as text: String) { library.setMetadata(surface, key, text) }

    /// Ends the page.
    ///
    /// - Returns: The file.
    func finished() throws(PublishingError) -> [UInt8] {
        library.showPage(context)
        try library.check(library.contextStatus(context))
        library.finish(surface)
        try library.check(library.surfaceStatus(surface))
        return written.bytes
    }

    private final class Written {
        var bytes: [UInt8] = []
    }
}
