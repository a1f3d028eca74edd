public import Boundaries

/// What the records of a `.shp` file are, by the number in its header.
/// Source: ESRI Shapefile Technical Description, July 1998, table 1.
public enum ShapeType: Int32, Sendable, CaseIterable {
    /// No geometry.
    case null = 0
    /// One position.
    case point = 1
    /// Lines.
    case polyLine = 3
    /// Areas.
    case polygon = 5
    /// Several positions.
    case multiPoint = 8
    /// One position with height.
    case pointZ = 11
    /// Lines with heights.
    case polyLineZ = 13
    /// Areas with heights.
    case polygonZ = 15
    /// Several positions with heights.
    case multiPointZ = 18
    /// One position with a measure.
    case pointM = 21
    /// Lines with measures.
    case polyLineM = 23
    /// Areas with measures.
    case polygonM = 25
    /// Several positions with measures.
    case multiPointM = 28
    /// Surfaces in space.
    case multiPatch = 31

    /// The records are areas, as boundaries must be.
    public var isArea: Bool { kind == .areas }

    /// What such records are on a map.
    public var kind: GeometryKind {
        switch self {
        case .null: .none
        case .point, .pointZ, .pointM: .points
        case .polyLine, .polyLineZ, .polyLineM: .lines
        case .polygon, .polygonZ, .polygonM: .areas
        case .multiPoint, .multiPointZ, .multiPointM: .pointGroups
        case .multiPatch: .surfaces
        }
    }
}
