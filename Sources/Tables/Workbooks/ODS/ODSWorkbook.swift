/// A workbook of LibreOffice: one part holds all its sheets.
struct ODSWorkbook: Workbook {
    static let format = ODS.name

    let sheets: [Sheet]
    let hasLinks: Bool
    private let cells: [SheetCells]

    /// Reads all sheets.
    init(_ archive: Archive) throws(WorkbookFault) {
        guard archive.has("content.xml") else {
            throw archive.has("encrypted-package") ? .encrypted : .noWorkbook
        }
        if archive.hasPart(where: Self.isMacro) { throw .macros }
        let content = ODSContent { archive.unpacked }
        do throws(WorkbookFault) {
            try Markup.read("content.xml", of: archive, into: content)
        } catch {
            // What is encrypted is no XML; which of both it is stands in the manifest.
            if case .damaged = error, Self.isEncrypted(archive) { throw .encrypted }
            throw error
        }
        guard content.isSpreadsheet else { throw .noWorkbook }
        sheets = content.sheets.map { Sheet(name: $0.cells.sheet, isHidden: $0.isHidden) }
        cells = content.sheets.map(\.cells)
        hasLinks = content.hasLinks
    }

    func cells(of sheet: Int) throws(WorkbookFault) -> SheetCells { cells[sheet] }

    /// Whether a part is a macro; old programs write an empty library into every workbook.
    private static func isMacro(_ part: String) -> Bool {
        part.hasPrefix("scripts/") && !part.hasSuffix("/")
            || part.hasPrefix("basic/") && part.hasSuffix(".xml") && !part.hasSuffix("script-lb.xml")
                && !part.hasSuffix("script-lc.xml")
    }

    private static func isEncrypted(_ archive: Archive) -> Bool {
        let manifest = ODSManifest()
        do throws(WorkbookFault) {
            try Markup.read("META-INF/manifest.xml", of: archive, into: manifest)
        } catch {
            return manifest.isEncrypted
        }
        return manifest.isEncrypted
    }
}

/// The list of parts of an OpenDocument file.
private final class ODSManifest: MarkupContent {
    /// Whether one of them is encrypted.
    private(set) var isEncrypted = false

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        if element.isLocally("encryption-data") { isEncrypted = true }
    }

    func end(depth: Int) throws(WorkbookFault) {}

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}
}
