/// A choice of regions by key: digits with `*` for any rest and `?` for any one character, e.g. `03157*`.
/// Several patterns are separated by commas.
public struct KeyPattern: Equatable, Sendable {
    /// The pattern as written.
    public let text: String
    private let alternatives: [[UInt8]]

    /// A pattern from text such as `03157*` or `03157*,03158*`.
    public init(_ text: String) {
        self.text = text
        alternatives = text.split(separator: ",").map { part in
            Array(part.utf8.drop { $0 == 0x20 }).reversed().drop { $0 == 0x20 }.reversed()
        }
    }

    /// Whether the key fits one of the alternatives.
    public func matches(_ key: RegionKey) -> Bool {
        let bytes = Array(key.text.utf8)
        return alternatives.contains { Self.matches($0, bytes) }
    }

    /// The same with a zero before each alternative that begins with another digit: `3151*` is meant for `03151*`.
    public var withZero: KeyPattern? {
        let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        let longer = parts.map { $0.first.map { ("1"..."9").contains($0) } ?? false ? "0" + $0 : $0 }
        return longer == parts ? nil : KeyPattern(longer.joined(separator: ","))
    }

    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var p = 0
        var t = 0
        var afterStar: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                afterStar = (p + 1, t)
                p += 1
            } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let star = afterStar {
                p = star.pattern
                t = star.text + 1
                afterStar = (star.pattern, t)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
