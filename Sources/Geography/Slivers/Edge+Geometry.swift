extension EdgeNet.Edge {
    /// Length in the unit of the coordinates.
    func length(_ positions: [Position]) -> Double {
        let (a, b) = (positions[Int(from)], positions[Int(to)])
        return ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
    }

    /// The point beside the middle.
    func point(leftBy distance: Double, _ positions: [Position]) -> Position {
        let (a, b) = (positions[Int(from)], positions[Int(to)])
        let length = length(positions)
        let share = length > 0 ? min(distance, length / 4) / length : 0
        return Position(x: (a.x + b.x) / 2 - (b.y - a.y) * share, y: (a.y + b.y) / 2 + (b.x - a.x) * share)
    }

    /// Twice the area between the edge and a point.
    func doubledArea(_ positions: [Position], from origin: Position) -> Double {
        let (a, b) = (positions[Int(from)], positions[Int(to)])
        return (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }

    /// Whether two edges without a common vertex cross.
    func crosses(_ other: EdgeNet.Edge, _ positions: [Position]) -> Bool {
        guard from != other.from, from != other.to, to != other.from, to != other.to else { return false }
        let (a, b) = (positions[Int(from)], positions[Int(to)])
        let (c, d) = (positions[Int(other.from)], positions[Int(other.to)])
        guard max(a.x, b.x) >= min(c.x, d.x), max(c.x, d.x) >= min(a.x, b.x), max(a.y, b.y) >= min(c.y, d.y),
            max(c.y, d.y) >= min(a.y, b.y)
        else { return false }
        return (Self.area(a, b, c) > 0) != (Self.area(a, b, d) > 0)
            && (Self.area(c, d, a) > 0) != (Self.area(c, d, b) > 0)
    }

    /// Twice the area of a triangle, positive counter-clockwise.
    static func area(_ a: Position, _ b: Position, _ c: Position) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
}
