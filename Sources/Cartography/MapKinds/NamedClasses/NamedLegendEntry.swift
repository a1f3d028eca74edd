/// A key, the name of its class and the limits, which stand under each other behind the longest name.
struct NamedLegendEntry: LegendRow {
    /// Widths in em of the longest name and the longest limits of all classes.
    struct Columns {
        let label: Double
        let limits: Double

        init(_ classes: [(label: String, limits: String)]) {
            label = classes.map { TextMeasure.width($0.label, size: 1) }.max() ?? 0
            limits = classes.map { TextMeasure.width($0.limits, size: 1) }.max() ?? 0
        }
    }

    private let key: LegendKey
    private let label: String
    private let limits: String
    private let columns: Columns
    private let count: String

    init(_ key: LegendKey, _ label: String, limits: String, columns: Columns, count: String) {
        self.key = key
        self.label = label
        self.limits = limits
        self.columns = columns
        self.count = count
    }

    func naturalWidth(_ style: ScaledStyle) -> Double {
        let size = style.legendSize
        return style.keyWidth + size * (limits.isEmpty ? 1.3 : 2.3 + columns.limits) + columns.label * size
            + TextMeasure.width(count, size: size)
    }

    /// Name and limits beside each other where there is room for the longest of both, else one after the other.
    func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let size = style.legendSize
        let textX = place.left + style.keyWidth + size * 0.6
        let room = place.left + place.width - textX - TextMeasure.width(count, size: size) - size * 0.7
        guard !limits.isEmpty else { return LegendEntry(key, label, count: count).laidOut(in: place, style) }
        guard (columns.label + 1 + columns.limits) * size <= room else {
            return LegendEntry(key, "\(label) (\(limits))", count: count).laidOut(in: place, style)
        }
        var row = LegendEntry(key, label, count: count).laidOut(in: place, style)
        let baseline =
            place.top + (row.height - size * (TextMeasure.ascent + TextMeasure.descent)) / 2
            + size * TextMeasure.ascent
        row.marks.append(
            .text(
                SheetText(
                    limits, x: textX + (columns.label + 1) * size, y: baseline, size: size,
                    colour: style.colours.muted)))
        return row
    }
}
