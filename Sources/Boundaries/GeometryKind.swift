/// What the features of a boundary file are. Maps need areas; the others are told when a file is looked at.
public enum GeometryKind: Equatable, Sendable, CaseIterable {
    /// No geometry.
    case none
    /// Positions.
    case points
    /// Several positions each.
    case pointGroups
    /// Lines.
    case lines
    /// Polygons.
    case areas
    /// Surfaces in space.
    case surfaces
}
