internal import Documents
public import Publishing

/// A file to be written.
public struct OutputFile: Sendable {
    /// Path in the output folder, with `/`.
    public let path: String
    /// The map it belongs to; `nil` = the whole atlas.
    public let map: String?
    /// What sort of document it holds; `nil` = none of the atlas.
    let sort: Document.Sort?
    private let content: FileContent

    /// A file of known bytes.
    public init(path: String, bytes: [UInt8]) {
        self.init(path: path, FileContent(bytes))
    }

    /// A file that may be made while it is written.
    public init(path: String, _ content: FileContent) {
        self.path = path
        map = nil
        sort = nil
        self.content = content
    }

    /// A document in a format.
    init(_ document: NamedDocument, _ format: any OutputFormat.Type, _ content: FileContent) {
        path = document.path + "." + format.name
        map = document.map
        sort = document.document.sort
        self.content = content
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
        var failure: AtlasFailure?
        do throws(PublishingError) {
            try content.write { portion in
                do throws(AtlasFailure) { try sink(portion) } catch { failure = error }
                return failure == nil
            }
        } catch {
            throw .publishing(error)
        }
        if let failure { throw failure }
    }
}
