/// Legend rows laid out under each other in one width.
struct LegendColumn {
    let rows: [any LegendRow]
    /// Millimetres.
    let width: Double
    let style: ScaledStyle

    /// The width at which no row has to be wrapped, in millimetres.
    static func naturalWidth(_ rows: [any LegendRow], style: ScaledStyle) -> Double {
        // A hair more than the sum, lest rounding wraps the very row that sets the width.
        0.1 + (rows.map { $0.naturalWidth(style) }.max() ?? 0)
    }

    /// The width below which words would be broken that must not be, in millimetres.
    static func leastWidth(_ rows: [any LegendRow], style: ScaledStyle) -> Double {
        rows.map { $0.leastWidth(style) }.max() ?? 0
    }

    /// Height of all rows in millimetres.
    var height: Double {
        rows.reduce(0) { $0 + $1.laidOut(in: LegendRowPlace(left: 0, top: 0, width: width), style).height }
    }

    /// The marks with their upper left corner at a place.
    func marks(x: Double, top: Double) -> [SheetMark] {
        var y = top
        return rows.flatMap { row in
            let row = row.laidOut(in: LegendRowPlace(left: x, top: y, width: width), style)
            y += row.height
            return row.marks
        }
    }
}
