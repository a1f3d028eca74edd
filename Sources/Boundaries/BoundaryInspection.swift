public import Geography
public import TextEncoding

/// All that can be said about a boundary file, also where reading it is refused.
public struct BoundaryInspection: Sendable {
    /// The path that was given.
    public let path: String
    /// The files there are.
    public var files: [File] = []
    /// What the features are; `nil` if that is not known.
    public var kind: GeometryKind?
    /// The same in the terms of the format, e.g. `polygonZ`.
    public var geometryType: String?
    /// Number of features with or without geometry.
    public var featureCount: Int?
    /// The box that the file states, in the unit of the coordinates.
    public var extent: BoundingBox?
    /// Number of parts, holes and positions; `nil` where the geometry is not read.
    public var counts: Counts?
    /// Number of rows of the attribute table.
    public var rowCount: Int?
    /// The columns.
    public var fields: [FieldInspection] = []
    /// The encoding and why.
    public var encoding: DetectedEncoding?
    /// The text in which the file describes its coordinate reference system.
    public var referenceSystem: String?
    /// Oddities with which the file can be read.
    public var notes: [BoundaryNote] = []
    /// Why the file cannot be read as boundaries; the first is what reading it reports.
    public var refusals: [BoundaryFailure] = []

    /// A file of a set.
    public struct File: Equatable, Sendable {
        /// What it is called beside the others, e.g. `.shp`.
        public let name: String
        /// Size in bytes; `nil` if it could not be read.
        public let bytes: Int?

        /// A file.
        public init(name: String, bytes: Int?) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// How much geometry there is.
    public struct Counts: Equatable, Sendable {
        /// Parts of all areas.
        public let parts: Int
        /// Holes of all areas.
        public let holes: Int
        /// Positions, closing ones included.
        public let positions: Int

        /// Counts the areas of a layer.
        public init(_ layer: FeatureLayer) {
            let areas = layer.geometries.compactMap { $0 }
            parts = areas.reduce(0) { $0 + $1.polygonCount }
            holes = areas.reduce(0) { $0 + $1.holeCount }
            positions = layer.vertexCount
        }
    }

    /// An inspection that has not seen anything yet.
    public init(path: String) {
        self.path = path
    }

    /// Names of columns that can serve as key: one value of digits for each feature.
    public var keyCandidates: [String] { fields.filter(\.isKeyCandidate).map(\.field.name) }
}
