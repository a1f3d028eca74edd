/// Lines of one size under each other.
struct TextBlock {
    let lines: [String]
    let size: Double
    let isBold: Bool
    let colour: String

    /// Wraps text to a width; all in millimetres.
    init(_ text: String, width: Double, size: Double, isBold: Bool = false, colour: String) {
        lines = TextMeasure.wrap(text, width: width, size: size, isBold: isBold)
        self.size = size
        self.isBold = isBold
        self.colour = colour
    }

    /// From the top of the first line to the bottom of the last, in millimetres.
    var height: Double {
        lines.isEmpty
            ? 0 : size * (TextMeasure.lineHeight * Double(lines.count - 1) + TextMeasure.ascent + TextMeasure.descent)
    }

    /// What is left between the last line and a following one at the usual distance, in millimetres.
    var leading: Double { size * max(0, TextMeasure.lineHeight - TextMeasure.ascent - TextMeasure.descent) }

    /// The marks of the block with its upper edge at a height.
    func marks(x: Double, top: Double, anchor: SheetText.Anchor = .start) -> [SheetMark] {
        lines.enumerated().map { index, line in
            .text(
                SheetText(
                    line, x: x, y: top + size * (TextMeasure.ascent + TextMeasure.lineHeight * Double(index)),
                    size: size, isBold: isBold, colour: colour, anchor: anchor))
        }
    }
}
