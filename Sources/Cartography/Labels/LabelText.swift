internal import Geography

/// What a label says, broken into lines, and the room it needs.
struct LabelText {
    /// Lines from the top; the name's lines are bold.
    let lines: [(text: String, isBold: Bool)]
    /// Width at a font size of one, padding included, in the widest of the usual fonts.
    let width: Double
    /// Height at a font size of one, padding included.
    let height: Double

    var aspect: Double { width / height }

    /// A label of given lines.
    init(_ lines: [(text: String, isBold: Bool)], padding: Double) {
        self.lines = lines
        width = 2 * padding + (lines.map { TextMeasure.width($0.text, size: 1, isBold: $0.isBold) }.max() ?? 0)
        height =
            2 * padding * 0.6 + TextMeasure.lineHeight * Double(lines.count - 1) + TextMeasure.ascent
            + TextMeasure.descent
    }

    /// The ways to write a name and its value: on two lines, the name broken, everything on one line.
    static func variants(name: String, value: String?, padding: Double) -> [LabelText] {
        let value = value.map { [(text: $0, isBold: false)] } ?? []
        var variants = [LabelText([(name, true)] + value, padding: padding)]
        if let (first, second) = broken(name) {
            variants.append(LabelText([(first, true), (second, true)] + value, padding: padding))
        }
        return variants
    }

    /// Breaks a long name after the blank or hyphen nearest to its middle.
    private static func broken(_ name: String) -> (String, String)? {
        let characters = Array(name)
        guard characters.count > 7 else { return nil }
        let breaks = characters.indices.dropFirst(2).dropLast(3).filter {
            characters[$0] == " " || characters[$0] == "-"
        }
        guard let at = breaks.min(by: { abs($0 - characters.count / 2) < abs($1 - characters.count / 2) }) else {
            return nil
        }
        let keepsHyphen = characters[at] == "-"
        return (String(characters[...(keepsHyphen ? at : at - 1)]), String(characters[(at + 1)...]))
    }

    /// The marks of the label around a middle, at a font size in millimetres.
    func marks(center: (x: Double, y: Double), size: Double, colour: String, region: RegionKey?) -> [SheetMark] {
        let textHeight =
            (TextMeasure.lineHeight * Double(lines.count - 1) + TextMeasure.ascent + TextMeasure.descent) * size
        return lines.enumerated().map { index, line in
            var text = SheetText(
                line.text, x: center.x,
                y: center.y - textHeight / 2 + size * (TextMeasure.ascent + TextMeasure.lineHeight * Double(index)),
                size: size, isBold: line.isBold, colour: colour, anchor: .middle)
            text.regionKey = region
            return .text(text)
        }
    }
}
