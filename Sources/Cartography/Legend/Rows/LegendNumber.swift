/// A region that is too small for its name and carries a number instead.
public struct LegendNumber: LegendRow {
    private let number: String
    private let name: String
    private let value: String

    /// The number on the map, the region's name, and its value as printed.
    public init(_ number: String, name: String, value: String) {
        self.number = number
        self.name = name
        self.value = value
    }

    /// The width at which nothing is wrapped, in millimetres.
    public func naturalWidth(_ style: ScaledStyle) -> Double {
        TextMeasure.width(number + name + value, size: style.legendSize) + style.legendSize * 2
    }

    /// The number in bold, the name, and the value at the right.
    public func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let size = style.legendSize
        var row = LegendValue(name, value).laidOut(in: place, style, indent: size * 1.8)
        row.marks.append(
            .text(
                SheetText(
                    number, x: place.left + size * 1.2, y: place.top + size * TextMeasure.ascent, size: size,
                    isBold: true, colour: style.colours.text, anchor: .end)))
        return row
    }
}
