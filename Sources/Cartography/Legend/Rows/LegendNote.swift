/// A remark in a legend.
public struct LegendNote: LegendRow {
    private let text: String

    /// A remark.
    public init(_ text: String) {
        self.text = text
    }

    /// The width at which a remark reads well; long ones are wrapped anyway.
    public func naturalWidth(_ style: ScaledStyle) -> Double {
        min(TextMeasure.width(text, size: style.noteSize), style.noteSize * 22)
    }

    /// The remark in the colour of second rank.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let block = TextBlock(text, width: place.width, size: style.noteSize, colour: style.colours.muted)
        return LaidOutRow(
            marks: block.marks(x: place.left, top: place.top), height: block.height + style.noteSize * 0.35)
    }
}

/// Empty space in a legend.
public struct LegendGap: LegendRow {
    private let lines: Double

    /// Space of so many lines.
    public init(_ lines: Double) {
        self.lines = lines
    }

    /// No width.
    public func naturalWidth(_ style: ScaledStyle) -> Double { 0 }

    /// No marks.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        LaidOutRow(marks: [], height: lines * style.legendSize)
    }
}
