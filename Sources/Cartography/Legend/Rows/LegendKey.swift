internal import Geography

/// The drawing beside a legend's text.
public enum LegendKey: Sendable {
    /// The colour of a class, as `#rrggbb`.
    case fill(String)
    /// The hatch of areas without a number.
    case hatch(Hatch)

    /// The marks of a key with its upper left corner at a place.
    func marks(x: Double, top: Double, height: Double, _ style: ScaledStyle) -> [SheetMark] {
        let width = style.keyWidth
        let frame = SheetPaint(
            stroke: style.colours.keyBorder, strokeWidth: style.unscaled.lines.keyBorder * style.scale)
        switch self {
        case .fill(let colour):
            var paint = frame
            paint.fill = colour
            return [.rectangle(x: x, y: top, width: width, height: height, paint)]
        case .hatch(let hatch):
            let corners = [(x, top), (x + width, top), (x + width, top + height), (x, top + height)]
            let box = SheetPath(positions: corners.map { Position(x: $0.0, y: $0.1) }, ends: [4], isClosed: true)
            return [
                .rectangle(x: x, y: top, width: width, height: height, SheetPaint(fill: hatch.ground)),
                .hatch(hatch, over: box, style: style),
                .rectangle(x: x, y: top, width: width, height: height, frame),
            ]
        }
    }
}
