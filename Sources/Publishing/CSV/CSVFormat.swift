public import Documents

/// Tables as CSV for spreadsheets.
public enum CSVFormat: OutputFormat {
    public static let name = "csv"
    public static let sorts: Set<Document.Sort> = [.table]

    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .table(let table) = document else { return nil }
        return FileContent(CSVDocument(table).bytes)
    }
}
