public import Geography
public import TextEncoding

/// All that a shapefile set holds, and what was odd about it.
public struct ShapefileContents: Sendable {
    /// Geometries and attributes.
    public var layer: FeatureLayer
    /// Text of the `.prj`; `nil` without one.
    public var prj: String?
    /// The encoding that the attributes were read in, and why.
    public var encoding: DetectedEncoding
    /// What the user should know.
    public var notes: [ShapefileNote]
    /// Paths of the files that were read.
    public var files: [Companion: String]
}
