internal import Geography

/// Keeps holes inside the rings that they are cut out of.
///
/// A border that is smoothed can pass a small hole, or an exclave that fills it, without crossing its line. Then the border
/// gets its vertices back where the hole is.
enum HoleRepair {
    private static let rounds = 8

    /// - Returns: Whether any line was changed.
    @discardableResult
    static func apply(to lines: inout SheetLines, kept: [Bool]) -> Bool {
        let coverage = lines.coverage
        var isChanged = false
        for region in 0..<coverage.areaCount {
            var outer: Int?
            for ring in coverage.firstRings[region]..<coverage.firstRings[region + 1] where kept[ring] {
                if coverage.isOuter[ring] {
                    outer = ring
                } else if let outer {
                    if keep(ring, inside: outer, &lines) { isChanged = true }
                }
            }
        }
        return isChanged
    }

    private static func keep(_ hole: Int, inside outer: Int, _ lines: inout SheetLines) -> Bool {
        var isMended = false
        for _ in 0..<rounds {
            let points = lines.points(ofRing: hole)
            guard let first = points.first else { return isMended }
            let around = lines.points(ofRing: outer)
            let ring = Ring((around + around.prefix(1)).map { Position(x: Double($0.x), y: Double($0.y)) }[...])
            let leaves = points.contains { ring.side(of: Position(x: Double($0.x), y: Double($0.y))) == .outside }
            guard leaves else { return isMended }
            var box = BoundingBox(
                minX: Double(first.x), minY: Double(first.y), maxX: Double(first.x), maxY: Double(first.y))
            for point in points {
                box = box.union(
                    BoundingBox(
                        minX: Double(point.x), minY: Double(point.y), maxX: Double(point.x), maxY: Double(point.y)))
            }
            let references = Array(lines.coverage.arcs.ofRing(outer)) + Array(lines.coverage.arcs.ofRing(hole))
            var isChanged = false
            for arc in Set(references.map { Int($0 < 0 ? ~$0 : $0) }).sorted() where !lines.isWhole(arc) {
                guard lines.passes(box, arc) else { continue }
                lines.lowerThreshold(arc)
                isChanged = true
            }
            guard isChanged else { return isMended }
            isMended = true
        }
        return isMended
    }
}

extension SheetLines {
    /// Whether the box around a line meets another box, in hundredths of a millimetre.
    func passes(_ box: BoundingBox, _ arc: Int) -> Bool {
        var (minX, minY, maxX, maxY) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
        for point in line(arc) {
            minX = min(minX, Double(point.x))
            minY = min(minY, Double(point.y))
            maxX = max(maxX, Double(point.x))
            maxY = max(maxY, Double(point.y))
        }
        return minX <= box.maxX && maxX >= box.minX && minY <= box.maxY && maxY >= box.minY
    }
}
