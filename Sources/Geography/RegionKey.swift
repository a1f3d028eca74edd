/// The official key of a region as text, e.g. the AGS `03157006` of the town of Peine.
///
/// Keys compare and sort by their UTF-8 bytes, so that no two spellings are taken for one by Unicode rules and
/// the order is the same everywhere. A key is never a number: the leading zero of a Land counts.
public struct RegionKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The key as written, without surrounding blanks.
    public let text: String

    /// A key from text; surrounding blanks do not belong to it. `nil` if nothing is left.
    public init?(_ text: String) {
        let blanks: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        if let first = text.utf8.first, let last = text.utf8.last, !blanks(first), !blanks(last) {
            self.text = text
            return
        }
        var bytes = text.utf8[...]
        while let first = bytes.first, blanks(first) { bytes.removeFirst() }
        while let last = bytes.last, blanks(last) { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        self.text = String(Substring(bytes))
    }

    /// Equal if all bytes are.
    public static func == (left: RegionKey, right: RegionKey) -> Bool {
        guard left.text.utf8.count == right.text.utf8.count else { return false }
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
    }

    /// Ordered by bytes.
    public static func < (left: RegionKey, right: RegionKey) -> Bool {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in right.withUTF8 { right in left.lexicographicallyPrecedes(right) } }
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The key as written.
    public var description: String { text }

    /// Whether the key consists of decimal digits alone.
    public var isNumeric: Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    /// The 8-digit Amtlicher Gemeindeschlüssel inside a 12-digit Amtlicher Regionalschlüssel.
    ///
    /// The ARS is Land (2), Regierungsbezirk (1), Kreis (2), Gemeindeverband (4), Gemeinde (3); the AGS leaves out the
    /// Gemeindeverband. Source: Destatis, Gemeindeverzeichnis-Informationssystem GV-ISys.
    ///
    /// ```swift
    /// RegionKey("031570006006")?.agsOfARS  // 03157006
    /// ```
    public var agsOfARS: RegionKey? {
        guard text.utf8.count == 12, isNumeric else { return nil }
        var digits = text
        return digits.withUTF8 { digits in
            RegionKey(
                String(unsafeUninitializedCapacity: 8) { ags in
                    for place in 0..<8 { ags[place] = digits[place < 5 ? place : place + 4] }
                    return 8
                })
        }
    }
}
