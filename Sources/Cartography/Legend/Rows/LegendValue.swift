/// The value of a larger area.
public struct LegendValue: LegendRow {
    private let text: String
    private let value: String
    private let isBold: Bool

    /// What has the value, and the value as printed.
    public init(_ text: String, _ value: String, isBold: Bool = false) {
        self.text = text
        self.value = value
        self.isBold = isBold
    }

    /// The width at which nothing is wrapped, in millimetres.
    public func naturalWidth(_ style: ScaledStyle) -> Double {
        let size = style.legendSize
        return TextMeasure.width(text, size: size, isBold: isBold) + size
            + TextMeasure.width(value, size: size, isBold: isBold)
    }

    /// The words, and the value at the right of their first line.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        laidOut(in: place, style, indent: 0)
    }

    /// - Parameter indent: What is left free before the words, in millimetres.
    func laidOut(in place: LegendRowPlace, _ style: ScaledStyle, indent: Double) -> LaidOutRow {
        let size = style.legendSize
        let valueWidth = TextMeasure.width(value, size: size, isBold: isBold) + size * 0.7
        let block = TextBlock(
            text, width: place.width - indent - valueWidth, size: size, isBold: isBold, colour: style.colours.text)
        let valueText = SheetText(
            value, x: place.right, y: place.top + size * TextMeasure.ascent, size: size, isBold: isBold,
            colour: style.colours.text, anchor: .end)
        return LaidOutRow(
            marks: block.marks(x: place.left + indent, top: place.top) + [.text(valueText)],
            height: block.height + size * 0.3)
    }
}
