/// How much room text takes, whichever of the usual fonts the reader's machine shows it in.
///
/// Every width is that of the widest ``FontFace``, every line as high as the highest, so that a layout that holds
/// by these measures holds with all of them.
enum TextMeasure {
    /// From one baseline to the next, in em.
    static let lineHeight = 1.22
    /// Above the baseline, in em.
    static let ascent = FontFace.allCases.map(\.metrics.ascent).max() ?? 1
    /// Below the baseline, in em.
    static let descent = FontFace.allCases.map(\.metrics.descent).max() ?? 0.3
    /// Millimetres in a typographic point.
    static let millimetresPerPoint = 25.4 / 72

    /// Width of a line in the unit of the size.
    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        FontFace.allCases.map { $0.metrics.width(of: text, isBold: isBold) }.max().map { $0 * size } ?? 0
    }

    /// Breaks text at blanks, and within words only where one alone is wider than the line.
    static func wrap(_ text: String, width limit: Double, size: Double, isBold: Bool = false) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ").flatMap({ pieces(of: $0, limit, size, isBold) }) {
                let longer = line.isEmpty ? word : line + " " + word
                if width(longer, size: size, isBold: isBold) <= limit || line.isEmpty {
                    line = longer
                } else {
                    lines.append(line)
                    line = word
                }
            }
            if !line.isEmpty { lines.append(line) }
        }
        return lines
    }

    /// The text, with its end replaced by „…" where it is wider than its room.
    static func shortened(_ text: String, width limit: Double, size: Double) -> String {
        guard width(text, size: size) > limit else { return text }
        var kept = Substring(text)
        while !kept.isEmpty, width(kept + "…", size: size) > limit { kept = kept.dropLast() }
        return kept + "…"
    }

    private static func pieces(of word: Substring, _ limit: Double, _ size: Double, _ isBold: Bool) -> [String] {
        guard width(String(word), size: size, isBold: isBold) > limit else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if !piece.isEmpty, width(piece + String(character), size: size, isBold: isBold) > limit {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }
}
