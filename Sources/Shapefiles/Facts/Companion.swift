/// The files of a shapefile set.
public enum Companion: String, Sendable, CaseIterable {
    /// Geometry.
    case shp
    /// Where each record of the geometry lies.
    case shx
    /// Attribute table.
    case dbf
    /// Coordinate reference system as text.
    case prj
    /// Name of the table's encoding.
    case cpg
}
