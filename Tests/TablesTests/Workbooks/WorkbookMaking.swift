import Tables

/// Small workbooks as programs write them, part by part.
enum WorkbookMaking {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook of Excel.
    /// - Parameters:
    ///   - sheets: Name and what stands in `sheetData`, with what is around it.
    ///   - texts: The common texts, each an `si`.
    ///   - formats: Numbers of formats by cell format; `codes` are written ones from 164 on.
    static func xlsx(
        _ sheets: [(name: String, data: String)], texts: [String] = [], formats: [Int] = [0], codes: [String] = [],
        workbook: String = "", state: [String: String] = [:], prefix: String = "", zip: ZipMaking = ZipMaking()
    ) -> [UInt8] {
        var zip = zip
        zip.add(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        zip.add("_rels/.rels", relations([("r", "officeDocument", "xl/workbook.xml")]))
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"s\(index)\""
                + (state[sheet.name].map { " state=\"\($0)\"" } ?? "") + "/>"
        }
        zip.add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">\(workbook)<sheets>\(list.joined())</sheets></workbook>"
        )
        zip.add(
            "xl/_rels/workbook.xml.rels",
            relations(
                sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
                    + [("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "/xl/styles.xml")]))
        zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(texts.joined())</sst>")
        let written = codes.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
        zip.add(
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(main)\"><numFmts>\(written.joined())</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                + "<cellXfs>\(formats.map { "<xf numFmtId=\"\($0)\"/>" }.joined())</cellXfs></styleSheet>")
        for (index, sheet) in sheets.enumerated() {
            zip.add(
                "xl/worksheets/sheet\(index).xml", "\(prefix)<worksheet xmlns=\"\(main)\">\(sheet.data)</worksheet>")
        }
        return zip.archive
    }

    private static func relations(_ all: [(id: String, kind: String, target: String)]) -> String {
        let list = all.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
    }

    /// A sheet with a head of two columns and these cells below it, `<c …>` each, two to a row.
    static func data(_ cells: String..., before: String = "", after: String = "") -> String {
        var rows =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>AGS</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Wert</t></is></c></row>"
        for (index, cell) in cells.enumerated() { rows += "<row r=\"\(index + 2)\">\(key(index))\(cell)</row>" }
        return before + "<sheetData>" + rows + "</sheetData>" + after
    }

    private static func key(_ index: Int) -> String { "<c r=\"A\(index + 2)\"><v>\(3_157_001 + index)</v></c>" }

    static let office = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
        """

    /// A workbook of LibreOffice with these sheets.
    static func ods(_ sheets: String, styles: String = "", prefix: String = "") -> [UInt8] {
        var zip = ZipMaking()
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        zip.add(
            "content.xml",
            prefix + "<office:document-content \(office)><office:automatic-styles>\(styles)</office:automatic-styles>"
                + "<office:body><office:spreadsheet>\(sheets)</office:spreadsheet></office:body></office:document-content>"
        )
        return zip.archive
    }

    /// A sheet of LibreOffice with a head of two columns and these cells below it, one to a row behind its key.
    static func sheet(_ cells: String..., before: String = "", after: String = "") -> String {
        var rows = "<table:table-row>\(text("AGS"))\(text("Wert"))</table:table-row>"
        for (index, cell) in cells.enumerated() {
            rows += "<table:table-row>\(number("\(3_157_001 + index)"))\(cell)</table:table-row>"
        }
        return "<table:table table:name=\"T\">\(before)\(rows)\(after)</table:table>"
    }

    static func text(_ text: String) -> String {
        "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
    }

    static func number(_ value: String) -> String {
        "<table:table-cell office:value-type=\"float\" office:value=\"\(value)\"><text:p>gerundet</text:p></table:table-cell>"
    }
}

extension Table {
    /// The cells of a column.
    func cells(_ column: Int) -> [String] { (0..<rowCount).map { self[$0, column] } }
}
