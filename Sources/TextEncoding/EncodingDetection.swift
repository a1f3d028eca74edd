/// Why a text was read in the encoding it was read in, from the firmest to the weakest.
public enum EncodingEvidence: Equatable, Sendable {
    /// The user named it.
    case declared
    /// The `.cpg` file beside the table says so; its text.
    case codePageFile(String)
    /// The language driver byte of the dBASE header says so.
    case languageDriver(UInt8)
    /// The text begins with a byte order mark.
    case byteOrderMark
    /// There are letters beyond ASCII and all of them are valid UTF-8.
    case validUTF8
    /// There is no letter beyond ASCII; any encoding reads it alike.
    case onlyASCII
    /// Nothing said so: CP1252 is what German Windows programs write. A guess, to be reported.
    case fallback

    /// Nobody and nothing stated the encoding, and it matters.
    public var isGuess: Bool { self == .fallback }
}

/// An encoding and the reason for it.
public struct DetectedEncoding: Equatable, Sendable {
    /// The encoding.
    public let encoding: CharacterEncoding
    /// The reason.
    public let evidence: EncodingEvidence

    /// An encoding and the reason for it.
    public init(_ encoding: CharacterEncoding, _ evidence: EncodingEvidence) {
        self.encoding = encoding
        self.evidence = evidence
    }
}

/// Finds the encoding of text for which nothing, or not enough, is stated.
public enum EncodingDetection {
    /// The encoding of a whole text file: declared, byte order mark, ASCII, valid UTF-8, else CP1252.
    ///
    /// A byte order mark stays in `bytes`; see ``byteOrderMark(_:)`` for its length.
    public static func detect(_ bytes: [UInt8], declared: CharacterEncoding? = nil) -> DetectedEncoding {
        if let declared { return DetectedEncoding(declared, .declared) }
        if let mark = byteOrderMark(bytes) { return DetectedEncoding(mark.encoding, .byteOrderMark) }
        var sample = EncodingSample()
        bytes.withUnsafeBytes { sample.add($0) }
        return detect(sample)
    }

    /// The encoding of pieces of text for which nothing is stated: ASCII, valid UTF-8, else CP1252.
    public static func detect(_ sample: EncodingSample) -> DetectedEncoding {
        if sample.isASCII { return DetectedEncoding(.utf8, .onlyASCII) }
        if sample.isValidUTF8 { return DetectedEncoding(.utf8, .validUTF8) }
        return DetectedEncoding(.cp1252, .fallback)
    }

    /// The encoding that a byte order mark at the start stands for, and the number of bytes it takes.
    public static func byteOrderMark(_ bytes: some Collection<UInt8>) -> (encoding: CharacterEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (CharacterEncoding(canonical: "UTF-16LE"), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (CharacterEncoding(canonical: "UTF-16BE"), 2) }
        return nil
    }
}

/// What many pieces of undecoded text have in common.
public struct EncodingSample: Sendable {
    /// No byte is 0x80 or above.
    public private(set) var isASCII = true
    /// Every piece is valid UTF-8.
    public private(set) var isValidUTF8 = true
    /// Which bytes from 0x80 on occur.
    private var seen: (UInt64, UInt64) = (0, 0)

    /// A sample of nothing.
    public init() {}

    /// Adds a piece.
    ///
    /// - Parameter mayBeCut: The piece fills its field, so that its last character may have lost bytes at the end.
    public mutating func add(_ bytes: UnsafeRawBufferPointer, mayBeCut: Bool = false) {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return }
        isASCII = false
        for byte in bytes where byte >= 0x80 {
            if byte < 0xC0 { seen.0 |= 1 << UInt64(byte - 0x80) } else { seen.1 |= 1 << UInt64(byte - 0xC0) }
        }
        guard isValidUTF8 else { return }
        let whole = mayBeCut ? bytes.count - Self.cutLength(bytes) : bytes.count
        if String(validating: UnsafeRawBufferPointer(rebasing: bytes[..<whole]), as: UTF8.self) == nil {
            isValidUTF8 = false
        }
    }

    /// How many bytes at the end are the beginning of a UTF-8 character whose rest is missing; 0 if there are none.
    ///
    /// Where nothing stands before them they are no cut text: as well they are a letter of another encoding.
    public static func cutLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        for length in 1...3 where length < bytes.count {
            let byte = bytes[bytes.count - length]
            if byte < 0x80 { return 0 }
            guard byte >= 0xC2 else { continue }
            let needed = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            return byte < 0xF5 && length < needed ? length : 0
        }
        return 0
    }

    /// Whether bytes beyond ASCII occur, and only such.
    func consists(of bytes: [UInt8]) -> Bool {
        guard !isASCII else { return false }
        var allowed = EncodingSample()
        bytes.withUnsafeBytes { allowed.add($0) }
        return seen.0 & ~allowed.seen.0 == 0 && seen.1 & ~allowed.seen.1 == 0
    }
}
