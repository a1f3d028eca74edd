internal import Findings
internal import Geography

/// Writes the geometry of one region after another; keeps its working space from one to the next.
struct GeometryWriter {
    /// Rounded positions of all rings, repeated ones dropped.
    private var positions: [RoundedPosition] = []
    /// For each ring the index after its last position.
    private var ringEnds: [Int] = []
    /// For each polygon the index after its last ring.
    private var polygonEnds: [Int] = []

    /// Rounds and checks the geometry of a region.
    ///
    /// - Returns: The box around it; `nil` if there is no geometry.
    mutating func prepare(_ region: PublishedRegion) throws(PublishingError) -> RoundedExtent? {
        positions.removeAll(keepingCapacity: true)
        ringEnds.removeAll(keepingCapacity: true)
        polygonEnds = region.geometry?.polygonEnds ?? []
        guard let geometry = region.geometry, !geometry.isEmpty else { return nil }
        positions.reserveCapacity(geometry.positions.count)
        var extent = RoundedExtent.nothing
        var ring = 0
        for polygonEnd in geometry.polygonEnds {
            let outer = ring
            while ring < polygonEnd {
                let start = ring == 0 ? 0 : geometry.ringEnds[ring - 1]
                try append(
                    geometry.positions[start..<geometry.ringEnds[ring]], counterClockwise: ring == outer,
                    of: region.key,
                    &extent)
                ring += 1
            }
        }
        return extent
    }

    /// Writes what ``prepare(_:)`` has taken in.
    func write(to buffer: inout OutputBuffer) {
        guard !polygonEnds.isEmpty else {
            buffer.write("null")
            return
        }
        let isMulti = polygonEnds.count > 1
        buffer.write(isMulti ? #"{"type":"MultiPolygon","coordinates":["# : #"{"type":"Polygon","coordinates":"#)
        var ring = 0
        for (index, polygonEnd) in polygonEnds.enumerated() {
            buffer.write(index > 0 ? ",[" : "[")
            let first = ring
            while ring < polygonEnd {
                if ring > first { buffer.write(",") }
                writeRing(ring, to: &buffer)
                ring += 1
            }
            buffer.write("]")
        }
        buffer.write(isMulti ? "]}" : "}")
    }

    private func writeRing(_ ring: Int, to buffer: inout OutputBuffer) {
        let range = (ring == 0 ? 0 : ringEnds[ring - 1])..<ringEnds[ring]
        buffer.write(atMost: 2 + range.count * (2 * FixedDecimal.longest + 4)) { cursor in
            cursor.write(UInt8(ascii: "["))
            for index in range {
                if index > range.lowerBound { cursor.write(UInt8(ascii: ",")) }
                cursor.write(UInt8(ascii: "["))
                FixedDecimal.writeDegrees(positions[index].x, to: &cursor)
                cursor.write(UInt8(ascii: ","))
                FixedDecimal.writeDegrees(positions[index].y, to: &cursor)
                cursor.write(UInt8(ascii: "]"))
            }
            cursor.write(UInt8(ascii: "]"))
        }
    }

    private mutating func append(
        _ ring: ArraySlice<Position>, counterClockwise: Bool, of key: RegionKey, _ extent: inout RoundedExtent
    ) throws(PublishingError) {
        guard ring.count >= 4 else { throw .shortRing(region: key, positions: ring.count) }
        let start = positions.count
        for position in ring {
            guard let x = FixedDecimal.tenMillionths(position.x), let y = FixedDecimal.tenMillionths(position.y),
                abs(x) <= 1_800_000_000, abs(y) <= 900_000_000
            else { throw .positionOutsideWGS84(region: key, longitude: position.x, latitude: position.y) }
            let rounded = RoundedPosition(x: x, y: y)
            if positions.count == start || positions[positions.count - 1] != rounded {
                positions.append(rounded)
                extent.include(rounded)
            }
        }
        if positions.count - start < 4 { restore(ring, from: start) }
        guard positions[start] == positions[positions.count - 1] else { throw .openRing(region: key) }
        let area = doubledArea(from: start)
        if counterClockwise ? area < 0 : area > 0 { positions[start...].reverse() }
        ringEnds.append(positions.count)
    }

    /// A ring that rounding would shrink to less than a ring keeps its repeated positions.
    private mutating func restore(_ ring: ArraySlice<Position>, from start: Int) {
        positions.removeLast(positions.count - start)
        for position in ring {
            guard let x = FixedDecimal.tenMillionths(position.x), let y = FixedDecimal.tenMillionths(position.y)
            else { continue }
            positions.append(RoundedPosition(x: x, y: y))
        }
    }

    /// Twice the area of the last ring as it will be read, positive where it runs counter-clockwise.
    private func doubledArea(from start: Int) -> Double {
        let origin = positions[start]
        var doubled = 0.0
        var previous = (x: 0.0, y: 0.0)
        for index in start..<positions.count {
            let x = Double(positions[index].x - origin.x)
            let y = Double(positions[index].y - origin.y)
            doubled += previous.x * y - x * previous.y
            previous = (x, y)
        }
        return doubled
    }
}
