import Geography
import Testing
import Values

@testable import Indicators

struct CatalogueTests {
    private let a = ValueReference(table: "t", column: "a")
    private let b = ValueReference(table: "t", column: "b")
    private let source = Source(id: "s", provider: "P", dataset: "D")

    private func indicator(_ id: String, _ value: IndicatorValue, decimals: Int = 1, sources: [String] = ["s"])
        -> Indicator
    {
        Indicator(id: id, label: id, decimals: decimals, sources: sources, value: value)
    }

    @Test func `a catalogue finds its indicators by their id`() throws {
        let other = ValueReference(table: "u", column: "a")
        let catalogue = try Catalogue(
            indicators: [
                indicator("i", .rate(cases: a, base: b, per: 100)),
                indicator("j", .change(from: .column(a), to: .density(other), kind: .difference)),
            ], sources: [source])
        #expect(catalogue.indicator("i")?.value.references == [a, b])
        #expect(catalogue.indicator("j")?.value.references == [a, other])
        #expect(catalogue.indicator("j")?.value.needsArea == true)
        #expect(catalogue.indicator("k") == nil)
    }

    @Test func `contradictions are refused`() {
        let column = IndicatorValue.column(a)
        #expect(throws: Catalogue.Failure.duplicateIndicator("i")) {
            try Catalogue(indicators: [indicator("i", column), indicator("i", column)], sources: [source])
        }
        #expect(throws: Catalogue.Failure.duplicateSource("s")) {
            try Catalogue(indicators: [], sources: [source, source])
        }
        #expect(throws: Catalogue.Failure.unknownSource("x", indicator: "i", available: ["s"])) {
            try Catalogue(indicators: [indicator("i", column, sources: ["x"])], sources: [source])
        }
        #expect(throws: Catalogue.Failure.decimals(10, indicator: "i")) {
            try Catalogue(indicators: [indicator("i", column, decimals: 10)], sources: [source])
        }
        #expect(throws: Catalogue.Failure.factor(0, indicator: "i")) {
            try Catalogue(indicators: [indicator("i", .rate(cases: a, base: b, per: 0))], sources: [source])
        }
        let deep = (0..<9).reduce(column) { value, _ in .change(from: value, to: column, kind: .difference) }
        #expect(throws: Catalogue.Failure.tooDeep(indicator: "i")) {
            try Catalogue(indicators: [indicator("i", deep)], sources: [source])
        }
    }
}
