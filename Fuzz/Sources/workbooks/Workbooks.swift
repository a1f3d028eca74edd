import Fuzzing

@testable import Tables

/// Tries the reading of workbooks.
///
/// Input: a choice, then either a whole archive, or the parts of a sound one: sheet, texts and number formats of Excel, or the content of
/// LibreOffice. Most mangled archives end at their checksums, so the parts are what is tried most.
enum Workbooks: FuzzTarget {
    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let bytes: [UInt8]
        switch parts.byte() % 8 {
        case 0: bytes = parts.remaining()
        case 1...4: bytes = excel(texts: parts.file(), formats: parts.file(), sheet: parts.remaining())
        default: bytes = office(parts.remaining())
        }
        do throws(TableFailure) {
            let table = try XLSX.table(bytes, name: "book")
            require(!table.columns.isEmpty && table.rowCount > 0, "there are columns and rows")
            require(
                Set(table.columns.map { Array($0.utf8) }).count == table.columns.count,
                "columns have names of their own")
            var line = table.headerLine
            for row in 0..<table.rowCount {
                require(table.line(ofRow: row) > line, "rows keep their order")
                line = table.line(ofRow: row)
                for column in table.columns.indices {
                    let cell = table.cellBytes(row, column)
                    require(cell.elementsEqual(cell.trimmed), "cells have no blanks around them")
                }
            }
        } catch {}
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func excel(texts: [UInt8], formats: [UInt8], sheet: [UInt8]) -> [UInt8] {
        var archive = StoredArchive()
        archive.add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"T\" r:id=\"a\"/></sheets></workbook>"
        )
        archive.add(
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"c\" Type=\"x/styles\" Target=\"f.xml\"/></R>"
        )
        archive.add("xl/t.xml", texts)
        archive.add("xl/f.xml", formats)
        archive.add("xl/s.xml", sheet)
        return archive.archive
    }

    private static func office(_ content: [UInt8]) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("content.xml", content)
        return archive.archive
    }

    /// Beside whole files, small parts that hold every kind of cell.
    static func seeds(from path: String) -> [[UInt8]] {
        let archive = smallFile(path, limit: 16 << 10).map { [[0] + $0] } ?? []
        let head = "<row><c t=\"inlineStr\"><is><t>AGS</t></is></c><c t=\"s\"><v>0</v></c></row>"
        let cells = [
            "<c r=\"B2\" s=\"1\"><v>0.5</v></c>", "<c s=\"2\"><v>44561.5</v></c>", "<c t=\"b\"><v>1</v></c>",
            "<c t=\"e\"><v>#N/A</v></c>",
            "<c t=\"str\"><f>A1</f><v>x</v></c>", "<c t=\"d\"><v>2021-12-31T00:00:00</v></c>",
            "<c s=\"3\"><v>5.9000000000000004E-7</v></c>",
        ]
        let rows = cells.enumerated().map { "<row r=\"\($0 + 2)\" hidden=\"1\"><c><v>315700\($0)</v></c>\($1)</row>" }
        let sheet =
            "<worksheet xmlns=\"\(main)\"><cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData>\(head)\(rows.joined())</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"
        let texts =
            "<sst xmlns=\"\(main)\"><si><t>Wert_x000A_</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>"
        let formats =
            "<styleSheet xmlns=\"\(main)\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf/><xf numFmtId=\"9\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        let excel = InputParts.joining([1], [Array(texts.utf8), Array(formats.utf8)], last: Array(sheet.utf8))
        return archive + [excel, [5] + Array(content.utf8)]
    }

    private static var content: String {
        let cells = [
            "office:value-type=\"percentage\" office:value=\"0.5\"",
            "office:value-type=\"date\" office:date-value=\"2021-12-31T12:00:00\"",
            "office:value-type=\"time\" office:time-value=\"PT36H00M05S\"",
            "office:value-type=\"boolean\" office:boolean-value=\"true\"",
            "table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"1E-5\" table:number-columns-repeated=\"2\"",
        ]
        let rows = cells.map {
            "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"collapse\"><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b</text:p><text:p>c</text:p></table:table-cell><table:table-cell \($0)/></table:table-row>"
        }
        return """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
            <office:body><office:spreadsheet><table:table table:name="T"><table:table-column table:visibility="collapse"/>\
            <table:table-row><table:table-cell office:value-type="string"><text:p>AGS</text:p></table:table-cell>\
            <table:covered-table-cell office:value-type="string"><text:p>Wert</text:p></table:covered-table-cell></table:table-row>\
            \(rows.joined())</table:table></office:spreadsheet></office:body></office:document-content>
            """
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt { Workbooks.begin() }

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { Workbooks.take(data, size) }
