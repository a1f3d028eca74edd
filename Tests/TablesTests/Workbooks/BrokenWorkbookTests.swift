import Testing

@testable import Tables

/// Workbooks that are none, are broken, or were made to fill memory: each is refused by what it is.
struct BrokenWorkbookTests {
    private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
        do throws(TableFailure) {
            _ = try XLSX.table(bytes, name: "t.xlsx")
            return nil
        } catch {
            return error.fault as? WorkbookFault
        }
    }

    private func xlsx(_ data: String, texts: [String] = [], prefix: String = "") -> [UInt8] {
        WorkbookMaking.xlsx([("T", data)], texts: texts, prefix: prefix)
    }

    private func cells(_ cell: String) -> [UInt8] {
        xlsx(WorkbookMaking.data(cell, "<c r=\"B3\"><v>1</v></c>", "<c r=\"B4\"><v>2</v></c>"))
    }

    private func place(_ row: Int, _ column: Int) -> SheetPlace { SheetPlace(sheet: "T", row: row, column: column) }

    @Test func `files that are something else`() {
        #expect(fault(Array("AGS;Wert\n03157001;1\n".utf8)) == .noWorkbook)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 2000)) == .oldFormat)
        var name: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
        #expect(
            fault(
                [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 1020) + name + [UInt8](repeating: 0, count: 200)
            ) == .encrypted)
        var text = ZipMaking()
        text.add("[Content_Types].xml", "<Types/>")
        text.add("word/document.xml", "<w/>")
        #expect(fault(text.archive) == .noWorkbook)
        var other = ZipMaking()
        other.add("readme.txt", "x")
        #expect(fault(other.archive) == .noWorkbook)
    }

    @Test func `macros, binary workbooks and locked parts`() {
        var macros = ZipMaking()
        macros.add("xl/vbaProject.bin", "x")
        #expect(fault(WorkbookMaking.xlsx([("T", "")], zip: macros)) == .macros)
        var binary = ZipMaking()
        binary.add(
            "[Content_Types].xml",
            "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>")
        #expect(fault(binary.archive) == .binaryFormat)
        var locked = ZipMaking()
        locked.flags = 1
        #expect(fault(WorkbookMaking.xlsx([("T", "")], zip: locked)) == .encrypted)
        var package = ZipMaking()
        package.add("content.xml", [0x8F, 0x12, 0x33])
        package.add(
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m=\"urn:x\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
        #expect(fault(package.archive) == .encrypted)
        var basic = ZipMaking()
        basic.add("content.xml", "<x/>")
        basic.add("Basic/Standard/Modul1.xml", "<x/>")
        #expect(fault(basic.archive) == .macros)
    }

    @Test func `archives cut off, with a part twice, with too many parts`() {
        let whole = cells("<c r=\"B2\"><v>1</v></c>")
        for length in stride(from: 4, to: whole.count - 1, by: 97) {
            #expect(fault(Array(whole[..<length])) != nil, "\(length)")
        }
        var twice = ZipMaking()
        twice.add("xl/Workbook.xml", "<x/>")
        if case .damaged? = fault(WorkbookMaking.xlsx([("T", "")], zip: twice)) {} else { Issue.record("read") }
        var many = ZipMaking()
        many.claimedCount = 20_000
        #expect(fault(WorkbookMaking.xlsx([("T", "")], zip: many)) == .tooManyParts(count: 20_000, limit: 10_000))
    }

    @Test func `a part that says it is huge`() {
        var zip = ZipMaking()
        zip.claimedSize = 2_000_000_000
        if case .bomb? = fault(WorkbookMaking.xlsx([("T", "")], zip: zip)) {} else { Issue.record("read") }
    }

    @Test func `document types and entities`() {
        let laughs = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>"
        #expect(fault(xlsx("<sheetData/>", prefix: laughs)) == .documentType(part: "xl/worksheets/sheet0.xml"))
        #expect(
            fault(WorkbookMaking.ods("", prefix: "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"))
                == .documentType(part: "content.xml"))
    }

    @Test func `elements too deep, tags too long, texts too long`() {
        let part = "xl/worksheets/sheet0.xml"
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(fault(xlsx(deep)) == .tooDeep(part: part, limit: 256))
        let long = "<a b=\"" + String(repeating: "x", count: 9_000_000) + "\"/>"
        #expect(fault(xlsx(long)) == .tagTooLong(part: part, limit: 4 << 20))
        let text = "<c r=\"B2\" t=\"inlineStr\"><is><t>" + String(repeating: "x", count: 200_000) + "</t></is></c>"
        #expect(fault(cells(text)) == .textTooLong(place(2, 1), limit: 98_301))
    }

    @Test func `XML that breaks off, is no XML or refers to an unknown entity`() {
        for data in ["<sheetData><row>", "<sheetData></row>", "<sheetData>&nbsp;</sheetData>", "<a", "\u{1}"] {
            if case .damaged(part: "xl/worksheets/sheet0.xml", reason: _)? = fault(xlsx(data)) {
            } else {
                Issue.record("\(data)")
            }
        }
    }

    @Test func `parts that are missing`() {
        var zip = ZipMaking()
        zip.add("_rels/.rels", "<Relationships/>")
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add(
            "xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"T\" r:id=\"x\"/></sheets></workbook>")
        #expect(fault(zip.archive) == .missingPart("T"))
        var none = ZipMaking()
        none.add("xl/workbook.xml", "<workbook/>")
        #expect(fault(none.archive) == .noTable(sheets: []))
    }

    @Test func `cells that cannot be`() {
        #expect(fault(cells("<c r=\"B2\"><v>1,5</v></c>")) == .malformedNumber(place(2, 1), text: "1,5"))
        #expect(fault(cells("<c r=\"B2\"><v>NaN</v></c>")) == .malformedNumber(place(2, 1), text: "NaN"))
        #expect(fault(cells("<c r=\"B2\"><v>0x10</v></c>")) == .malformedNumber(place(2, 1), text: "0x10"))
        #expect(fault(cells("<c r=\"B2\" t=\"s\"><v>7</v></c>")) == .unknownText(place(2, 1), number: "7"))
        #expect(fault(cells("<c r=\"B2\" t=\"s\"><v>-1</v></c>")) == .unknownText(place(2, 1), number: "-1"))
        #expect(fault(cells("<c r=\"B2\"><f>A2</f></c>")) == .formulaWithoutResult(place(2, 1), count: 1))
        #expect(fault(cells("<c r=\"B2\"><f>A2</f><v/></c>")) == .formulaWithoutResult(place(2, 1), count: 1))
        #expect(
            fault(cells("<c r=\"B2\" t=\"inlineStr\"><is><t>a_x0007_</t></is></c>"))
                == .controlCharacter(place(2, 1), code: 7))
        #expect(fault(cells("<c r=\"XFE2\"><v>1</v></c>")) == .beyondSheet(sheet: "T", reference: "XFE2"))
        #expect(fault(cells("<c r=\"B99\"><v>1</v></c>")) == .outOfOrder(place(2, 1)))
        #expect(fault(cells("<c r=\"A2\"><v>1</v></c>")) == .outOfOrder(place(2, 0)))
        #expect(
            fault(xlsx("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>"))
                == .beyondSheet(sheet: "T", reference: "1048577"))
        #expect(
            fault(xlsx("<sheetData><row r=\"5\"><c><v>1</v></c></row><row r=\"5\"><c><v>1</v></c></row></sheetData>"))
                == .outOfOrder(place(5, 0)))
    }

    @Test func `a cell far outside, and rows repeated without end`() {
        let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
        let data = WorkbookMaking.data("<c r=\"B2\"><v>1</v></c>", "<c r=\"B3\"><v>2</v></c>")
        #expect(
            fault(xlsx(data.replacing("</sheetData>", with: far + "</sheetData>")))
                == .strayCell(place(1_048_576, 16_383), filled: 7))
        let row =
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"16384\"/></table:table-row>"
        #expect(
            fault(WorkbookMaking.ods(WorkbookMaking.sheet(after: row))) == .tooManyCells(sheet: "T", limit: 2_000_000))
    }

    @Test func `one long text in very many cells`() {
        let text = "<si><t>" + String(repeating: "x", count: 90_000) + "</t></si>"
        let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100) + "</row>"
        let bytes = xlsx("<sheetData>" + String(repeating: row, count: 100) + "</sheetData>", texts: [text])
        if case .tooMuchText(sheet: "T", limit: _)? = fault(bytes) {} else { Issue.record("read") }
    }

    @Test func `merged ranges over everything`() {
        let merge = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
        let rows = String(repeating: "<row><c><v>1</v></c><c><v>2</v></c></row>", count: 2_000)
        let bytes = xlsx("<sheetData>\(rows)</sheetData><mergeCells>\(merge)</mergeCells>")
        #expect(fault(bytes) == .tooManyCells(sheet: "T", limit: 10_000_000))
    }
}
