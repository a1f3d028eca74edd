internal import Geography

/// An arrow beside the fields of a two-way legend, towards the greater burden or value.
enum GrowthArrow {
    /// A title with an arrow behind it that fills the rest of a line.
    static func titled(
        _ title: String, from left: Double, to right: Double, top: Double, _ style: ScaledStyle
    ) -> [SheetMark] {
        let size = style.noteSize
        let baseline = top + size * TextMeasure.ascent
        let text = SheetMark.text(
            SheetText(title, x: left, y: baseline, size: size, isBold: true, colour: style.colours.text))
        let start = left + TextMeasure.width(title, size: size, isBold: true) + size * 0.6
        guard right - start > size else { return [text] }
        let y = baseline - size * 0.33
        return [text, mark(from: Position(x: start, y: y), to: Position(x: right, y: y), style)]
    }

    /// The arrow alone, level or upright.
    static func mark(from start: Position, to end: Position, _ style: ScaledStyle) -> SheetMark {
        let head = style.legendSize * 0.3
        let isUpright = start.x == end.x
        let sign = isUpright ? (end.y < start.y ? 1.0 : -1.0) : (end.x > start.x ? -1.0 : 1.0)
        let barbs = [-head, head].map { across in
            isUpright
                ? Position(x: end.x + across, y: end.y + sign * head)
                : Position(x: end.x + sign * head, y: end.y + across)
        }
        return .path(
            SheetPath(positions: [start, end, barbs[0], end, barbs[1]], ends: [2, 5], isClosed: false),
            SheetPaint(stroke: style.colours.text, strokeWidth: style.unscaled.lines.rule * style.scale))
    }
}
