internal import Cartography
public import Documents

/// Sheets as PDF, drawn from the same SVG.
public enum PDFFormat: OutputFormat {
    /// Its name, which is the ending of its files.
    public static let name = "pdf"
    /// The documents it can write.
    public static let sorts: Set<Document.Sort> = [.sheet]

    /// The bytes of a document; `nil` for one that it cannot write.
    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .sheet(let sheet) = document else { return nil }
        let svg = try SVGDocument(sheet, workers: workers)
        let pdf = try PDFDocument(svg: svg.bytes, title: sheet.title)
        if let wanted = SheetFonts.missing(from: pdf.fonts, asked: sheet.fontFamily) {
            throw .fontsMissing(wanted: wanted, found: pdf.fonts)
        }
        return FileContent(pdf.bytes, droppedCharacters: svg.droppedCharacters)
    }
}
