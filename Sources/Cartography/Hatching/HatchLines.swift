internal import Foundation
internal import Geography

/// The pieces of parallel lines that lie inside an area.
enum HatchLines {
    /// Cuts lines to an area by the even–odd rule.
    ///
    /// Lines lie at multiples of the spacing from the sheet's corner, so that neighbours with the same hatch continue each other.
    /// - Parameters:
    ///   - area: Rings in millimetres on the sheet, not closed by a repeated position.
    ///   - hatch: Directions and spacing in millimetres.
    /// - Returns: Open lines of two positions each.
    static func clipped(to area: SheetPath, _ hatch: Hatch) -> SheetPath {
        var lines = SheetPath(positions: [], ends: [], isClosed: false)
        guard hatch.spacing > 0.05 else { return lines }
        for angle in hatch.angles {
            let (sine, cosine) = (sin(-angle * .pi / 180), cos(-angle * .pi / 180))
            var crossings: [Int: [Double]] = [:]
            var start = 0
            for end in area.ends {
                for index in start..<end {
                    let a = area.positions[index]
                    let b = area.positions[index + 1 < end ? index + 1 : start]
                    // u runs along the lines, v across them.
                    let (au, av) = (a.x * cosine + a.y * sine, (a.y * cosine - a.x * sine) / hatch.spacing)
                    let (bu, bv) = (b.x * cosine + b.y * sine, (b.y * cosine - b.x * sine) / hatch.spacing)
                    guard av != bv else { continue }
                    let first = Int(min(av, bv).rounded(.up))
                    let last = Int(max(av, bv).rounded(.up))
                    for line in first..<max(first, last) {
                        crossings[line, default: []].append(au + (Double(line) - av) / (bv - av) * (bu - au))
                    }
                }
                start = end
            }
            for line in crossings.keys.sorted() {
                let sorted = (crossings[line] ?? []).sorted()
                let v = Double(line) * hatch.spacing
                for pair in stride(from: 0, to: sorted.count - 1, by: 2) {
                    for u in [sorted[pair], sorted[pair + 1]] {
                        lines.positions.append(Position(x: u * cosine - v * sine, y: u * sine + v * cosine))
                    }
                    lines.ends.append(lines.positions.count)
                }
            }
        }
        return lines
    }
}
