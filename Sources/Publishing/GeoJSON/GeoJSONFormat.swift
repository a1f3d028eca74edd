public import Documents

/// Layers as GeoJSON.
public enum GeoJSONFormat: OutputFormat {
    public static let name = "geojson"
    public static let sorts: Set<Document.Sort> = [.layer]

    public static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent? {
        guard case .layer(let layer) = document else { return nil }
        let geoJSON = try GeoJSONDocument(layer, workers: workers)
        return FileContent { sink throws(PublishingError) in try geoJSON.write(sink) }
    }
}
