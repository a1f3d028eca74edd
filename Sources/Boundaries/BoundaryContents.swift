public import Geography
public import TextEncoding

/// What a boundary file holds, and how it was read.
public struct BoundaryContents: Sendable {
    /// Geometries and attributes.
    public var layer: FeatureLayer
    /// The text in which the file describes its coordinate reference system; `nil` without one.
    public let referenceSystem: String?
    /// The encoding that the attributes were read in, and why; `nil` where the format leaves no choice.
    public let encoding: DetectedEncoding?
    /// What the user should know.
    public let notes: [BoundaryNote]
    /// Paths of the files that were read.
    public let files: [String]

    /// The contents of a file.
    public init(
        layer: FeatureLayer, referenceSystem: String?, encoding: DetectedEncoding?, notes: [BoundaryNote],
        files: [String]
    ) {
        self.layer = layer
        self.referenceSystem = referenceSystem
        self.encoding = encoding
        self.notes = notes
        self.files = files
    }
}
