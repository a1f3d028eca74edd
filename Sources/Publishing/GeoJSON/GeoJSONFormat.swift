public import Documents

/// Layers as GeoJSON.
public enum GeoJSONFormat: OutputFormat {
    /// Its name, which is the ending of its files.
    public static let name = "geojson"
    /// The documents it can write.
    public static let sorts: Set<Document.Sort> = [.layer]

    /// The bytes of a document; `nil` for one that it cannot write.
    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .layer(let layer) = document else { return nil }
        let geoJSON = try GeoJSONDocument(layer, workers: workers)
        return FileContent { sink throws(PublishingError) in try geoJSON.write(sink) }
    }
}
