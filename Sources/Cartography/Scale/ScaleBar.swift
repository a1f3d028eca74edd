internal import Foundation
internal import Geography
internal import Languages

/// A bar of a round length on the ground.
struct ScaleBar {
    /// Length on the ground in metres: 1, 2 or 5 times a power of ten.
    let metres: Double
    /// Length on the sheet in millimetres.
    let length: Double
    /// What stands at its end, e.g. `10 km`.
    let label: String

    /// The longest round bar that fits.
    ///
    /// - Parameters:
    ///   - groundMetresPerMillimetre: Metres on the ground per millimetre on the sheet.
    ///   - limit: Greatest length in millimetres.
    init?(groundMetresPerMillimetre: Double, limit: Double, wording: Wording) {
        let most = groundMetresPerMillimetre * limit
        guard most.isFinite, most > 1e-3, most < 1e9 else { return nil }
        let power = pow(10, floor(log10(most)))
        metres = [5, 2, 1].map { $0 * power }.first { $0 <= most } ?? power
        length = metres / groundMetresPerMillimetre
        label =
            metres >= 1000
            ? wording.number(metres / 1000, decimals: 0) + " km"
            : wording.number(metres, decimals: metres < 1 ? 2 : 0) + " m"
    }

    /// Room above the line for its numbers, in millimetres.
    func height(textSize: Double) -> Double { textSize * 1.3 + 1.6 }

    /// The marks with their upper left corner at a place.
    func marks(x: Double, top: Double, textSize: Double, colour: String, lineWidth: Double) -> [SheetMark] {
        let line = top + height(textSize: textSize) - 0.8
        let tick = 0.8
        let paint = SheetPaint(stroke: colour, strokeWidth: lineWidth)
        var positions: [Position] = []
        var ends: [Int] = []
        for points in [
            [(x, line - tick), (x, line), (x + length, line), (x + length, line - tick)],
            [(x + length / 2, line - tick * 0.7), (x + length / 2, line)],
        ] {
            positions += points.map { Position(x: $0.0, y: $0.1) }
            ends.append(positions.count)
        }
        let baseline = line - tick - textSize * 0.35
        return [
            .path(SheetPath(positions: positions, ends: ends, isClosed: false), paint),
            .text(SheetText("0", x: x, y: baseline, size: textSize, colour: colour)),
            .text(SheetText(label, x: x + length, y: baseline, size: textSize, colour: colour, anchor: .end)),
        ]
    }
}
