public import Geography

/// What can be wrong with a reference system, an operation or a coordinate. Facts; the sentence is made elsewhere.
public enum ProjectionError: Error, Equatable, Sendable {
    /// PROJ or its database `proj.db` is not to be had.
    case libraryUnavailable(message: String)
    /// Not of the form `EPSG:25832`.
    case malformedCode(String)
    /// The database has no such reference system.
    case unknownCode(String, message: String)
    /// A reference system, but not one of a plane map.
    case unsupportedSystem(code: String, name: String, reason: Unsupported)
    /// The text of the .prj is no definition of a reference system.
    case unreadableDefinition(message: String)
    /// The text of the .prj is longer than any definition.
    case definitionTooLong(bytes: Int, limit: Int)
    /// The definition fits no known system well enough, or several equally well.
    case notIdentified(name: String, candidates: [Identification.Candidate])
    /// The definition states a code, but describes something else.
    case authorityContradicted(stated: String, candidates: [Identification.Candidate])
    /// The data cannot lie where the system would have it.
    case extentContradicts(CoordinateReferenceSystem, extent: BoundingBox, contradiction: Contradiction)
    /// There is no operation between the systems other than a guess ("ballpark", wrong by up to hundreds of metres), or
    /// it needs grids that are not there.
    case noOperation(from: String, to: String, missingGrids: [String], message: String)
    /// PROJ gave no finite result for a coordinate.
    case coordinateFailed(Place, position: Position, message: String)
    /// The result lies outside everything that the two systems are meant for.
    case coordinateOutsideArea(Place, position: Position, result: Position, allowed: BoundingBox)

    /// Why a reference system is no use for a plane map.
    public enum Unsupported: Equatable, Sendable {
        /// What it is instead of geographic (2D) or projected.
        case kind(Kind)
        /// Axes that are not east and north.
        case axes([String])
        /// Angles that are not degrees.
        case angularUnit
        /// Longitudes that do not count from Greenwich.
        case primeMeridian(String)
        /// Not on Earth.
        case celestialBody(String)

        /// Kinds of reference systems that a map cannot be drawn in.
        public enum Kind: String, Equatable, Sendable {
            /// Heights.
            case vertical
            /// Earth-centred Cartesian coordinates.
            case geocentric
            /// Longitude, latitude and height.
            case threeDimensional
            /// A horizontal and a vertical system in one.
            case compound
            /// Engineering, temporal and other systems.
            case other
        }
    }

    /// How the data's extent contradicts a reference system.
    public enum Contradiction: Equatable, Sendable {
        /// The extent is not finite, or its sides are in the wrong order.
        case notAnExtent
        /// A projected system, yet all coordinates are small enough to be degrees.
        case looksLikeDegrees
        /// A geographic system, yet there are coordinates beyond ±360 and ±90 degrees.
        case notDegrees
        /// Some of the extent cannot be computed back to longitude and latitude at all.
        case nowhere
        /// Read in this system, the data would lie here (degrees), outside of what system and datum are meant for.
        case elsewhere(BoundingBox)
        /// With east and north exchanged the data would lie here (degrees), where the system is meant for.
        case swapped(BoundingBox)
    }

    /// Which coordinate it was.
    public struct Place: Equatable, Sendable {
        /// Index of the geometry handed over, or `nil` for a single position.
        public let geometry: Int?
        /// Index in the flat buffer of the geometry.
        public let vertex: Int

        /// A place from its indices.
        public init(geometry: Int?, vertex: Int) {
            self.geometry = geometry
            self.vertex = vertex
        }
    }
}
