/// The text of a .prj file, taken apart as far as its outermost level: the definition, and the code that it states for itself.
struct DefinitionText {
    /// More than any definition has; a limit before anything is parsed.
    static let limit = 32_768

    /// Authority and code stated at the outermost level, `EPSG:31467`.
    let stated: String?
    /// The name that the text gives the system, or nothing.
    let name: String
    /// The definition without that statement.
    let withoutAuthority: String

    /// - Throws: ``ProjectionError/definitionTooLong(bytes:limit:)``, ``ProjectionError/unreadableDefinition(message:)``
    init(_ text: String) throws(ProjectionError) {
        var bytes = Array(text.utf8.prefix(Self.limit + 1))
        guard bytes.count <= Self.limit else { throw .definitionTooLong(bytes: text.utf8.count, limit: Self.limit) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard !bytes.contains(0) else { throw .unreadableDefinition(message: "NUL byte") }
        guard let root = Node(bytes) else { throw .unreadableDefinition(message: "not a well-known text") }
        let codes = root.authorities.compactMap { Self.code(bytes[$0.content]) }
        guard Set(codes).count <= 1 else {
            throw .unreadableDefinition(message: codes.joined(separator: ", "))
        }
        stated = codes.first
        let quoted = bytes.split(separator: UInt8(ascii: "\""), maxSplits: 2, omittingEmptySubsequences: false)
        name = quoted.count == 3 ? String(decoding: quoted[1], as: UTF8.self) : ""
        for authority in root.authorities.reversed() { bytes.removeSubrange(authority.whole) }
        let removed = root.authorities.reduce(0) { $0 + $1.whole.count }
        // ArcGIS writes the vertical system behind the horizontal one: PROJCS[…],VERTCS[…]. A map needs the first alone.
        let rest = bytes[(root.end - removed)...].filter { !Self.isBlank($0) }
        guard rest.isEmpty || rest.starts(with: Array(",VERTCS[".utf8)) else {
            throw .unreadableDefinition(message: "text behind the definition")
        }
        withoutAuthority = String(decoding: bytes[..<(root.end - removed)], as: UTF8.self)
    }

    /// `"EPSG","31467"` or `"EPSG",31467`; whatever follows does not count.
    private static func code(_ content: ArraySlice<UInt8>) -> String? {
        let parts = content.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
            String(decoding: part.filter { $0 != UInt8(ascii: "\"") && !isBlank($0) }, as: UTF8.self)
        }
        guard parts.count >= 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        return parts[0] + ":" + parts[1]
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// The outermost `KEYWORD[…]`: where it ends, and the authorities that stand directly in it.
    private struct Node {
        struct Authority {
            /// From the comma before the keyword to the closing bracket.
            var whole: Range<Int>
            /// Between the brackets.
            var content: Range<Int>
        }

        var end = 0
        var authorities: [Authority] = []

        init?(_ bytes: [UInt8]) {
            var depth = 0
            var inQuotes = false
            var comma: Int?
            var opening: Int?
            for (index, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
                if inQuotes { continue }
                switch byte {
                case UInt8(ascii: ","):
                    if depth == 1 { comma = index }
                case UInt8(ascii: "["), UInt8(ascii: "("):
                    depth += 1
                    if depth == 2, let comma {
                        let keyword = bytes[(comma + 1)..<index].filter { !DefinitionText.isBlank($0) }
                        let word = String(decoding: keyword, as: UTF8.self).uppercased()
                        opening = word == "AUTHORITY" || word == "ID" ? index : nil
                    }
                case UInt8(ascii: "]"), UInt8(ascii: ")"):
                    depth -= 1
                    if depth == 1, let start = comma, let from = opening {
                        authorities.append(
                            Authority(whole: start..<(index + 1), content: (from + 1)..<index))
                        opening = nil
                    }
                    if depth <= 0 {
                        end = index + 1
                        if depth < 0 { return nil }
                        return
                    }
                default: break
                }
            }
            return nil
        }
    }
}
