public import Documents

/// Sheets as SVG.
public enum SVGFormat: OutputFormat {
    public static let name = "svg"
    public static let sorts: Set<Document.Sort> = [.sheet]

    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .sheet(let sheet) = document else { return nil }
        let svg = try SVGDocument(sheet, workers: workers)
        return FileContent(svg.bytes, droppedCharacters: svg.droppedCharacters)
    }
}
