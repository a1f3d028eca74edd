import Boundaries
import Shapefiles

extension Complaint {
    /// Why boundaries cannot be read.
    init(_ failure: BoundaryFailure, _ context: MessageContext) {
        switch failure.fault {
        case let error as ShapefileError: self.init(error, context)
        default: self.init(.program, Sentence("\(failure.fault)"))
        }
    }
}

extension BoundaryNote {
    /// What is odd about boundaries.
    var sentence: Sentence {
        switch oddity {
        case let note as ShapefileNote: note.sentence
        default: Sentence("\(oddity)")
        }
    }
}

extension GeometryKind {
    /// What features are, in words.
    var sentence: Sentence {
        switch self {
        case .none: Sentence("keine Geometrie", "no geometry")
        case .points: Sentence("Punkte", "points")
        case .lines: Sentence("Linien", "lines")
        case .areas: Sentence("Flächen (Polygone)", "areas (polygons)")
        case .pointGroups: Sentence("Punktgruppen", "groups of points")
        case .surfaces: Sentence("räumliche Oberflächen (MultiPatch)", "surfaces in space (MultiPatch)")
        }
    }
}
