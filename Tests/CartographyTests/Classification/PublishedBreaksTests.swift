import Cartography
import Foundation
import Testing

@Suite("Breaks equal those of other programs", .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct PublishedBreaksTests {
    /// R's classInt gives every value a class of its own, with invented outer edges, wherever there are no more distinct
    /// values than classes asked for. The methods proper do not apply there.
    static func hasOwnRule(_ sorted: [Double], _ count: Int) -> Bool {
        PublishedBreaks.distinct(sorted).count <= count
    }

    static func scale(_ sorted: [Double]) -> Double { sorted.map(abs).max() ?? 0 }

    @Test("Quantiles are those of R's type 7 in every case")
    func quantiles() throws {
        let cases = try PublishedBreaks.cases(oracle: "R 4.2.2 stats::quantile", classifier: "quantile_type7")
        #expect(cases.count == 36)
        for (test, values) in cases {
            let edges = try ClassificationMethod.quantiles(try #require(test.k)).breaks(of: values)
            #expect(PublishedBreaks.agree(edges, test.edges, scale: 0), "\(test.name)")
        }
    }

    @Test(
        "Edges are those of R's classInt",
        arguments: [("equal", 65), ("quantile", 65), ("pretty", 65), ("sd", 65)])
    func classInt(style: String, expected: Int) throws {
        let cases = try PublishedBreaks.cases(oracle: "R classInt", classifier: style)
        #expect(cases.count == 85)
        var compared = 0
        for (test, values) in cases {
            let count = try #require(test.k)
            if Self.hasOwnRule(values, count) {
                let distinct = PublishedBreaks.distinct(values)
                let midpoints = zip(distinct, distinct.dropFirst()).map { ($0 + $1) / 2 }
                #expect(
                    PublishedBreaks.agree(Array(test.edges.dropFirst().dropLast()), midpoints, scale: 0),
                    "\(test.name)")
                continue
            }
            let method: ClassificationMethod =
                switch style {
                case "equal": .equalIntervals(count)
                case "quantile": .quantiles(count)
                case "pretty": .nice(count)
                default: .standardDeviations(count)
                }
            let edges = try method.breaks(of: values)
            #expect(PublishedBreaks.agree(edges, test.edges, scale: Self.scale(values)), "\(test.name)")
            compared += 1
        }
        #expect(compared == expected)
    }

    @Test(
        "Counts of equal intervals, nice numbers and standard deviations are those of R's classInt",
        arguments: ["equal", "pretty", "sd"])
    func classIntCounts(style: String) throws {
        var compared = 0
        for (test, values) in try PublishedBreaks.cases(oracle: "R classInt", classifier: style) {
            let count = try #require(test.k)
            guard !Self.hasOwnRule(values, count) else { continue }
            let method: ClassificationMethod =
                style == "equal"
                ? .equalIntervals(count) : style == "pretty" ? .nice(count) : .standardDeviations(count)
            #expect(
                PublishedBreaks.counts(values, edges: try method.breaks(of: values)) == test.counts, "\(test.name)")
            compared += 1
        }
        #expect(compared == 65)
    }

    @Test("Inner edges of natural breaks are those of R's classInt fisher in every case, and so are the counts")
    func fisher() throws {
        let cases = try PublishedBreaks.cases(oracle: "R classInt", classifier: "fisher")
        #expect(cases.count == 80)
        for (test, values) in cases {
            let count = try #require(test.k)
            let edges = try ClassificationMethod.naturalBreaks(count).breaks(of: values)
            let isOwnRule = Self.hasOwnRule(values, count)
            #expect(
                PublishedBreaks.agree(
                    isOwnRule ? Array(edges.dropFirst().dropLast()) : edges,
                    isOwnRule ? Array(test.edges.dropFirst().dropLast()) : test.edges, scale: Self.scale(values)),
                "\(test.name): \(edges) \(test.edges)")
            #expect(PublishedBreaks.counts(values, edges: edges) == test.counts, "\(test.name)")
        }
    }

    @Test("Counts of natural breaks are those of an exact dynamic programme in every case")
    func exact() throws {
        let cases = try PublishedBreaks.cases(oracle: "exact", classifier: "OptimalSSD (Fisher 1958)")
        #expect(cases.count == 69)
        for (test, values) in cases {
            let edges = try ClassificationMethod.naturalBreaks(try #require(test.k)).breaks(of: values)
            #expect(PublishedBreaks.counts(values, edges: edges) == test.counts, "\(test.name)")
        }
    }

    @Test("Head/tail edges are those of mapclassify in every case, and its counts follow")
    func headTail() throws {
        let cases = try PublishedBreaks.cases(oracle: "mapclassify", classifier: "HeadTailBreaks")
        #expect(cases.count == 18)
        for (test, values) in cases {
            let edges = try ClassificationMethod.headTail.breaks(of: values)
            #expect(
                PublishedBreaks.agree(Array(edges.dropFirst()), test.upperLimits, scale: Self.scale(values)),
                "\(test.name): \(edges)")
            // There the upper limit belongs to a class, and the lowest class is open below.
            var below = 0
            let counts = edges.dropFirst().map { edge in
                let upTo = values.count { $0 <= edge }
                defer { below = upTo }
                return upTo - below
            }
            #expect(counts == test.counts, "\(test.name)")
        }
    }

    @Test(
        "Upper limits of equal intervals and quantiles are those of mapclassify",
        arguments: ["EqualInterval", "Quantiles"])
    func mapclassify(classifier: String) throws {
        let cases = try PublishedBreaks.cases(oracle: "mapclassify", classifier: classifier)
        #expect(cases.count >= 85)
        var compared = 0
        for (test, values) in cases {
            let count = try #require(test.k)
            let method: ClassificationMethod =
                classifier == "Quantiles" ? .quantiles(count) : .equalIntervals(count)
            let limits = try method.breaks(of: values).dropFirst()
            // mapclassify drops limits that coincide, though not where they differ by a rounding error.
            let isOne = { (left: Double, right: Double) in abs(left - right) <= 1e-12 * abs(right) }
            let merged = { (limits: [Double]) in
                limits.reduce(into: [Double]()) { if $0.isEmpty || !isOne($0[$0.count - 1], $1) { $0.append($1) } }
            }
            #expect(
                PublishedBreaks.agree(
                    merged(Array(limits)), merged(test.upperLimits), scale: Self.scale(values)), "\(test.name)")
            compared += 1
        }
        #expect(compared == cases.count)
    }
}
