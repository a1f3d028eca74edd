import Testing

@testable import Cartography

/// The choice of vertices against a plain reading of the method: look for the smallest triangle, take its vertex out, again.
struct LineSimplificationTests {
    @Test("The same vertices stay as when the smallest triangle is looked for anew each time", arguments: 1...12)
    func order(seed: UInt64) {
        var random = SplitMix(state: seed)
        let count = 3 + Int(random.next() * 200)
        var (x, y) = (0.0, 0.0)
        var line = (0..<count).map { _ -> GridPoint in
            x += random.next() * 40 - 12
            y += random.next() * 40 - 20
            return GridPoint(x: Int32(x), y: Int32(y))
        }
        let isClosed = seed.isMultiple(of: 3)
        if isClosed { line.append(line[0]) }
        for threshold in [0, 1, 50, 400, 5_000, 1e9] {
            #expect(Self.kept(line, threshold, isClosed) == Self.plainlyKept(line, threshold, isClosed))
        }
    }

    private static func kept(_ line: [GridPoint], _ threshold: Double, _ isClosed: Bool) -> [Int] {
        var simplification = LineSimplification()
        var kept: [Int] = []
        line.withUnsafeBufferPointer { line in
            simplification.forEachKept(in: line, threshold: threshold, isClosed: isClosed) { kept.append($0) }
        }
        return kept
    }

    private static func plainlyKept(_ line: [GridPoint], _ threshold: Double, _ isClosed: Bool) -> [Int] {
        var kept = Array(line.indices)
        while threshold > 0, kept.count > (isClosed ? 4 : 2) {
            let sizes = (1..<kept.count - 1).map { place in
                (Self.size(line[kept[place - 1]], line[kept[place]], line[kept[place + 1]]), kept[place])
            }
            guard let smallest = sizes.min(by: <), smallest.0 < Float(threshold) else { break }
            kept.removeAll { $0 == smallest.1 }
        }
        return kept
    }

    /// Area of the triangle, by 1 − 0.7 · cos of the angle in the middle.
    private static func size(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Float {
        let (ux, uy) = (Double(a.x) - Double(b.x), Double(a.y) - Double(b.y))
        let (vx, vy) = (Double(c.x) - Double(b.x), Double(c.y) - Double(b.y))
        let lengths = ((ux * ux + uy * uy) * (vx * vx + vy * vy)).squareRoot()
        return lengths > 0 ? Float(abs(ux * vy - uy * vx) / 2 * (1 - 0.7 * (ux * vx + uy * vy) / lengths)) : 0
    }
}
