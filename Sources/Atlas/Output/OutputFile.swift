internal import Publishing

/// A file to be written.
public struct OutputFile: Sendable {
    /// Path in the output folder, with `/`.
    public let path: String
    /// The map it belongs to; `nil` = the whole atlas.
    public let map: String?
    private let content: Content

    private enum Content: Sendable {
        case bytes([UInt8])
        case geoJSON(GeoJSONDocument)
    }

    /// A file of known bytes.
    public init(path: String, bytes: [UInt8], map: String?) {
        self.path = path
        self.map = map
        content = .bytes(bytes)
    }

    /// A file whose bytes are made while they are written, since they may be many.
    init(path: String, _ document: GeoJSONDocument, map: String?) {
        self.path = path
        self.map = map
        content = .geoJSON(document)
    }

    /// All that the file holds.
    public var bytes: [UInt8] {
        get throws(AtlasFailure) {
            var bytes: [UInt8] = []
            try write { portion in bytes += portion }
            return bytes
        }
    }

    /// Hands the content over, portion by portion.
    func write(_ sink: ([UInt8]) throws(AtlasFailure) -> Void) throws(AtlasFailure) {
        switch content {
        case .bytes(let bytes): try sink(bytes)
        case .geoJSON(let document):
            var failure: AtlasFailure?
            do throws(PublishingError) {
                try document.write { portion in
                    do throws(AtlasFailure) { try sink(portion) } catch { failure = error }
                    return failure == nil
                }
            } catch {
                throw .publishing(error)
            }
            if let failure { throw failure }
        }
    }
}
