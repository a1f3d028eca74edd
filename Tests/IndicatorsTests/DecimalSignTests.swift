import Geography
import Tables
import Testing
import Values

@testable import Indicators

struct DecimalSignTests {
    private func format(_ cells: [String], _ options: TableOptions = TableOptions()) throws(TableFailure)
        -> NumberNotation
    {
        let text = "AGS;Wert\n" + cells.enumerated().map { "\($0.offset);\($0.element)\n" }.joined()
        return try table(text, options).numberFormat(usedBy: [ValueReference(table: "t", column: "Wert")])
    }

    @Test func `a comma is found and its first place named`() throws {
        let found = try format(["7", "1.234", "12,5"])
        #expect(
            found == NumberNotation(decimal: .comma, evidence: .found(CellPlace(line: 4, column: "Wert", text: "12,5")))
        )
    }

    @Test func `a point is found`() throws {
        #expect(try format(["7", "12.5"]).decimal == .point)
        #expect(try format(["0.123"]).decimal == .point)
        #expect(try format(["1.234,5"]).decimal == .comma)
        #expect(try format(["1.234.567"]).decimal == .comma)
        #expect(try format(["(12.5)", "…", "..."]).decimal == .point)
    }

    @Test func `whole numbers need no sign`() throws {
        #expect(try format(["7", "1 234", "...", "."]).evidence == .noneNeeded)
    }

    @Test(arguments: ["1.234", "1,234", "(1.234)", "12.345 p", "-1.234"])
    func `a file where only such forms occur is refused`(text: String) {
        #expect(
            throws: TableFailure(
                file: "t.csv", fault: ValueFault.decimalSignAmbiguous(CellPlace(line: 3, column: "Wert", text: text)))
        ) { try format(["7", text]) }
    }

    @Test func `a declared sign settles it`() throws {
        #expect(
            try format(["1.234"], .with { $0.decimal = .comma }) == NumberNotation(decimal: .comma, evidence: .declared)
        )
    }

    @Test func `a mixture is refused with both places`() {
        #expect(
            throws: TableFailure(
                file: "t.csv",
                fault: ValueFault.decimalSignMixed(
                    comma: CellPlace(line: 2, column: "Wert", text: "12,5"),
                    point: CellPlace(line: 4, column: "Wert", text: "12.5")))
        ) { try format(["12,5", "7", "12.5"]) }
    }

    @Test func `only the columns in use count`() throws {
        let mixed = try table("AGS;a;b\n1;12,5;12.5\n")
        let format = try mixed.numberFormat(usedBy: [ValueReference(table: "t", column: "b")])
        #expect(format.decimal == .point)
    }

    @Test func `a grouped number beside a decimal one is a thousand`() throws {
        let table = try table("AGS;Wert\n03157001;1.234\n03157002;12,5\n")
        let reference = ValueReference(table: "t", column: "Wert")
        let series = try table.series(
            reference, keys: table.keyColumn(regions: RegionKeyIndex(keys("03157001", "03157002"))),
            numbers: table.numberFormat(usedBy: [reference]))
        #expect(series.cells == [.number(1234), .number(12.5)])
    }
}
