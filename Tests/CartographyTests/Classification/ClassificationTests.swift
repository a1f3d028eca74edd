import Cartography
import Languages
import Testing
import Values

@Suite("Numbers are sorted into classes")
struct ClassificationTests {
    @Test("A class holds its lower edge, the last one its upper edge too")
    func contract() throws {
        let classes = try Classification(values: [0, 5, 10, 20], method: .fixed([0, 5, 10, 20]), decimals: 0)
        #expect(classes.counts == [1, 1, 2])
        #expect(classes.classNumber(of: 5) == 2)
        #expect(classes.classNumber(of: 20) == 3)
        #expect(classes.classNumber(of: 20.4) == 3)
        #expect(classes.classNumber(of: 21) == nil)
        #expect(classes.classNumber(of: .nan) == nil)
    }

    @Test("The example of the documentation holds")
    func example() throws {
        let classes = try Classification(values: [3.14, 4.4, 5.25, 7.0, 9.96], method: .quantiles(2), decimals: 1)
        #expect(classes.edges == [3.1, 5.3, 10])
        #expect(classes.counts == [2, 3])
        #expect(classes.classNumber(of: 5.25) == 2)
        #expect(classes.labels(in: .german).map(\.text) == ["3,1 bis unter 5,3", "5,3 bis 10,0"])
        #expect(classes.labels(in: .english).map(\.text) == ["3.1 to under 5.3", "5.3 to 10.0"])
    }

    @Test(
        "A printed number lies within the printed limits of its class, and no class is empty",
        arguments: ClassificationMethodTests.all, 0...3)
    func printed(method: ClassificationMethod, decimals: Int) throws {
        var generator = SeededGenerator(state: 5)
        for size in [1, 2, 3, 5, 7, 11, 60, 300] {
            for spread in [0.01, 1.0, 30] {
                let values = (0..<size).map { _ in 40 + spread * Double.random(in: -1...1, using: &generator) }
                let classes = try Classification(values: values, method: method, decimals: decimals)
                #expect(classes.counts.reduce(0, +) == size)
                #expect(!classes.counts.contains(0))
                #expect(classes.edges.count == classes.counts.count + 1)
                let rounding = DecimalRounding(decimals: decimals)
                for value in values {
                    let number = try #require(classes.classNumber(of: value))
                    let printed = rounding.rounded(value)
                    #expect(classes.edges[number - 1] <= printed)
                    #expect(
                        printed < classes.edges[number]
                            || number == classes.classCount && printed == classes.edges[number])
                }
                #expect(classes.edges.allSatisfy { rounding.isExact($0) })
            }
        }
    }

    @Test(
        "The legend begins with the lowest printed number and ends with the highest",
        arguments: [
            ClassificationMethod.quantiles(4), .equalIntervals(5), .naturalBreaks(3), .standardDeviations(nil),
            .headTail,
            .geometric(4),
        ], 0...2)
    func ends(method: ClassificationMethod, decimals: Int) throws {
        let rounding = DecimalRounding(decimals: decimals)
        for values in [
            [1.19, 2.22, 3.33, 4.44, 5.55, 6.66, 12.12], [0.449, 7.051, 9.9951, 33.333],
            [1.005, 2, 3, 4, 5.995], [10.4, 10.6, 11.5, 19.5],
        ] {
            let classes = try Classification(values: values, method: method, decimals: decimals)
            #expect(classes.edges.first == values.min().map(rounding.rounded))
            #expect(classes.edges.last == values.max().map(rounding.rounded))
        }
    }

    @Test("Natural breaks keep the optimum's counts through rounding where the printed values differ")
    func naturalCounts() throws {
        let values = [-0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1]
        let raw = try ClassificationMethod.naturalBreaks(3).breaks(of: values)
        let classes = try Classification(values: values, method: .naturalBreaks(3), decimals: 1)
        #expect(classes.rawEdges == raw)
        #expect(classes.counts == PublishedBreaks.counts(values, edges: raw))
        // Each edge lies halfway between two printable numbers, and goes up.
        #expect(classes.edges.count == 4 && classes.edges.allSatisfy { values.contains($0) })
    }

    @Test("The rounding error of a calculation does not widen the legend")
    func noise() throws {
        let classes = try Classification(
            values: [0.1 + 0.2, 0.1, 12.300000000000001, 5], method: .quantiles(2), decimals: 1)
        #expect(classes.edges.last == 12.3)
    }

    @Test("Fewer distinct values than classes: one class for each, and a note")
    func fewDistinct() throws {
        let classes = try Classification(values: [1, 1, 2, 3, 3], method: .equalIntervals(5), decimals: 0)
        #expect(classes.edges == [1, 2, 3, 3])
        #expect(classes.counts == [2, 1, 2])
        #expect(classes.notes == [.fewerDistinctValues(found: 3, classesWanted: 5)])
        #expect(classes.labels(in: .german).map(\.text) == ["1 bis unter 2", "2 bis unter 3", "3"])
    }

    @Test("Values that print alike are one value: one class with that number as its label")
    func oneValue() throws {
        let classes = try Classification(values: [5.04, 4.96], method: .naturalBreaks(4), decimals: 1)
        #expect(classes.edges == [5, 5])
        #expect(classes.counts == [2])
        #expect(classes.labels(in: .german).map(\.text) == ["5,0"])
        #expect(classes.classNumber(of: 5.0) == 1)
    }

    @Test("No values: no classes and a note")
    func none() throws {
        let classes = try Classification(cells: [.missing, .suppressed], method: .quantiles(4), decimals: 1)
        #expect(classes.edges.isEmpty && classes.counts.isEmpty && classes.labels(in: .german).isEmpty)
        #expect(classes.notes == [.noValues])
        #expect(classes.classNumber(of: 1) == nil)
    }

    @Test("Missing and suppressed cells are not counted")
    func cells() throws {
        let cells: [Cell] = [.number(1), .missing, .number(2, flag: "p"), .suppressed, .notApplicable, .number(9)]
        let classes = try Classification(cells: cells, method: .equalIntervals(2), decimals: 0)
        #expect(classes.counts == [2, 1])
    }

    @Test("Many equal values: edges that coincide are one, and a note says so")
    func ties() throws {
        let classes = try Classification(values: [0, 0, 0, 0, 1, 2, 3, 4], method: .quantiles(4), decimals: 0)
        #expect(classes.rawEdges == [0, 0, 0.5, 2.25, 4])
        #expect(classes.edges == [0, 1, 2, 4])
        #expect(classes.counts == [4, 1, 3])
        #expect(classes.notes == [.edgesCoincided(at: [0])])
    }

    @Test("A class without values has no place in the legend")
    func gaps() throws {
        let classes = try Classification(values: [0, 1, 2, 99, 100], method: .equalIntervals(4), decimals: 0)
        #expect(classes.edges == [0, 75, 100])
        #expect(classes.counts == [3, 2])
        #expect(classes.notes == [.emptyClassJoined(lower: 25, upper: 50), .emptyClassJoined(lower: 50, upper: 75)])
    }

    @Test("Declared edges keep their empty classes, and must cover the values")
    func fixed() throws {
        let classes = try Classification(values: [1, 2], method: .fixed([0, 5, 10]), decimals: 0)
        #expect(classes.counts == [2, 0])
        #expect(throws: ClassificationError.valuesOutsideEdges(values: [-1, 12], lowest: 0, highest: 10)) {
            try Classification(values: [12, -1, 3], method: .fixed([0, 5, 10]), decimals: 0)
        }
        #expect(throws: ClassificationError.edgeFinerThanDecimals(edge: 2.5, decimals: 0)) {
            try Classification(values: [1], method: .fixed([0, 2.5, 10]), decimals: 0)
        }
        #expect(throws: ClassificationError.edgesNotAscending(edge: 5, next: 5)) {
            try Classification(values: [1], method: .fixed([0, 5, 5]), decimals: 0)
        }
    }

    @Test("Maps that share a scheme have the same edges")
    func shared() throws {
        let years = try Classification.shared(by: [[1, 2, 3], [7, 8, 9]], method: .equalIntervals(2), decimals: 0)
        #expect(years.map(\.edges) == [[1, 5, 9], [1, 5, 9]])
        #expect(years.map(\.counts) == [[3, 0], [0, 3]])
        #expect(throws: ClassificationError.valuesOutsideEdges(values: [10], lowest: 1, highest: 9)) {
            try Classification(sharing: years[0], values: [10])
        }
    }

    @Test("Goodness of variance fit is 1 − within / total")
    func varianceFit() throws {
        let classes = try Classification(values: [1, 2, 8, 9], method: .fixed([0, 5, 10]), decimals: 0)
        #expect(abs(classes.goodnessOfVarianceFit - (1 - 1.0 / 50)) < 1e-12)
    }

    @Test("A comparison lists every method, also those that refuse the numbers")
    func comparison() throws {
        let comparison = ClassificationComparison(values: [-1, 0, 1, 5, 20, 21], count: 3, decimals: 0)
        #expect(
            comparison.rows.map(\.method.description)
                == ["equal:3", "quantiles:3", "natural:3", "stddev", "headtail", "nice:3", "geometric:3"])
        #expect(comparison.rows.last?.outcome == .failure(.notPositive(lowest: -1)))
        let fits = comparison.rows.compactMap { try? $0.outcome.get() }.filter { $0.classCount <= 3 }
        let natural = try comparison.rows[2].outcome.get()
        #expect(fits.allSatisfy { $0.goodnessOfVarianceFit <= natural.goodnessOfVarianceFit + 1e-12 })
    }
}
