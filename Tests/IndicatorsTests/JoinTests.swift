import Foundation
import Geography
import Tables
import Testing
import Values

@testable import Indicators

struct JoinTests {
    private let regions = RegionKeyIndex(keys("03157001", "03157002", "03157006"))

    private func series(_ text: String, _ reference: ValueReference, _ regions: RegionKeyIndex? = nil) throws -> Series
    {
        let table = try table(text)
        return try table.series(
            reference, keys: table.keyColumn(named: "AGS", regions: regions ?? self.regions),
            numbers: table.numberFormat(usedBy: [reference]))
    }

    private let wert = ValueReference(table: "t", column: "Wert")

    @Test func `values come to their regions and the report says how`() throws {
        let text = "AGS;Wert\n3157006;12,5 p\n031570002002;•\n03157009;7\n03158001;8\n;9\n;\n"
        let (cells, report) = try Join.match(
            regions: regions, series: series(text, wert), scope: KeyPattern("03157*"))
        #expect(cells == [.missing, .suppressed, .number(12.5, flag: "p")])
        #expect(report.matched == 2)
        #expect(report.regionsWithoutValue == keys("03157001"))
        #expect(report.valuesWithoutRegion.map(\.key) == keys("03157009"))
        #expect(report.valuesWithoutRegion.map(\.line) == [4])
        #expect(report.valuesOutsideScope == 1)
        #expect(report.linesWithoutKey == [6])
        #expect(report.repairedKeys.map(\.from) == ["3157006"])
        #expect(report.keysViaARS.map(\.table) == keys("031570002002"))
        #expect((report.missing, report.suppressed, report.notApplicable, report.flagged) == (0, 1, 0, 1))
        #expect(report.problems.count == 3)
    }

    @Test func `the policy decides on problems`() throws {
        let (_, report) = try Join.match(regions: regions, series: series("AGS;Wert\n03157001;1\n", wert))
        let problem = JoinProblem.regionsWithoutValue(count: 2, examples: keys("03157002", "03157006"))
        #expect(try report.judged(by: .warn) == [problem])
        #expect(throws: JoinFailure.problems(file: "t.csv", [problem])) { try report.judged(by: .error) }
    }

    @Test func `two rows for one region are refused with both lines`() throws {
        let text = "AGS;Jahr;Wert\n03157001;2020;1\n03157002;2020;1\n03157001;2021;2\n03157002;2021;3\n"
        #expect(
            throws: JoinFailure.duplicateKey(
                JoinFailure.Duplicate(
                    file: "t.csv", region: keys("03157001")[0], keys: keys("03157001", "03157001"), lines: [2, 4],
                    count: 2, differingColumns: ["Jahr", "Wert"]))
        ) { try Join.match(regions: regions, series: series(text, wert)) }
        let fixed = ValueReference(
            table: "t", column: "Wert", conditions: [AttributeCondition(column: "Jahr", allowed: ["2021"])])
        #expect(
            try Join.match(regions: regions, series: series(text, fixed)).cells == [.number(2), .number(3), .missing])
    }

    @Test func `an ARS and the AGS within it are two rows for one region`() throws {
        let failure = #expect(throws: JoinFailure.self) {
            try Join.match(regions: regions, series: series("AGS;Wert\n03157001;1\n031570001001;1\n", wert))
        }
        guard case .duplicateKey(let duplicate) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(duplicate.keys == keys("03157001", "031570001001"))
        #expect(duplicate.lines == [2, 3])
    }

    @Test func `an AGS that fits two ARS is refused`() throws {
        let regions = RegionKeyIndex(keys("031570001001", "031570009001"))
        #expect(
            throws: JoinFailure.ambiguousKey(
                file: "t.csv", key: keys("03157001")[0], line: 2, regions: regions.keys)
        ) { try Join.match(regions: regions, series: series("AGS;Wert\n03157001;1\n", wert, regions)) }
    }

    @Test func `no match at all is refused with examples of both sides`() throws {
        #expect(
            throws: JoinFailure.noMatch(
                file: "t.csv", regions: 3, rows: 2, regionExamples: regions.keys, tableExamples: keys("x", "y"))
        ) { try Join.match(regions: regions, series: series("AGS;Wert\nx;1\ny;2\n", wert)) }
    }

    @Test func `a long table is read by variable and year`() throws {
        let text = "AGS;Jahr;Kennzahl;Wert\n03157001;2020;a;1\n03157001;2021;a;2\n03157001;2021;b;3\n"
        let reference = ValueReference(
            table: "t", column: "Wert", variable: ("Kennzahl", "a"), year: ("Jahr", "2021"))
        let series = try series(text, reference)
        #expect(series.cells == [.number(2)])
        #expect(series.lines == [3])
    }

    @Test func `conditions that no row fits are told with what is there`() throws {
        let reference = ValueReference(
            table: "t", column: "Wert", conditions: [AttributeCondition(column: "Jahr", allowed: ["2022"])])
        #expect(
            throws: TableFailure(
                file: "t.csv", fault: ValueFault.noRowFits(column: "Jahr", allowed: ["2022"], found: ["2020", "2021"]))
        ) { try series("AGS;Jahr;Wert\n03157001;2020;1\n03157001;2021;2\n", reference) }
    }

    @Test func `a cell that is no number is told with its place`() throws {
        #expect(
            throws: TableFailure(
                file: "t.csv",
                fault: ValueFault.notANumber(
                    place: CellPlace(line: 3, column: "Wert", text: "12 km"), fault: .textAfterNumber("km"),
                    decimal: .comma, symbols: TableSymbols.standard.signs))
        ) { try series("AGS;Wert\n03157001;1,5\n03157002;12 km\n", wert) }
    }

    @Test func `rows that are not taken need not be numbers`() throws {
        let reference = ValueReference(
            table: "t", column: "Wert", conditions: [AttributeCondition(column: "Jahr", allowed: ["2021"])])
        #expect(try series("AGS;Jahr;Wert\n03157001;2020;?\n03157001;2021;2\n", reference).cells == [.number(2)])
    }
}
