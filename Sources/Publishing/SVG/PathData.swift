internal import Cartography
internal import Geography

/// The lines of a path in whole hundredths of a millimetre, with nothing in them that rounding has made pointless.
struct PathData {
    private var positions: [RoundedPosition] = []
    private var ends: [Int] = []
    private let isClosed: Bool

    /// Side of the square that stands for a region too small to be drawn, in hundredths of a millimetre.
    private static let smallestMark = 5

    /// After so many relative steps one is absolute, so that readers that add in single precision do not drift.
    private static let stepsBetweenAbsolutes = 128

    /// Whether there is nothing to draw.
    var isEmpty: Bool { ends.isEmpty }

    /// Rounds a path.
    ///
    /// Neighbouring positions that coincide after rounding become one. A ring that encloses nothing after rounding is
    /// left out, an open line of one position too. A region of which nothing is left becomes a square of 0.05 mm at
    /// the first position of its first ring, so that no region vanishes from the map.
    init(_ path: SheetPath, isRegion: Bool, layer: String, mark: Int) throws(PublishingError) {
        isClosed = path.isClosed
        positions.reserveCapacity(path.positions.count)
        var first: RoundedPosition?
        var from = 0
        for end in path.ends {
            guard end >= from, end <= path.positions.count else { throw .brokenPath(layer: layer, mark: mark) }
            let start = positions.count
            for position in path.positions[from..<end] {
                let rounded = try Self.rounded(position, layer, mark)
                if positions.count == start || positions[positions.count - 1] != rounded { positions.append(rounded) }
            }
            if first == nil, positions.count > start { first = positions[start] }
            closeLine(from: start)
            from = end
        }
        guard from == path.positions.count else { throw .brokenPath(layer: layer, mark: mark) }
        if isEmpty, isRegion, isClosed, let first { appendSquare(around: first) }
    }

    /// Ends a line that began at an index, or takes it back if it shows nothing.
    private mutating func closeLine(from start: Int) {
        if isClosed {
            while positions.count - start > 1, positions[positions.count - 1] == positions[start] {
                positions.removeLast()
            }
        }
        let count = positions.count - start
        if isClosed ? count >= 3 && enclosesArea(from: start) : count >= 2 {
            ends.append(positions.count)
        } else {
            positions.removeLast(count)
        }
    }

    private func enclosesArea(from start: Int) -> Bool {
        let origin = positions[start]
        var doubled = 0.0
        for index in start + 1..<positions.count - 1 {
            let a = positions[index]
            let b = positions[index + 1]
            doubled +=
                Double(a.x - origin.x) * Double(b.y - origin.y) - Double(b.x - origin.x) * Double(a.y - origin.y)
        }
        return doubled != 0
    }

    private mutating func appendSquare(around position: RoundedPosition) {
        let left = position.x - Self.smallestMark / 2
        let top = position.y - Self.smallestMark / 2
        let right = left + Self.smallestMark
        let bottom = top + Self.smallestMark
        for (x, y) in [(left, top), (right, top), (right, bottom), (left, bottom)] {
            positions.append(RoundedPosition(x: x, y: y))
        }
        ends.append(positions.count)
    }

    private static func rounded(
        _ position: Position, _ layer: String, _ mark: Int
    ) throws(PublishingError) -> RoundedPosition {
        guard let x = FixedDecimal.hundredths(position.x) else {
            throw .impossibleLength(position.x, layer: layer, mark: mark)
        }
        guard let y = FixedDecimal.hundredths(position.y) else {
            throw .impossibleLength(position.y, layer: layer, mark: mark)
        }
        return RoundedPosition(x: x, y: y)
    }

    /// Writes the value of the attribute `d`: every line begins with an absolute `M`, then steps are relative.
    fileprivate func write(to cursor: inout ByteCursor) {
        var start = 0
        for end in ends {
            var previous = positions[start]
            var steps = 0
            cursor.write(UInt8(ascii: "M"))
            Self.write(previous, to: &cursor)
            for position in positions[start + 1..<end] {
                if steps % Self.stepsBetweenAbsolutes == Self.stepsBetweenAbsolutes - 1 {
                    cursor.write(UInt8(ascii: "L"))
                    Self.write(position, to: &cursor)
                } else {
                    let step = RoundedPosition(x: position.x - previous.x, y: position.y - previous.y)
                    if steps % Self.stepsBetweenAbsolutes == 0 {
                        cursor.write(UInt8(ascii: "l"))
                    } else if step.x >= 0 {
                        cursor.write(UInt8(ascii: " "))
                    }
                    Self.write(step, to: &cursor)
                }
                previous = position
                steps += 1
            }
            if isClosed { cursor.write(UInt8(ascii: "z")) }
            start = end
        }
    }

    private static func write(_ pair: RoundedPosition, to cursor: inout ByteCursor) {
        FixedDecimal.writeMillimetres(pair.x, bare: true, to: &cursor)
        if pair.y >= 0 { cursor.write(UInt8(ascii: " ")) }
        FixedDecimal.writeMillimetres(pair.y, bare: true, to: &cursor)
    }

    /// Room for the longest text that ``write(to:)`` makes.
    fileprivate var room: Int { positions.count * (2 * FixedDecimal.longest + 3) + ends.count * 2 }
}

extension OutputBuffer {
    /// Writes the value of the attribute `d`.
    mutating func write(_ data: PathData) {
        write(atMost: data.room) { data.write(to: &$0) }
    }
}
