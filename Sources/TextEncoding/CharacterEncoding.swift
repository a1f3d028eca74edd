/// How bytes stand for letters: UTF-8, or one of the code pages that old tables and shapefiles are written in.
///
/// ```swift
/// CharacterEncoding(named: "ANSI 1252")?.name           // "CP1252"
/// CharacterEncoding(languageDriver: 0x1B)?.name         // "CP437"
/// CharacterEncoding.cp1252.decode([0x50, 0xE4])         // "Pä"
/// ```
public struct CharacterEncoding: Hashable, Sendable, CustomStringConvertible {
    /// The name that stands in messages and manifests, such as `UTF-8`, `CP1252`, `ISO-8859-1`.
    public let name: String

    /// UTF-8.
    public static let utf8 = CharacterEncoding(canonical: "UTF-8")
    /// Windows Western European, what German Windows programs call "ANSI".
    public static let cp1252 = CharacterEncoding(canonical: "CP1252")
    /// MS-DOS Western European, "OEM".
    public static let cp850 = CharacterEncoding(canonical: "CP850")

    init(canonical name: String) {
        self.name = name
    }

    /// The encoding of a spelling as users and `.cpg` files write it; `nil` if it names none that is known.
    ///
    /// Case, blanks, a byte order mark and punctuation do not count: `utf8`, `65001`, `ANSI 1252`, `88591`,
    /// `ISO-8859-1`, `latin2`, `Big-5`, `koi8r`, `LDID/87`.
    public init?(named spelling: String) {
        guard let name = EncodingNames.canonical(of: spelling) else { return nil }
        self.name = name
    }

    /// The encoding that the language driver byte (LDID, byte 29) of a dBASE header stands for;
    /// `nil` for 0 and for bytes without a code page that is known.
    public init?(languageDriver byte: UInt8) {
        guard let name = LanguageDrivers.codePages[byte] else { return nil }
        self.name = name
    }

    /// The canonical name.
    public var description: String { name }

    /// Every byte stands for one character.
    public var isSingleByte: Bool { !EncodingNames.multiByte.contains(name) }

    /// Bytes below 0x80 are ASCII, so that a table's digits, separators and line ends can be found before decoding.
    public var containsASCII: Bool { !name.hasPrefix("UTF-16") }

    /// The text that the bytes stand for; `nil` if they are not valid in this encoding.
    ///
    /// For many short pieces keep a ``TextDecoder`` instead.
    public func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
        TextDecoder(self)?.decode(bytes)
    }

    /// The text that the bytes stand for; `nil` if they are not valid in this encoding.
    public func decode(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBytes { decode($0) }
    }

    /// The text that the bytes stand for; `nil` if they are not valid in this encoding.
    public func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        bytes.withUnsafeBytes { decode($0) }
    }
}
