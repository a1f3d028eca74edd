/// A narrow place between areas that should be neighbours.
public struct Sliver: Equatable, Sendable {
    /// What is wrong there.
    public enum Kind: String, Sendable {
        /// Ground that two or more areas cover. Overlaps count however wide they are.
        case overlap
        /// Ground that no area covers, between two or more.
        case gap
    }

    /// What is wrong there.
    public let kind: Kind
    /// In squared units of the coordinates; what two areas cover counts once, what three cover twice.
    public let area: Double
    /// Half of the border around it, in units of the coordinates.
    public let length: Double
    /// A point at its edge.
    public let position: Position
    /// Indices of areas at either side, ascending.
    public let areas: [Int]

    /// Area by length.
    public var meanWidth: Double { length > 0 ? area / length : 0 }
}

/// A sliver while its edges are gathered.
struct SliverSum {
    private(set) var doubledArea = 0.0
    private(set) var perimeter = 0.0
    private(set) var owners: Set<Int32> = []
    /// The longest edge.
    private(set) var edge: EdgeNet.Edge?
    private var longest = -1.0
    private var origin: Position?

    /// Adds an edge of its border.
    ///
    /// - Parameter weight: What is to the left of the edge counts that many times.
    mutating func add(_ edge: EdgeNet.Edge, weight: Double, _ positions: [Position]) {
        // Relative to a point nearby, so that large eastings cost no precision.
        let origin = origin ?? positions[Int(edge.from)]
        self.origin = origin
        doubledArea += weight * edge.doubledArea(positions, from: origin)
        let length = edge.length(positions)
        perimeter += length
        owners.insert(edge.owner)
        if length > longest { (longest, self.edge) = (length, edge) }
    }

    /// The sliver, if it is wider than the resolution.
    func sliver(_ kind: Sliver.Kind, areas: [Int], _ positions: [Position], resolution: Double) -> Sliver? {
        let area = abs(doubledArea) / 2
        guard let edge, area > resolution * perimeter / 2 else { return nil }
        return Sliver(
            kind: kind, area: area, length: perimeter / 2, position: edge.point(leftBy: 0, positions), areas: areas)
    }

    /// Indices of the areas whose borders these are.
    var areas: [Int] { owners.map { Int($0) }.sorted() }
}
