/// A bounding box of positions as they are written, in ten-millionths of a degree.
struct RoundedExtent {
    var west: Int
    var south: Int
    var east: Int
    var north: Int

    /// Takes in one position.
    @inline(__always)
    mutating func include(_ position: RoundedPosition) {
        west = min(west, position.x)
        south = min(south, position.y)
        east = max(east, position.x)
        north = max(north, position.y)
    }

    /// The box around this and another one, if there is one.
    func union(_ other: RoundedExtent?) -> RoundedExtent {
        guard let other else { return self }
        return RoundedExtent(
            west: min(west, other.west), south: min(south, other.south),
            east: max(east, other.east), north: max(north, other.north))
    }

    /// What ``include(_:)`` starts from.
    static let nothing = RoundedExtent(west: .max, south: .max, east: .min, north: .min)
}

extension OutputBuffer {
    /// Writes the member `bbox`.
    mutating func writeBoundingBox(_ extent: RoundedExtent) {
        write("\"bbox\":[")
        write(atMost: 4 * (FixedDecimal.longest + 1)) { cursor in
            FixedDecimal.writeDegrees(extent.west, to: &cursor)
            cursor.write(UInt8(ascii: ","))
            FixedDecimal.writeDegrees(extent.south, to: &cursor)
            cursor.write(UInt8(ascii: ","))
            FixedDecimal.writeDegrees(extent.east, to: &cursor)
            cursor.write(UInt8(ascii: ","))
            FixedDecimal.writeDegrees(extent.north, to: &cursor)
        }
        write("]")
    }
}
