internal import Foundation
internal import Geography

/// Circles of round values, each inside the next larger one.
struct CircleKeys: LegendRow {
    /// A circle of the legend.
    struct Key {
        /// Radius in millimetres.
        let radius: Double
        /// The value it stands for, in the reader's language.
        let label: String
    }

    private let keys: [Key]

    init(_ keys: [Key]) {
        self.keys = keys
    }

    /// Three round values: near the largest, a third and a tenth of it.
    static func roundValues(below largest: Double) -> [Double] {
        guard largest > 0, largest.isFinite else { return [] }
        var values: [Double] = []
        for share in [1.0, 0.3, 0.08] {
            let power = pow(10, floor(log10(largest * share)))
            let value = ([5, 2, 1].first { $0 * power <= largest * share } ?? 1) * power
            if !values.contains(value) { values.append(value) }
        }
        return values
    }

    func naturalWidth(_ style: ScaledStyle) -> Double {
        let size = style.legendSize
        return (keys.map(\.radius).max() ?? 0) * 2 + size * 1.6
            + (keys.map { TextMeasure.width($0.label, size: size) }.max() ?? 0)
    }

    func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        guard let largest = keys.map(\.radius).max() else { return LaidOutRow(marks: [], height: 0) }
        let (x, top) = (place.left, place.top)
        let size = style.legendSize
        let bottom = top + max(2 * largest, size * 1.4) + size * 0.3
        var marks: [SheetMark] = []
        var labelFloor = bottom + size
        // Largest first, so that the smaller ones lie on top of it; labels from the bottom up, so that none touch.
        let ascending = keys.sorted { $0.radius < $1.radius }
        for key in ascending.reversed() {
            marks.append(
                .circle(
                    center: Position(x: x + largest, y: bottom - key.radius), radius: key.radius, style.circleKeyPaint))
        }
        for key in ascending {
            let summit = bottom - 2 * key.radius
            let baseline = min(summit + size * 0.36, labelFloor - size * TextMeasure.lineHeight)
            labelFloor = baseline
            let line = baseline - size * 0.36
            marks.append(
                .path(
                    SheetPath(
                        positions: [
                            Position(x: x + largest, y: summit), Position(x: x + 2 * largest + size * 0.5, y: line),
                            Position(x: x + 2 * largest + size * 0.9, y: line),
                        ], ends: [3], isClosed: false),
                    SheetPaint(
                        stroke: style.colours.keyBorder, strokeWidth: style.unscaled.lines.keyBorder * style.scale)))
            marks.append(
                .text(
                    SheetText(
                        key.label, x: x + 2 * largest + size * 1.2, y: baseline, size: size,
                        colour: style.colours.text)))
        }
        let rise = max(0, top + size * TextMeasure.ascent - labelFloor)
        return LaidOutRow(marks: marks.map { $0.moved(down: rise) }, height: bottom - top + rise + size * 0.6)
    }
}

extension ScaledStyle {
    fileprivate var circleKeyPaint: SheetPaint {
        SheetPaint(stroke: unscaled.circles.fill, strokeWidth: unscaled.circles.strokeWidth * scale * 1.3)
    }
}
