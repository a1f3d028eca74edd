import Geography
import Testing

@testable import Projections

@Suite struct WorkersTests {
    /// Rings of pseudo-random size and place in Germany, a null shape among them.
    private static func geometries(_ count: Int) -> [MultiPolygon?] {
        var state: UInt64 = 42
        func next(_ bound: UInt64) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double((state >> 33) % bound)
        }
        return (0..<count).map { index in
            if index % 50 == 7 { return nil }
            let x = 300_000 + next(600_000)
            let y = 5_260_000 + next(800_000)
            return MultiPolygon(
                outerRing: (0..<(3 + Int(next(400)))).map { _ in Position(x: x + next(9_000), y: y + next(9_000)) })
        }
    }

    @Test(arguments: [(25832, 4326), (25832, 31467)])
    func `the number of workers changes no bit`(source: Int, target: Int) throws {
        let transformation = try Transformation(from: .init(source), to: .init(target), extent: Extent.germanyUTM)
        var one = Self.geometries(150)
        let original = one
        try transformation.apply(to: &one, workers: 1)
        for workers in [2, 3, 4, 16] {
            var many = original
            try transformation.apply(to: &many, workers: workers)
            #expect(many == one)
        }
        #expect(original != one)
    }

    @Test func `what is made of moved positions stands in the order of the geometries`() throws {
        let transformation = try Transformation(from: .init(25832), to: .init(4326), extent: Extent.germanyUTM)
        let geometries = Self.geometries(150)
        var moved = geometries
        try transformation.apply(to: &moved)
        let expected = moved.map { $0.map { $0.positions.reduce(0) { $0 + $1.x + $1.y } + Double($0.ringCount) } }
        for workers in [1, 2, 3, 16] {
            let sums = try transformation.mapMoved(geometries, workers: workers) { geometry, positions in
                positions.reduce(0) { $0 + $1.x + $1.y } + Double(geometry.ringCount)
            }
            #expect(sums == expected)
        }
    }

    @Test(arguments: [
        [], [0], [5_000], [0, 0, 0], [9_000, 1, 1, 1], [1, 1, 1, 9_000], [3_000, 3_000, 3_000, 3_000, 3_000],
    ])
    func `shares cover everything once and in order`(counts: [Int]) {
        for workers in [-1, 0, 1, 2, 3, 1_000] {
            let shares = Transformation.shares(of: counts, workers: workers)
            #expect(shares.flatMap { Array($0) } == Array(counts.indices))
            #expect(shares.count <= max(1, workers))
        }
    }
}
