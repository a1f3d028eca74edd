internal import Geography

/// How the marks of a chart of ranks look.
struct RankMarks {
    let style: ScaledStyle

    /// The colour of spans: the style's data colour, mixed with the ground.
    private var spanColour: String {
        guard let data = Colour(hex: style.unscaled.circles.fill), let ground = Colour(hex: style.colours.ground) else {
            return style.colours.rule
        }
        let mix = { (part: KeyPath<Colour, UInt8>) in
            UInt8((Double(data[keyPath: part]) * 0.45 + Double(ground[keyPath: part]) * 0.55).rounded())
        }
        return Colour(red: mix(\.red), green: mix(\.green), blue: mix(\.blue)).hex
    }

    /// The span of a region; at least half as long as high, so that it can be seen where all variants agree.
    func span(from left: Double, to right: Double, y: Double, height: Double) -> SheetMark {
        let missing = max(0, height * 0.5 - (right - left)) / 2
        return .rectangle(
            x: left - missing, y: y - height / 2, width: right - left + 2 * missing, height: height,
            SheetPaint(fill: spanColour))
    }

    /// The middle rank.
    func median(x: Double, y: Double, radius: Double) -> SheetMark {
        .circle(
            center: Position(x: x, y: y), radius: radius,
            SheetPaint(fill: style.unscaled.circles.fill, stroke: style.colours.ground, strokeWidth: radius * 0.25))
    }

    /// The region's own rank.
    func own(x: Double, y: Double, height: Double, datum: SheetDatum?) -> SheetMark {
        .path(
            SheetPath(
                positions: [Position(x: x, y: y - height / 2), Position(x: x, y: y + height / 2)], ends: [2],
                isClosed: false),
            SheetPaint(stroke: style.colours.text, strokeWidth: min(0.55 * style.scale, height * 0.16)), datum)
    }

    /// A thin line.
    func line(from start: Position, to end: Position) -> SheetMark {
        .path(
            SheetPath(positions: [start, end], ends: [2], isClosed: false),
            SheetPaint(stroke: style.colours.rule, strokeWidth: 0.12 * style.scale))
    }
}
