/// A key, what it means, and how many regions have it.
public struct LegendEntry: LegendRow {
    private let key: LegendKey
    private let text: String
    private let count: String

    /// An entry; `count` is empty where nothing is counted.
    public init(_ key: LegendKey, _ text: String, count: String = "") {
        self.key = key
        self.text = text
        self.count = count
    }

    /// The width at which nothing is wrapped, in millimetres.
    public func naturalWidth(_ style: ScaledStyle) -> Double {
        style.keyWidth + style.legendSize * 1.3 + TextMeasure.width(text, size: style.legendSize)
            + TextMeasure.width(count, size: style.legendSize)
    }

    /// The key, the text in its middle, and the count at the right.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let size = style.legendSize
        let textX = place.left + style.keyWidth + size * 0.6
        let countWidth = count.isEmpty ? 0 : TextMeasure.width(count, size: size) + size * 0.7
        let block = TextBlock(
            text, width: place.left + place.width - textX - countWidth, size: size, colour: style.colours.text)
        let rowHeight = max(size * 1.75, block.height + size * 0.4)
        let keyHeight = size * 1.4
        let keyTop = place.top + (rowHeight - keyHeight) / 2
        var marks = key.marks(x: place.left, top: keyTop, height: keyHeight, style)
        let textTop = place.top + (rowHeight - block.height) / 2
        marks += block.marks(x: textX, top: textTop)
        if !count.isEmpty {
            marks.append(
                .text(
                    SheetText(
                        count, x: place.right, y: textTop + size * TextMeasure.ascent, size: size,
                        colour: style.colours.muted, anchor: .end)))
        }
        return LaidOutRow(marks: marks, height: rowHeight)
    }
}
