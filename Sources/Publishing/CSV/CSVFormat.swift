public import Documents

/// Tables as CSV for spreadsheets.
public enum CSVFormat: OutputFormat {
    /// Its name, which is the ending of its files.
    public static let name = "csv"
    /// The documents it can write.
    public static let sorts: Set<Document.Sort> = [.table]

    /// The bytes of a document; `nil` for one that it cannot write.
    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .table(let table) = document else { return nil }
        return FileContent(CSVDocument(table).bytes)
    }
}
