import Geography
import Tables
import Testing
import Values

@testable import Indicators

struct SentinelTests {
    private func read(_ values: [String], _ options: TableOptions = TableOptions()) throws -> Series {
        let rows = values.enumerated().map { "0315700\($0.offset + 1);\($0.element)\n" }.joined()
        let table = try table("AGS;Wert\n" + rows, options)
        let reference = ValueReference(table: "t", column: "Wert")
        return try table.series(
            reference, keys: table.keyColumn(named: "AGS", regions: RegionKeyIndex([])),
            numbers: table.numberFormat(usedBy: [reference]))
    }

    @Test(
        arguments: [
            (["5,9", "6,1", "-999", "7"], 4, 1), (["5,9", "-99", "6,1", "-99"], 3, 2), (["590", "-9999", "610"], 3, 1),
            (["590", "12000", "-99999"], 4, 1), (["5,9", "9999", "6,1", "9999"], 3, 2),
            (["12", "99999", "99999"], 3, 2),
            (["5,9", "6,1", "-99"], 4, 1), (["999", "3,2", "999"], 2, 2),
        ])
    func `is asked about`(values: [String], line: Int, count: Int) throws {
        let failure = try #require(throws: TableFailure.self) { try read(values) }
        guard case .sentinel(let place, let found) = failure.fault as? ValueFault else {
            Issue.record("\(failure)")
            return
        }
        #expect(place.line == line)
        #expect(found == count)
    }

    @Test(
        arguments: [
            ["-12", "-99", "45"], ["120", "-99", "45"], ["5000", "9999", "9999"], ["12", "9999", "3"],
            ["-3,5", "-999", "1"],
            ["-99", "-99"], ["0", "0", "0"],
        ])
    func `numbers among others of their kind pass`(values: [String]) throws {
        #expect(try read(values).cells.count == values.count)
    }

    @Test func `what was stated is not asked about`() throws {
        var options = TableOptions()
        options.declareMissing(["-999"])
        #expect(try read(["5,9", "-999"], options).cells[1] == .missing)
        options = TableOptions()
        options.declareMissing([])
        #expect(try read(["5,9", "-999"], options).cells[1].number == -999)
    }
}
