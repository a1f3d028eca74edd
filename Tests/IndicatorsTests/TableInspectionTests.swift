import Tables
import Testing

@testable import Indicators

struct TableInspectionTests {
    @Test func `columns are summed up`() throws {
        let inspection = TableInspection(
            try table(
                "AGS;Name;Jahr;Wert\n3157006;Peine;2021;12,5\n03157001;Edemissen;2021;…\n03157002;x;2021;•\n03157005;;2021;-1 p\n"
            ))
        #expect(inspection.numbers?.decimal == .comma)
        let (key, name, year, value) = (
            inspection.columns[0], inspection.columns[1], inspection.columns[2], inspection.columns[3]
        )
        #expect(key.key == ColumnInspection.KeyHint(length: 8, repairs: 1, destroyed: 0, isUnique: true))
        #expect((name.texts, name.notApplicable, name.empty, name.missing) == (2, 1, 1, 1))
        #expect(name.key == nil)
        #expect(year.distinct == ["2021"])
        #expect((value.numbers, value.missing, value.suppressed, value.flagged) == (2, 1, 1, 1))
        #expect(value.range == -1...12.5)
    }

    @Test func `an undecided decimal sign is told`() throws {
        let inspection = TableInspection(try table("AGS;Wert\n03157001;1.234\n"))
        #expect(inspection.numbers == nil)
        #expect(inspection.fault == ValueFault.decimalSignAmbiguous(CellPlace(line: 2, column: "Wert", text: "1.234")))
    }

    @Test func `a stray text among numbers is shown`() throws {
        let rows = (1...20).map { "0315700\($0 % 10);\($0)\n" }.joined()
        let inspection = TableInspection(try table("AGS;Wert\n" + rows + "03157001;nichts\n"))
        #expect(inspection.columns[1].strayText == CellPlace(line: 22, column: "Wert", text: "nichts"))
    }

    @Test(arguments: [
        ("Einwohner", ["2933421", "3157006", "7946123", "1612000", "4091234"]),  // populations of Länder
        ("PLZ", ["01067", "04103", "10115", "14467", "09111"]), ("Postleitzahl", ["1067", "4103", "9111", "7545"]),
        ("Arbeitslose", ["1250", "3157", "2204", "9120", "4401"]),
        ("Personen", ["12506", "14308", "10610", "11999", "13001"]),
        ("Umsatz", ["10123456", "14000321", "16999111", "12345678"]), ("Anzahl 2021", ["1500", "1499", "1498"]),
    ])
    func `counts and postcodes are no keys that lost a zero`(name: String, cells: [String]) throws {
        let inspection = TableInspection(try table(name + ";x\n" + cells.map { $0 + ";\n" }.joined()))
        #expect(inspection.columns[0].key == nil)
    }

    @Test(arguments: [
        ("AGS", ["3157001", "3157002"], 8), ("Gemeindeschlüssel", ["3157006"], 8),
        ("Kreis-Nr.", ["3157", "9188", "1001"], 5),
        ("x", ["3157001", "3157002", "3157005"], 8), ("Kreis", ["03157", "03151"], 5), ("y", ["03157", "03151"], 5),
    ])
    func `keys that lost a zero are known by their name or by their counties`(
        name: String, cells: [String], length: Int
    ) throws {
        let inspection = TableInspection(try table(name + ";w\n" + cells.map { $0 + ";\n" }.joined()))
        #expect(inspection.columns[0].key?.length == length)
    }

    @Test func `destroyed keys are counted`() throws {
        let inspection = TableInspection(try table("AGS;Wert\n3,15701E+06;1\n3,15701E+06;2\n3157001;3\n"))
        #expect(
            inspection.columns[0].key == ColumnInspection.KeyHint(length: 8, repairs: 1, destroyed: 2, isUnique: true))
    }
}
