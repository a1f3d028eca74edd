import Testing

@testable import Tables

/// Which sheet of a workbook is read.
struct SheetChoiceTests {
    private let cover = "<sheetData><row><c t=\"inlineStr\"><is><t>Bericht 2022</t></is></c></row></sheetData>"
    private let full = WorkbookMaking.data("<c r=\"B2\"><v>1</v></c>", "<c r=\"B3\"><v>2</v></c>")
    private let other = WorkbookMaking.data("<c r=\"B2\"><v>8</v></c>", "<c r=\"B3\"><v>9</v></c>")

    private func read(_ choice: String?, hidden: [String: String] = [:]) throws -> Table {
        var options = TableOptions()
        options.sheet = choice.map { SheetChoice($0) }
        let sheets = [("Titel", cover), ("Tabelle 1", full), ("2", other)]
        return try XLSX.table(WorkbookMaking.xlsx(sheets, state: hidden), name: "t.xlsx", options: options)
    }

    @Test func `the first sheet with a table, and that is said`() throws {
        let table = try read(nil)
        #expect(
            table.facts as? WorkbookFacts
                == WorkbookFacts(format: "XLSX", sheet: "Tabelle 1", sheets: ["Titel", "Tabelle 1", "2"]))
        #expect(
            table.notes.contains(
                TableNote(WorkbookOddity.sheetFound("Tabelle 1", passedOver: ["Titel"], others: ["2"]))))
        #expect(table.cells(1) == ["1", "2"])
    }

    @Test(arguments: [("Tabelle 1", "1"), ("tabelle 1", "1"), ("2", "8"), ("3", "8")])
    func `a sheet by name, else by number`(_ choice: (String, String)) throws {
        #expect(try read(choice.0).cells(1).first == choice.1)
    }

    @Test func `a hidden sheet is read only if it is asked for`() throws {
        #expect(try read(nil, hidden: ["Tabelle 1": "hidden"]).cells(1) == ["8", "9"])
        let table = try read("Tabelle 1", hidden: ["Tabelle 1": "veryHidden"])
        #expect(table.notes.contains(TableNote(WorkbookOddity.hiddenSheet("Tabelle 1"))))
    }

    @Test(arguments: ["Tabelle", "4", "0", ""]) func `an unknown sheet is refused with those that there are`(
        _ name: String
    ) {
        #expect(
            throws: TableFailure(
                file: "t.xlsx", fault: WorkbookFault.unknownSheet(name, available: ["Titel", "Tabelle 1", "2"]))
        ) {
            try read(name)
        }
    }
}
