/// The head of a legend: what is shown, and the head of the column with the numbers of regions.
public struct LegendHeading: LegendRow {
    private let text: String
    private let counts: String

    /// A head; `counts` stands over the numbers of regions, empty where there are none.
    public init(_ text: String, counts: String = "") {
        self.text = text
        self.counts = counts
    }

    /// The width at which nothing is wrapped, in millimetres.
    public func naturalWidth(_ style: ScaledStyle) -> Double {
        TextMeasure.width(text, size: style.legendTitleSize, isBold: true) + style.legendSize
            + TextMeasure.width(counts, size: style.noteSize)
    }

    /// The head in bold, on its last line the other one at the right.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let countsWidth = counts.isEmpty ? 0 : TextMeasure.width(counts, size: style.noteSize) + style.legendSize
        let block = TextBlock(
            text, width: place.width - countsWidth, size: style.legendTitleSize, isBold: true,
            colour: style.colours.text)
        var marks = block.marks(x: place.left, top: place.top)
        if !counts.isEmpty {
            let baseline = place.top + block.height - style.legendTitleSize * TextMeasure.descent
            marks.append(
                .text(
                    SheetText(
                        counts, x: place.right, y: baseline, size: style.noteSize, colour: style.colours.muted,
                        anchor: .end)))
        }
        return LaidOutRow(marks: marks, height: block.height + style.legendSize * 0.5)
    }
}
