/// How coordinates of one system become coordinates of another, as recorded for the reader of a map.
public struct CoordinateOperation: Equatable, Sendable {
    /// A file of local corrections between two datums.
    public struct GridUse: Equatable, Sendable {
        /// File name as the operation has it; an older file of the same content may stand in for it.
        public let name: String
        /// Whether it, or the one that stands in for it, is installed.
        public let isAvailable: Bool
    }

    /// A more accurate operation that was not taken because its grid is not installed.
    public struct PassedOver: Equatable, Sendable {
        /// Its name.
        public let name: String
        /// Its accuracy in metres.
        public let accuracyInMetres: Double
        /// The grids that are missing.
        public let missingGrids: [String]
    }

    /// Name, step by step, in English.
    public let name: String
    /// Accuracy in metres as the EPSG data set states it; 0 where only the projection changes; `nil` if not stated.
    public let accuracyInMetres: Double?
    /// Grids it reads.
    public let grids: [GridUse]
    /// The PROJ pipeline: coordinates enter and leave east before north, angles in degrees.
    public let definition: String
    /// The best of the more accurate ones that lack a grid, or `nil`.
    public let passedOver: PassedOver?

    static let identity = CoordinateOperation(
        name: "Identity", accuracyInMetres: 0, grids: [], definition: "+proj=noop", passedOver: nil)
}
