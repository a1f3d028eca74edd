internal import Foundation

/// A title as the name of a file: small letters and digits of ASCII with hyphens between them, e.g. „Sozialatlas Landkreis Peine" →
/// `sozialatlas-landkreis-peine`.
struct FileStem {
    /// 1 to 60 characters; `atlas` where the title has no letter that can be written so.
    let text: String

    init(_ title: String) {
        var words: [String] = [""]
        for character in title.precomposedStringWithCanonicalMapping.lowercased() {
            let plain = Self.plain(character)
            if plain.isEmpty {
                if words.last != "" { words.append("") }
            } else {
                words[words.count - 1] += plain
            }
        }
        let stem = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(60)
        let trimmed = stem.last == "-" ? String(stem.dropLast()) : String(stem)
        text = trimmed.isEmpty ? "atlas" : trimmed
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
