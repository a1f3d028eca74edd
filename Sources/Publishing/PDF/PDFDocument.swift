internal import CRsvg

/// A sheet as PDF: one page of the sheet's own size, with its fonts inside.
///
/// It is drawn by librsvg from the sheet as SVG, so that both look the same. Lines and texts stay lines and texts.
/// The same sheet gives the same bytes on any day and any thread, as long as librsvg, cairo and the fonts are the same.
///
/// ```swift
/// let svg = try SVGDocument(sheet)
/// let document = try PDFDocument(svg: svg.bytes, title: sheet.title)
/// document.bytes  // %PDF-1.4…
/// document.fonts  // ["LiberationSans", "LiberationSans-Bold"] where Arial is not installed
/// ```
public struct PDFDocument: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// Fonts that texts were set in, by their PostScript names. Sheets are laid out by the widths of Arial, which Liberation Sans
    /// shares; in another font texts may run into each other.
    public let fonts: [String]

    /// Both dates in every file, since the day on which a sheet was drawn says nothing about it.
    private static let date = "1970-01-01T00:00:00Z"
    /// In points; more than that common readers do not show (ISO 32000-1, annex C).
    private static let longestSide = 14_400.0

    /// Draws a sheet.
    ///
    /// - Parameters:
    ///   - svg: The sheet as SVG; its width and height are stated in a unit of length.
    ///   - title: What readers show in place of the file's name.
    /// - Throws: ``PublishingError/rsvgUnavailable(message:)`` if librsvg is not installed;
    ///   ``PublishingError/renderingFailed(message:)`` with its words, or cairo's, if the SVG is damaged;
    ///   ``PublishingError/noFonts`` if none is installed; ``PublishingError/noSheetSize``;
    ///   ``PublishingError/impossibleSheetSize(width:height:)``.
    public init(svg: [UInt8], title: String) throws(PublishingError) {
        let library = try RsvgLibrary.shared.get()
        let drawing = try SVGDrawing(svg, library)
        let size = try drawing.size()
        guard size.width > 0, size.height > 0, max(size.width, size.height) <= Self.longestSide else {
            throw .impossibleSheetSize(width: size.width * 25.4 / 72, height: size.height * 25.4 / 72)
        }
        let page = try PDFPage(width: size.width, height: size.height, library)
        page.describe(rsvg_pdf_title, as: title)
        page.describe(rsvg_pdf_create_date, as: Self.date)
        page.describe(rsvg_pdf_mod_date, as: Self.date)
        try drawing.render(on: page)
        bytes = try page.finished()
        // Without fonts texts turn into dots, and nobody says so.
        guard EmbeddedFonts.exist(in: bytes) || !EmbeddedFonts.areNeeded(by: svg) else { throw .noFonts }
        fonts = EmbeddedFonts.names(in: bytes)
    }
}
