/// The name of a municipality or county, parted from what offices add to it: `Peine, Stadt` and `Stadt Peine` are Peine, a city.
///
/// Spellings of one name agree: `Sankt` and `St.`, `ß` and `ss`, umlauts and `ae`, hyphens and blanks.
/// ```swift
/// PlaceName("München, Landeshauptstadt")  // muenchen, .city
/// PlaceName("Landkreis München")          // muenchen, .county
/// ```
struct PlaceName: Hashable {
    /// What kind of place an addition tells.
    enum Kind: Hashable {
        case city
        case county
        case association
        case municipality
    }

    /// The name alone, spelled in one way.
    let stem: String
    /// The kind, if anything tells it.
    let kind: Kind?

    private static let additions: [(words: [String], kind: Kind)] = [
        (
            [
                "landkreis", "lk", "lkr", "lkrs", "kreis", "kr", "region", "staedteregion", "regionalverband",
            ], .county
        ),
        (["samtgemeinde", "sg", "verbandsgemeinde", "vg", "verwaltungsgemeinschaft", "amt"], .association),
        (
            [
                "kreisfreie stadt", "landeshauptstadt", "hansestadt", "universitaetsstadt", "bundesstadt", "stadtkreis",
                "grosse kreisstadt", "kreisstadt", "hansestadt stadt", "freie und hansestadt", "stadt", "st", "sk",
                "krfr stadt",
                "kurstadt", "wissenschaftsstadt", "bergstadt", "inselstadt", "klingenstadt", "residenzstadt",
            ], .city
        ),
        (
            ["gemeinde", "gem", "flecken", "fl", "markt", "m", "einheitsgemeinde", "ort", "dorf", "ortsgemeinde"],
            .municipality
        ),
    ]

    /// A name as somebody wrote it.
    init(_ text: String) {
        var kind: Kind?
        // Brackets and what follows a comma are additions.
        var parts = text.split { ",()".contains($0) }.map { Self.spelled(String($0)) }.filter { !$0.isEmpty }
        var stem = parts.isEmpty ? "" : parts.removeFirst()
        var further: [String] = []
        for part in parts {
            if let found = Self.kind(of: part) { kind = Self.combined(kind, found) } else { further.append(part) }
        }
        for (words, found) in Self.additions {
            for word in words where stem.hasPrefix(word + " ") && stem.count > word.count + 1 && word.count > 1 {
                if word == "st" { continue }
                stem = String(stem.dropFirst(word.count + 1))
                kind = Self.combined(kind, found)
            }
            for word in words where word.count > 4 && stem.hasSuffix(" " + word) {
                stem = String(stem.dropLast(word.count + 1))
                kind = Self.combined(kind, found)
            }
        }
        self.stem = ([stem] + further).joined(separator: " ")
        self.kind = kind
    }

    /// A kind by the word of the boundaries' column for it, e.g. `Kreisfreie Stadt`.
    static func kind(of word: String) -> Kind? {
        let word = spelled(word)
        return additions.first { $0.words.contains(word) }?.kind
    }

    private static func combined(_ kind: Kind?, _ other: Kind) -> Kind { kind ?? other }

    /// Whether two kinds can be of one place: a city is a municipality, and never a county.
    static func agree(_ left: Kind?, _ right: Kind?) -> Bool {
        guard let left, let right else { return true }
        let towns: Set<Kind> = [.city, .municipality]
        return left == right || towns.contains(left) && towns.contains(right)
    }

    private static func spelled(_ text: String) -> String {
        var spelled = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "ä": spelled += "ae"
            case "ö": spelled += "oe"
            case "ü": spelled += "ue"
            case "ß": spelled += "ss"
            case "-", ".", "/", " ", "\u{A0}", "'", "’": spelled += " "
            default: spelled.unicodeScalars.append(scalar)
            }
        }
        let words = spelled.split(separator: " ").map(String.init)
        return words.map { $0 == "sankt" ? "st" : $0 }.joined(separator: " ")
    }
}
