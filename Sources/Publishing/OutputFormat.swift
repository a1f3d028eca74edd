public import Documents

/// A format of files: it writes one sort of document, or a few, into bytes. Each has a folder of its own.
public protocol OutputFormat: Sendable {
    /// Its name in the atlas file; also the ending of its files, without a point.
    static var name: String { get }
    /// What it can write.
    static var sorts: Set<Document.Sort> { get }

    /// A document as a file; `nil` for a sort that the format does not write.
    ///
    /// - Parameter workers: Threads that may write; the bytes are the same for any number.
    static func content(of document: Document, workers: Int) throws(PublishingError) -> FileContent?
}

/// What a file holds. It is made while it is written where it may be large.
public struct FileContent: Sendable {
    /// Takes the next portion; says whether it wants more.
    public typealias Sink = ([UInt8]) -> Bool

    /// Characters that the format forbids, and which were left out.
    public let droppedCharacters: [DroppedCharacters]
    private let body: @Sendable (Sink) throws(PublishingError) -> Void

    /// Content of known bytes.
    public init(_ bytes: [UInt8], droppedCharacters: [DroppedCharacters] = []) {
        self.droppedCharacters = droppedCharacters
        body = { _ = $0(bytes) }
    }

    /// Content that is made while it is written.
    public init(writing body: @escaping @Sendable (Sink) throws(PublishingError) -> Void) {
        droppedCharacters = []
        self.body = body
    }

    /// Hands the content over, portion by portion.
    public func write(_ sink: Sink) throws(PublishingError) { try body(sink) }

    /// All of it.
    public var bytes: [UInt8] {
        get throws(PublishingError) {
            var bytes: [UInt8] = []
            try write { portion in
                bytes += portion
                return true
            }
            return bytes
        }
    }
}
