public import Documents

/// Records as JSON for programs.
public enum JSONFormat: OutputFormat {
    public static let name = "json"
    public static let sorts: Set<Document.Sort> = [.record]

    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .record(let record) = document else { return nil }
        return FileContent(try record.write())
    }
}
