import Testing

@testable import Tables

/// Workbooks of Excel: what a person sees in a cell is what is read.
struct XLSXTests {
    private func values(
        _ cells: String..., texts: [String] = [], formats: [Int] = [0], codes: [String] = [], workbook: String = ""
    ) throws -> [String] {
        let rows = cells.enumerated().map { index, cell in
            "<row r=\"\(index + 2)\"><c r=\"A\(index + 2)\"><v>\(3_157_001 + index)</v></c>\(cell)</row>"
        }
        let head =
            "<row><c t=\"inlineStr\"><is><t>AGS</t></is></c><c t=\"inlineStr\"><is><t>Wert</t></is></c></row>"
        let last = "<row><c><v>3157099</v></c><c><v>1</v></c></row><row><c><v>3157100</v></c><c><v>1</v></c></row>"
        let bytes = WorkbookMaking.xlsx(
            [("T", "<sheetData>\(head)\(rows.joined())\(last)</sheetData>")], texts: texts, formats: formats,
            codes: codes, workbook: workbook)
        let column = try XLSX.table(bytes, name: "t.xlsx").cells(1)
        return Array(column.prefix(cells.count))
    }

    @Test(arguments: [
        ("5.9000000000000004", "5.9"), ("3.157001E6", "3157001"), ("3157001.0", "3157001"), ("-0.50", "-0.5"),
        ("1E-7", "0.0000001"), ("0", "0"), ("-0", "0"), ("007", "7"), ("12506", "12506"), ("1.5e2", "150"),
        ("031570010012", "31570010012"), ("1e300", "1e+300"), ("123456789012345680", "123456789012345680"),
    ])
    func `numbers have their shortest decimal writing`(_ number: (String, String)) throws {
        #expect(try values("<c><v>\(number.0)</v></c>") == [number.1])
    }

    @Test(arguments: [
        (9, "0.059", "5.9"), (10, "5.8999999999999997E-2", "5.9"), (9, "1", "100"), (9, "-0.001", "-0.1"),
        (10, "0.00015", "0.015"), (9, "0", "0"), (9, "12.345", "1234.5"),
    ])
    func `percents are read as they are shown`(_ percent: (Int, String, String)) throws {
        #expect(try values("<c s=\"1\"><v>\(percent.1)</v></c>", formats: [0, percent.0]) == [percent.2])
    }

    @Test(arguments: [
        ("dd/mm/yyyy", "44561", "2021-12-31"), ("d. mmm", "44291", "2021-04-05"), ("yyyy\\-mm", "1", "1900-01-01"),
        ("[$-407]d. mmmm yyyy;@", "59", "1900-02-28"), ("mmm", "61", "1900-03-01"),
        ("d.m.yy h:mm", "44561.5", "2021-12-31T12:00:00"),
        ("hh:mm:ss", "0.6041666666666666", "14:30:00"), ("[h]:mm", "1.5", "36:00:00"),
        ("h:mm AM/PM", "0.25", "06:00:00"),
        ("#,##0 &quot;Tage&quot;", "12", "12"), ("0.0 \\d", "12", "12"), ("[Red]0", "12", "12"),
        ("0.00E+00", "12", "12"),
        ("General", "12", "12"), ("0.0%", "0.5", "50"), ("0&quot;%&quot;", "12", "12"), ("dd.mm.yyyy", "-1", "-1"),
    ])
    func `formats tell dates and times from numbers`(_ date: (String, String, String)) throws {
        #expect(try values("<c s=\"1\"><v>\(date.1)</v></c>", formats: [0, 164], codes: [date.0]) == [date.2])
    }

    @Test func `days count from 1904 where the workbook says so`() throws {
        let days = try values(
            "<c s=\"1\"><v>43099</v></c>", formats: [0, 14], workbook: "<workbookPr date1904=\"1\"/>")
        #expect(days == ["2021-12-31"])
    }

    @Test func `texts are joined from their runs, without how Japanese is read`() throws {
        let texts = [
            "<si><t>Peine</t></si>", "<si><r><t>Ils</t></r><r><t>ede</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>",
            "<si/>",
        ]
        let cells = try values(
            "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>2</v></c>",
            "<c t=\"inlineStr\"><is><r><t>Ven</t></r><r><t>drik</t></r></is></c>",
            "<c t=\"str\"><f>A1</f><v>aus Formel</v></c>", "<c t=\"inlineStr\"><is><t>a_x000A_b_x005F_c</t></is></c>",
            texts: texts)
        #expect(cells == ["Ilsede", "Peine", "", "Vendrik", "aus Formel", "a\nb_c"])
    }

    @Test func `booleans, errors, results of formulas and dates as text`() throws {
        let cells = try values(
            "<c t=\"b\"><v>1</v></c>", "<c t=\"e\"><v>#N/A</v></c>", "<c><f>1+1</f><v>2</v></c>",
            "<c t=\"d\"><v>2021-12-31T00:00:00.000Z</v></c>", "<c t=\"str\"><f>\"\"</f><v></v></c>")
        #expect(cells == ["TRUE", "", "2", "2021-12-31", ""])
    }

    @Test func `errors, percents, hidden rows and columns and covered cells are said once`() throws {
        let data = """
            <cols><col min="2" max="16384" hidden="1"/></cols><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>AGS</t></is></c><c r="B1" t="inlineStr"><is><t>W</t></is></c></row>
            <row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>0.5</v></c></row>
            <row r="3" hidden="true"><c r="A3"><v>2</v></c><c r="B3" s="1"><v>0.25</v></c></row>
            <row r="4"><c r="A4"><v>3</v></c><c r="B4" t="e"><v>#DIV/0!</v></c></row><row r="5" hidden="1"/>
            </sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>
            """
        let table = try XLSX.table(WorkbookMaking.xlsx([("T", data)], formats: [0, 9]), name: "t.xlsx")
        let oddities = table.notes.compactMap { $0.oddity as? WorkbookOddity }
        #expect(
            oddities == [
                .hiddenRows(count: 2, first: "2"), .hiddenColumns(count: 1, first: "B"),
                .coveredCells(count: 1, first: "A3"), .errorValues(count: 1, first: "B4"),
                .percents(count: 2, first: "B2"),
            ])
        #expect(table.cells(1) == ["50", "25", ""])
    }

    @Test func `a line is the number of the row, with rows and cells left out in between`() throws {
        let data = """
            <sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>AGS</t></is></c><c r="D3" t="inlineStr"><is><t>W</t></is></c></row>
            <row r="4"><c r="B4"><v>3157001</v></c><c r="D4"><v>5</v></c></row>
            <row r="7"><c r="B7"><v>3157002</v></c><c r="D7"><v>6</v></c></row></sheetData>
            """
        let table = try XLSX.table(WorkbookMaking.xlsx([("T", data)]), name: "t.xlsx")
        #expect(table.headerLine == 3)
        #expect((0..<table.rowCount).map { table.line(ofRow: $0) } == [4, 7])
        #expect(table.columns == ["AGS", "W"])
    }
}
