import Testing

@testable import Tables

/// Workbooks of LibreOffice: values, not what is shown of them, but texts as they are shown.
struct ODSTests {
    private func values(_ cells: String...) throws -> [String] {
        let rows = cells.enumerated().map {
            "<table:table-row>\(WorkbookMaking.number("\(3_157_001 + $0)"))\($1)</table:table-row>"
        }
        let last = (0..<2).map {
            "<table:table-row>\(WorkbookMaking.number("\(3_157_098 + $0)"))\(WorkbookMaking.number("1"))</table:table-row>"
        }
        let sheet = WorkbookMaking.sheet(after: rows.joined() + last.joined())
        return Array(try ODS.table(WorkbookMaking.ods(sheet), name: "t.ods").cells(1).prefix(cells.count))
    }

    private func cell(_ attributes: String, _ text: String = "<text:p>so zu sehen</text:p>") -> String {
        "<table:table-cell \(attributes)>\(text)</table:table-cell>"
    }

    @Test(arguments: [
        ("office:value-type=\"float\" office:value=\"5.9000000000000004\"", "5.9"),
        ("office:value-type=\"currency\" office:value=\"12506\"", "12506"),
        ("office:value-type=\"percentage\" office:value=\"0.059\"", "5.9"),
        ("office:value-type=\"date\" office:date-value=\"2021-12-31\"", "2021-12-31"),
        ("office:value-type=\"date\" office:date-value=\"2021-12-31T12:00:00.5\"", "2021-12-31T12:00:00"),
        ("office:value-type=\"time\" office:time-value=\"PT36H00M05S\"", "36:00:05"),
        ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "TRUE"),
        ("office:value-type=\"string\"", "so zu sehen"),
        (
            "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
            ""
        ),
    ])
    func `values by their type`(_ value: (String, String)) throws {
        #expect(try values(cell(value.0)) == [value.1])
    }

    @Test func `texts have their lines and blanks, and no comments`() throws {
        let text = """
            <office:annotation><text:p>Kommentar</text:p></office:annotation>\
            <text:p>a<text:s text:c="2"/>b <text:span>fett</text:span></text:p><text:p>zweite<text:line-break/>Zeile</text:p>
            """
        #expect(try values(cell("office:value-type=\"string\"", text)) == ["a  b fett\nzweite\nZeile"])
    }

    @Test func `rows and columns repeated to the ends of the sheet are none`() throws {
        let end =
            "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        let sheet = WorkbookMaking.sheet(WorkbookMaking.number("1"), WorkbookMaking.number("2"), after: end)
        let table = try ODS.table(WorkbookMaking.ods(sheet), name: "t.ods")
        #expect(table.rowCount == 2 && table.columns.count == 2)
    }

    @Test func `repeated values stand as often as they say`() throws {
        let twice =
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"/></table:table-row>"
        let table = try ODS.table(WorkbookMaking.ods(WorkbookMaking.sheet(after: twice)), name: "t.ods")
        #expect(table.cells(1) == ["7", "7", "7"])
        #expect((0..<3).map { table.line(ofRow: $0) } == [2, 3, 4])
    }

    @Test func `hidden rows, columns and sheets are told`() throws {
        let styles =
            "<style:style style:name=\"weg\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
        let hidden =
            "<table:table table:name=\"H\" table:style-name=\"weg\"><table:table-row>\(WorkbookMaking.number("1"))</table:table-row></table:table>"
        let columns =
            "<table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"3\"/>"
        let row =
            "<table:table-row table:visibility=\"filter\">\(WorkbookMaking.number("1"))\(WorkbookMaking.number("2"))</table:table-row>"
        let sheet = WorkbookMaking.sheet(WorkbookMaking.number("1"), before: columns, after: row)
        let table = try ODS.table(WorkbookMaking.ods(hidden + sheet, styles: styles), name: "t.ods")
        #expect(
            table.notes.compactMap { $0.oddity as? WorkbookOddity } == [
                .sheetFound("T", passedOver: [], others: ["H"]), .hiddenRows(count: 1, first: "3"),
                .hiddenColumns(count: 1, first: "B"),
            ])
    }
}
