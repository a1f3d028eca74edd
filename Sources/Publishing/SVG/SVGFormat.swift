public import Documents

/// Sheets as SVG.
public enum SVGFormat: OutputFormat {
    /// Its name, which is the ending of its files.
    public static let name = "svg"
    /// The documents it can write.
    public static let sorts: Set<Document.Sort> = [.sheet]

    /// The bytes of a document; `nil` for one that it cannot write.
    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .sheet(let sheet) = document else { return nil }
        let svg = try SVGDocument(sheet, workers: workers)
        return FileContent(svg.bytes, droppedCharacters: svg.droppedCharacters)
    }
}
