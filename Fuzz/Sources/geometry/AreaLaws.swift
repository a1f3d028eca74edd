import Fuzzing
import Geography

/// What holds for every area that is read.
enum AreaLaws {
    static func check(_ area: MultiPolygon) {
        require(!area.isEmpty, "an area without parts is nil")
        require(area.ringEnds.last == area.positions.count, "rings use all positions")
        require(area.polygonEnds.last == area.ringCount, "parts use all rings")
        require(zip(area.ringEnds, area.ringEnds.dropFirst()).allSatisfy(<), "no ring is empty")
        require(zip(area.polygonEnds, area.polygonEnds.dropFirst()).allSatisfy(<), "no part is empty")
        require(area.positions.allSatisfy(\.isFinite), "coordinates are finite")
        for polygon in area.polygons {
            check(polygon.outer, direction: 1)
            for hole in polygon.holes { check(hole, direction: -1) }
        }
        require(area.planarArea.isFinite, "the area is finite")
        require(area.boundingBox != nil, "there is a box")
    }

    private static func check(_ ring: Ring, direction: Double) {
        require(ring.positions.count >= 4, "a ring has four positions")
        require(ring.positions.first == ring.positions.last, "a ring is closed")
        // The area of a splinter may be smaller than the rounding of its sum, which depends on where and which way round it begins.
        let box = ring.boundingBox ?? BoundingBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
        let rounding = Double(ring.positions.count) * 4 * .ulpOfOne * box.width * box.height
        require(
            ring.signedArea * direction > 0 || abs(ring.signedArea) <= rounding,
            "a ring runs the right way round: \(Array(ring.positions))")
    }
}
