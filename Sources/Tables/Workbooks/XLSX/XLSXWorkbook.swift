/// A workbook of Excel: its sheets are parts of their own, with texts and number formats in common.
final class XLSXWorkbook: Workbook {
    static let format = XLSX.name

    let sheets: [Sheet]
    let hasLinks: Bool
    private let archive: Archive
    private let parts: [String]
    private let book: XLSXSheetList
    private let texts: String?
    private let styles: String?
    private var common: (texts: XLSXTexts, formats: XLSXNumberFormats)?

    /// Reads what the workbook says of its sheets.
    init(_ archive: Archive) throws(WorkbookFault) {
        self.archive = archive
        if archive.has("[Content_Types].xml") { try Self.checkKind(archive) }
        let root = try XLSXRelations.read("_rels/.rels", of: archive, base: "")
        let main = root.first("officeDocument") ?? "xl/workbook.xml"
        if archive.hasPart(where: { $0.hasSuffix("vbaproject.bin") }) { throw .macros }
        guard archive.has(main) else { throw .noWorkbook }
        if main.lowercased().hasSuffix(".bin") { throw .binaryFormat }
        book = XLSXSheetList()
        try Markup.read(main, of: archive, into: book)
        guard book.isWorkbook else { throw .noWorkbook }
        let relations = try XLSXRelations.read(Self.relations(of: main), of: archive, base: Self.folder(of: main))
        hasLinks = relations.first("externalLink") != nil
        texts = relations.first("sharedStrings")
        styles = relations.first("styles")
        parts = try book.sheets.map { sheet throws(WorkbookFault) in
            guard let part = relations.part(sheet.relation) else { throw .missingPart(sheet.name) }
            return part
        }
        sheets = book.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
    }

    func cells(of sheet: Int) throws(WorkbookFault) -> SheetCells {
        let (texts, formats) = try commonParts()
        let reader = XLSXSheet(name: sheets[sheet].name, texts: texts, formats: formats, from1904: book.from1904) {
            [archive] in archive.unpacked
        }
        try Markup.read(parts[sheet], of: archive, namespaces: false, into: reader)
        return try reader.finished()
    }

    /// Texts and formats, read when the first sheet is asked for.
    private func commonParts() throws(WorkbookFault) -> (texts: XLSXTexts, formats: XLSXNumberFormats) {
        if let common { return common }
        let read = (texts: XLSXTexts(), formats: XLSXNumberFormats())
        if let texts { try Markup.read(texts, of: archive, namespaces: false, into: read.texts) }
        if let styles, archive.has(styles) { try Markup.read(styles, of: archive, into: read.formats) }
        common = read
        return read
    }

    private static func checkKind(_ archive: Archive) throws(WorkbookFault) {
        let types = XLSXContentTypes()
        try Markup.read("[Content_Types].xml", of: archive, into: types)
        if types.all.contains(where: { $0.contains("sheet.binary") }) { throw .binaryFormat }
        if types.all.contains(where: { $0.contains("macroEnabled") }) { throw .macros }
    }

    private static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    private static func relations(of part: String) -> String {
        let folder = folder(of: part)
        return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    }
}
