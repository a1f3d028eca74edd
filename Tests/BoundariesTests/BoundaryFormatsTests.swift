import Geography
import Testing

@testable import Boundaries

struct BoundaryFormatsTests {
    /// What a made-up format finds wrong.
    private enum Fault: BoundaryFault {
        case absent(String)
    }

    private enum OtherFault: BoundaryFault {
        case absent(String)
    }

    private enum Oddity: BoundaryOddity {
        case first
        case second
    }

    private enum Drawn: BoundaryFormat {
        static let name = "Drawn"
        static let endings = ["drawn", "map"]

        static func read(_ path: String, options: BoundaryOptions) throws(BoundaryFailure) -> BoundaryContents {
            throw BoundaryFailure(Fault.absent(path))
        }

        static func referenceSystem(of path: String) throws(BoundaryFailure) -> String? { nil }

        static func inspect(_ path: String) -> BoundaryInspection { BoundaryInspection(path: path) }
    }

    private enum Traced: BoundaryFormat {
        static let name = "Traced"
        static let endings = ["traced"]

        static func read(_ path: String, options: BoundaryOptions) throws(BoundaryFailure) -> BoundaryContents {
            try Drawn.read(path, options: options)
        }

        static func referenceSystem(of path: String) throws(BoundaryFailure) -> String? { nil }

        static func inspect(_ path: String) -> BoundaryInspection { BoundaryInspection(path: path) }
    }

    private let formats = BoundaryFormats(Drawn.self, Traced.self)

    @Test(arguments: [("a/b.map", "Drawn"), ("b.TRACED", "Traced"), ("b.csv", nil), ("b", nil), ("b.map/c", nil)])
    func `a format claims the files of its endings alone`(path: String, name: String?) {
        #expect(formats.format(claiming: path)?.name == name)
    }

    @Test func `boundaries of any other ending are read in the usual format`() {
        #expect(formats.format(of: "b").name == "Drawn")
        #expect(formats.endings == ["drawn", "map", "traced"])
    }

    @Test func `failures are equal if one format tells the same`() {
        #expect(throws: BoundaryFailure(Fault.absent("x.map"))) { try Drawn.read("x.map", options: BoundaryOptions()) }
        #expect(BoundaryFailure(Fault.absent("x")) != BoundaryFailure(Fault.absent("y")))
        #expect(BoundaryFailure(Fault.absent("x")) != BoundaryFailure(OtherFault.absent("x")))
    }

    @Test func `notes are equal if they note the same`() {
        #expect(BoundaryNote(Oddity.first) == BoundaryNote(Oddity.first))
        #expect(BoundaryNote(Oddity.first) != BoundaryNote(Oddity.second))
    }

    @Test func `parts, holes and positions of a layer are counted`() {
        let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)]
        let square = MultiPolygon(outerRing: corners.map { Position(x: $0.0, y: $0.1) })
        let layer = FeatureLayer(name: "l", fields: [], columns: [], geometries: [square, nil], records: [1, 2])
        let counts = BoundaryInspection.Counts(layer)
        #expect([counts.parts, counts.holes, counts.positions] == [1, 0, 5])
    }
}
