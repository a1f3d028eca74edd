/// Writes ZIP archives of stored parts.
///
/// Source: PKWARE, APPNOTE.TXT, section 4.3.
struct StoredArchive {
    private struct Part {
        var name: String
        var bytes: [UInt8]
        var start: Int
    }

    private var parts: [Part] = []
    private var bytes: [UInt8] = []

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    mutating func add(_ name: String, _ content: [UInt8]) {
        parts.append(Part(name: name, bytes: content, start: bytes.count))
        bytes += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + facts(content) + Self.little(name.utf8.count, 2)
        bytes += Self.little(0, 2) + Array(name.utf8) + content
    }

    /// The archive.
    var archive: [UInt8] {
        var result = bytes
        for part in parts {
            result += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + facts(part.bytes)
            result += Self.little(part.name.utf8.count, 2) + [UInt8](repeating: 0, count: 12)
            result += Self.little(part.start, 4) + Array(part.name.utf8)
        }
        let count = parts.count
        result += Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
        return result + Self.little(result.count - bytes.count - 12, 4) + Self.little(bytes.count, 4)
            + Self.little(0, 2)
    }

    private func facts(_ content: [UInt8]) -> [UInt8] {
        Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4) + Self.little(Int(Self.checksum(content)), 4)
            + Self.little(content.count, 4) + Self.little(content.count, 4)
    }

    static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
