internal import Foundation

/// A text as a name of a file, or as an id: small letters and digits of ASCII with one sign between the words, e.g. „Größe & Übermaß" →
/// `groesse-uebermass`.
public struct PlainName: Equatable, Sendable {
    /// 1 to 60 characters.
    public let text: String

    /// - Parameters:
    ///   - words: The text.
    ///   - separator: Stands between words.
    ///   - fallback: The name where no letter of the text can be written so.
    public init(_ words: String, separator: String = "-", fallback: String) {
        var parts: [String] = [""]
        for character in words.precomposedStringWithCanonicalMapping.lowercased() {
            let plain = Self.plain(character)
            if plain.isEmpty {
                if parts.last != "" { parts.append("") }
            } else {
                parts[parts.count - 1] += plain
            }
        }
        let stem = parts.filter { !$0.isEmpty }.joined(separator: separator).prefix(60)
        let trimmed = stem.hasSuffix(separator) ? String(stem.dropLast(separator.count)) : String(stem)
        text = trimmed.isEmpty ? fallback : trimmed
    }

    /// The letter without its marks, as German readers spell it; empty for what is no letter or digit.
    private static func plain(_ character: Character) -> String {
        switch character {
        case "ä", "æ": return "ae"
        case "ö", "ø", "œ": return "oe"
        case "ü": return "ue"
        case "ß": return "ss"
        default:
            let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
            return String(
                String.UnicodeScalarView(scalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }))
        }
    }
}
