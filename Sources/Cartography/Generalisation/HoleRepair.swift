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
            let points = lines.points(ofRing: hole).map(\.inHundredths)
            let around = lines.points(ofRing: outer).map(\.inHundredths)
            let ring = Ring((around + around.prefix(1))[...])
            guard let box = BoundingBox(points), points.contains(where: { ring.side(of: $0) == .outside }) else {
                return isMended
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
        BoundingBox(line(arc).map(\.inHundredths)).map { own in
            own.minX <= box.maxX && own.maxX >= box.minX && own.minY <= box.maxY && own.maxY >= box.minY
        } ?? false
    }
}
