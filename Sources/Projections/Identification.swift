public import Geography

/// Which reference system the definition in a .prj file is, and how that is known.
public struct Identification: Equatable, Sendable {
    /// A system that the definition may mean.
    public struct Candidate: Equatable, Sendable {
        /// Authority and number.
        public let code: String
        /// Name at the authority.
        public let name: String
        /// PROJ's confidence in percent: 100 same in everything, 90 in all but the name, 70 equivalent, 25 the name alone.
        public let confidence: Int

        /// A candidate from its parts.
        public init(code: String, name: String, confidence: Int) {
            self.code = code
            self.name = name
            self.confidence = confidence
        }
    }

    /// How the system is known.
    public enum Evidence: Equatable, Sendable {
        /// The definition states this code, and describes that very system.
        case stated(String)
        /// The definition states none, but describes this one.
        case matched(String, confidence: Int)
    }

    /// Confidence in percent below which a candidate is none.
    public static let leastConfidence = 70

    /// The system.
    public let system: CoordinateReferenceSystem
    /// How it is known.
    public let evidence: Evidence
    /// All that came into question, best first.
    public let candidates: [Candidate]
}

extension CoordinateReferenceSystem {
    /// Finds out which system the text of a .prj file defines.
    ///
    /// A code that the text states is believed only if the rest of the text, identified without it, is that system.
    /// Without a code a candidate needs at least ``Identification/leastConfidence`` percent; of equals the one whose authority
    /// names easting first is taken, since shapefiles have easting first. In either case the data must be able to lie in it.
    ///
    /// ```swift
    /// let found = try CoordinateReferenceSystem.identify(prj: text, extent: layerBox)
    /// found.system.code  // "EPSG:25832"
    /// found.evidence     // .matched("EPSG:25832", confidence: 100)
    /// ```
    /// - Parameters:
    ///   - prj: Text of the file, as it is.
    ///   - extent: Of the data, in the units of the coordinates.
    public static func identify(prj: String, extent: BoundingBox) throws(ProjectionError) -> Identification {
        try IdentifiedDefinition(prj: prj).identification(of: extent)
    }
}
