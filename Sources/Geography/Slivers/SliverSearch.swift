/// Finds slivers: gaps and overlaps between areas that should be neighbours, and vertices that one has and the other lacks.
///
/// Neighbours share a border where both have the same vertices. What is left of all borders after the shared ones are taken
/// away is cut where it crosses; then it is counted how many areas lie on either side of each piece.
///
/// - Overlaps: ground with two or more areas, however wide.
/// - Gaps: empty ground that at least two areas enclose, of a mean width (area by half its border) of at most a fiftieth of a
///   typical area's side, the square root of the median of all areas: where that is drawn a centimetre wide, 0.2 mm, the least
///   that can be seen. What is wider is a lake or foreign ground.
/// - Gaps open at their ends: two borders that run beside each other at no more than a tenth of that, over a quarter of the
///   typical side or more. Bays and fjords are wider or shorter.
///
/// The time grows with the number of vertices, and with that of edges that are not shared times the root of it.
///
/// ```swift
/// let search = SliverSearch(layer.geometries)
/// search.slivers.first?.kind      // .overlap, the largest
/// search.slivers.first?.areas     // [1093, 7912]: indices of the geometries
/// ```
public struct SliverSearch: Sendable {
    /// What was found, the largest first.
    public private(set) var slivers: [Sliver] = []
    /// Vertices that lie on a neighbour's border, which has no vertex there.
    public private(set) var looseVertices: [Position] = []
    /// Areas whose rings cross themselves or each other; indices, ascending.
    public private(set) var areasWithCrossingRings: [Int] = []
    /// Why nothing was looked for; `nil` if it was.
    public private(set) var refusal: Refusal?
    /// Positions closer than this are one vertex, in units of the coordinates: 1 mm.
    public let resolution: Double
    /// Whether the coordinates are degrees, by their extent.
    public let isGeographic: Bool
    /// Up to this mean width, in units of the coordinates, an enclosed gap is a sliver.
    public private(set) var widestGap = 0.0

    /// Why nothing was looked for.
    public enum Refusal: Equatable, Sendable {
        /// More positions than are looked at.
        case tooManyPositions(found: Int, most: Int)
        /// Positions that are infinite or no numbers.
        case impossiblePositions
        /// So many borders cross each other that these are no neighbours.
        case tooTangled
    }

    /// Most positions that are looked at.
    public static let mostPositions = 50_000_000

    /// Looks for slivers.
    ///
    /// - Parameters:
    ///   - areas: Outer rings counter-clockwise, holes clockwise; `nil` areas take no part.
    ///   - workers: Threads. The result is the same with any number.
    public init(_ areas: [MultiPolygon?], workers: Int = 1) {
        let box = areas.reduce(nil as BoundingBox?) { box, area in
            guard let own = area?.boundingBox else { return box }
            return box?.union(own) ?? own
        }
        // Degrees: 1e-8 are about a millimetre.
        isGeographic = box.map { $0.minX >= -360 && $0.maxX <= 360 && $0.minY >= -90 && $0.maxY <= 90 } ?? false
        resolution = isGeographic ? 1e-8 : 1e-3
        let count = areas.reduce(0) { $0 + ($1?.positions.count ?? 0) }
        guard count <= Self.mostPositions else {
            refusal = .tooManyPositions(found: count, most: Self.mostPositions)
            return
        }
        guard areas.allSatisfy({ $0?.positions.allSatisfy(\.isFinite) ?? true }) else {
            refusal = .impossiblePositions
            return
        }
        guard let side = Self.typicalSide(areas) else { return }
        widestGap = side / 50
        var vertices = VertexNumbers(capacity: count, resolution: resolution)
        guard let (net, crossing, given) = Self.unshared(areas, count: count, &vertices),
            let split = EdgeSplitting(net, vertices.positions, resolution: resolution),
            let sides = BorderSides(split.net.edges, split.positions, resolution: resolution, workers: max(1, workers))
        else {
            refusal = .tooTangled
            return
        }
        let edges = split.net.edges
        let overlaps = Overlaps(edges, split.positions, left: sides.left, areas: areas, resolution: resolution)
        let enclosed = EnclosedGaps(
            edges, split.positions, left: sides.left, widest: widestGap, resolution: resolution)
        let open = OpenGaps(
            edges, split.positions, outline: enclosed.outline, widest: widestGap / 10, resolution: resolution)
        slivers = (overlaps.slivers + enclosed.slivers + open.slivers).sorted {
            ($1.area, $0.position.x, $0.position.y) < ($0.area, $1.position.x, $1.position.y)
        }
        looseVertices = split.looseVertices.lazy.filter { $0 < given }.map { split.positions[Int($0)] }
        areasWithCrossingRings = Set(crossing + overlaps.areasWithCrossingRings).sorted()
    }

    /// The slivers of one kind.
    public func slivers(_ kind: Sliver.Kind) -> [Sliver] { slivers.filter { $0.kind == kind } }

    /// The edges that neighbours do not share, the areas whose rings cross themselves, and the number of vertices that the
    /// areas have; `nil` if all is tangled.
    private static func unshared(
        _ areas: [MultiPolygon?], count: Int, _ vertices: inout VertexNumbers
    ) -> (net: EdgeNet, crossing: [Int], vertices: Int)? {
        var net = EdgeNet(capacity: count)
        for (index, area) in areas.enumerated() {
            if let area { net.add(area, owner: Int32(truncatingIfNeeded: index), &vertices) }
        }
        let given = vertices.positions.count
        guard let crossings = RingCrossings(net.lines, vertices.positions, resolution: vertices.resolution) else {
            return nil
        }
        for index in crossings.areas {
            guard let area = areas[index],
                let border = RingCrossings.ordered(area, owner: Int32(truncatingIfNeeded: index), &vertices)
            else { return nil }
            net.remove(area, &vertices)
            for edge in border { net.add(from: edge.from, to: edge.to, owner: edge.owner) }
        }
        net.settle()
        return (net, crossings.areas, given)
    }

    /// The side of a square as large as the median area.
    private static func typicalSide(_ areas: [MultiPolygon?]) -> Double? {
        let sizes = areas.compactMap { $0?.planarArea }.filter { $0 > 0 }.sorted()
        return sizes.isEmpty ? nil : sizes[sizes.count / 2].squareRoot()
    }
}
