import Cartography
import Testing

@Suite("Methods are read and written")
struct ClassificationMethodTests {
    @Test(
        "A method written is the method read",
        arguments: [
            "equal:5", "quantiles:4", "natural:4", "stddev", "stddev:5", "headtail", "nice:5", "geometric:4",
            "fixed:0,5,10.5", "fixed:-2.25,0,1000000000000000000000",
        ])
    func roundTrip(text: String) throws {
        #expect(try ClassificationMethod(parsing: text).description == text)
    }

    @Test(
        "What is no method is refused with the reason",
        arguments: [
            ("jenks:4", .unknownMethod(found: "jenks", known: ClassificationMethod.names)),
            ("", .unknownMethod(found: "", known: ClassificationMethod.names)),
            ("equal", .countMissing(method: "equal")), ("equal:", .countMissing(method: "equal")),
            ("equal:+5", .countNotANumber(found: "+5")), ("equal:5.0", .countNotANumber(found: "5.0")),
            ("equal:99999999999999999999", .countNotANumber(found: "99999999999999999999")),
            ("nice:1", .countOutOfRange(found: 1, allowed: 2...9)),
            ("headtail:3", .unexpectedArgument(method: "headtail", found: "3")),
            ("fixed:", .tooFewEdges(found: 0)), ("fixed:1", .tooFewEdges(found: 1)),
            ("fixed:0,nan", .edgeNotANumber(found: "nan")), ("fixed:0,0x1A", .edgeNotANumber(found: "0x1A")),
            ("fixed:0,1e3", .edgeNotANumber(found: "1e3")), ("fixed:0,,2", .edgeNotANumber(found: "")),
            ("fixed:0,5,5", .edgesNotAscending(edge: 5, next: 5)),
            ("fixed:0,inf", .edgeNotANumber(found: "inf")),
        ] as [(String, ClassificationMethod.Failure)])
    func refused(text: String, failure: ClassificationMethod.Failure) {
        #expect(throws: failure) { try ClassificationMethod(parsing: text) }
    }

    @Test("Five quantiles by default, four for fewer than twelve regions")
    func defaults() {
        #expect(ClassificationMethod.defaultMethod(regionCount: 7) == .quantiles(4))
        #expect(ClassificationMethod.defaultMethod(regionCount: 12) == .quantiles(5))
    }

    @Test("Geometric edges grow by one factor and need numbers above zero")
    func geometric() throws {
        let edges = try ClassificationMethod.geometric(3).breaks(of: [1, 5, 1000])
        #expect(edges.count == 4)
        #expect(abs(edges[1] - 10) < 1e-12 && abs(edges[2] - 100) < 1e-10 && edges[3] == 1000)
        #expect(throws: ClassificationError.notPositive(lowest: 0)) {
            try ClassificationMethod.geometric(3).breaks(of: [0, 5])
        }
    }

    @Test("Standard deviations without a number lie around the mean")
    func standardDeviations() throws {
        let edges = try ClassificationMethod.standardDeviations(nil).breaks(of: [1, 2, 3, 4, 5, 6, 7])
        let deviation = (28.0 / 6).squareRoot()
        #expect(edges.count == 4)
        #expect(abs(edges[1] - (4 - deviation / 2)) < 1e-12 && abs(edges[2] - (4 + deviation / 2)) < 1e-12)
    }

    @Test("Unusable values are refused by every method, never a trap", arguments: Self.all)
    func unusable(method: ClassificationMethod) {
        #expect(throws: ClassificationError.noValues) { try method.breaks(of: []) }
        #expect(throws: ClassificationError.notFinite(.infinity)) { try method.breaks(of: [1, .infinity]) }
        #expect(throws: ClassificationError.notAscending(index: 1)) { try method.breaks(of: [2, 1]) }
        #expect(throws: ClassificationError.rangeTooWide(lowest: -1e308, highest: 1e308)) {
            try method.breaks(of: [-1e308, 1e308])
        }
    }

    @Test("Edges ascend from not above the lowest to not below the highest value", arguments: Self.all)
    func law(method: ClassificationMethod) throws {
        var generator = SeededGenerator(state: 11)
        var samples: [[Double]] = [
            [5], [5, 5], [1e300, 2e300], [Double.leastNonzeroMagnitude, 3 * Double.leastNonzeroMagnitude],
            [1, 1.0000000000000002], [1e16, 1e16 + 2], [1e-300, 1e300],
        ]
        for size in [2, 3, 7, 50, 400] {
            samples.append((0..<size).map { _ in Double.random(in: 0.001...100, using: &generator) })
            samples.append((0..<size).map { _ in Double(Int.random(in: 1...5, using: &generator)) })
        }
        for sample in samples {
            let values = sample.sorted()
            let edges = try method.breaks(of: values)
            #expect(zip(edges, edges.dropFirst()).allSatisfy { $0 <= $1 }, "\(values)")
            #expect(try #require(edges.first) <= values[0], "\(values) \(edges)")
            #expect(try #require(edges.last) >= values[values.count - 1], "\(values) \(edges)")
            #expect(edges.allSatisfy { $0.isFinite }, "\(values)")
        }
    }

    @Test("Natural breaks find the least variance of all partitions")
    func optimum() throws {
        var generator = SeededGenerator(state: 3)
        for _ in 0..<60 {
            let values = (0..<11).map { _ in Double(Int.random(in: -20...20, using: &generator)) }.sorted()
            let best = try Classification(values: values, method: .naturalBreaks(3), decimals: 0)
            var greatest = 0.0
            for first in 1..<10 {
                for second in (first + 1)..<11
                where values[first - 1] < values[first] && values[second - 1] < values[second] {
                    let edges = [values[0], values[first], values[second], values[10]]
                    guard edges[2] < edges[3] else { continue }
                    let other = try Classification(values: values, method: .fixed(edges), decimals: 0)
                    greatest = max(greatest, other.goodnessOfVarianceFit)
                }
            }
            #expect(best.goodnessOfVarianceFit >= greatest - 1e-12, "\(values)")
        }
    }

    @Test("A hundred thousand values far from zero are partitioned with all their digits")
    func large() throws {
        let values = (0..<100_000).map { 1e9 + Double($0) / 1000 + ($0 >= 60_000 ? 500 : 0) }
        let edges = try ClassificationMethod.naturalBreaks(9).breaks(of: values)
        #expect(edges.count == 10)
        #expect(edges.contains { $0 > values[59_999] && $0 < values[60_000] })
    }

    static let all: [ClassificationMethod] = [
        .equalIntervals(5), .quantiles(4), .naturalBreaks(4), .standardDeviations(nil), .standardDeviations(5),
        .headTail, .nice(5), .nice(9), .geometric(4),
    ]
}
