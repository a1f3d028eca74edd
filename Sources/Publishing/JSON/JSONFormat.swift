public import Documents

/// Records as JSON for programs.
public enum JSONFormat: OutputFormat {
    /// Its name, which is the ending of its files.
    public static let name = "json"
    /// The documents it can write.
    public static let sorts: Set<Document.Sort> = [.record]

    /// The bytes of a document; `nil` for one that it cannot write.
    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .record(let record) = document else { return nil }
        return FileContent(try record.write())
    }
}
