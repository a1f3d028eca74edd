/// What an element of an OpenDocument spreadsheet is, as far as tables are concerned.
enum ODSElement {
    /// Somewhere outside of sheets.
    case other
    /// All sheets.
    case spreadsheet
    /// A sheet.
    case sheet
    /// Rows or columns that belong together: headers, outlines.
    case group
    /// A row.
    case row
    /// A cell, perhaps covered by a merged one.
    case cell
    /// A line of text in a cell.
    case paragraph
    /// Text within a line: bold, a link …
    case inline
    /// What is no text of a cell: comments, drawings, footnotes.
    case skipped

    /// What an element within another is.
    init(_ element: MarkupElement, within parent: ODSElement) {
        switch parent {
        case .skipped: self = .skipped
        case .row:
            let isCell =
                element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-cell")
                || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|covered-table-cell")
            self = isCell ? .cell : .skipped
        case .cell: self = Self.isParagraph(element) ? .paragraph : .skipped
        case .paragraph, .inline: self = Self.isText(element) ? .inline : .skipped
        case .sheet, .group: self = Self.partOfSheet(element)
        case .spreadsheet:
            self = element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table") ? .sheet : .skipped
        case .other:
            self =
                element.isNamed("urn:oasis:names:tc:opendocument:xmlns:office:1.0|spreadsheet") ? .spreadsheet : .other
        }
    }

    private static func partOfSheet(_ element: MarkupElement) -> ODSElement {
        if element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-row") { return .row }
        let isGroup =
            element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-row-group")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-header-rows")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-rows")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-column-group")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-header-columns")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-columns")
        return isGroup ? .group : .skipped
    }

    private static func isParagraph(_ element: MarkupElement) -> Bool {
        element.isNamed("urn:oasis:names:tc:opendocument:xmlns:text:1.0|p")
            || element.isNamed("urn:oasis:names:tc:opendocument:xmlns:text:1.0|h")
    }

    /// Whether what is in an element of a line is read with it: not what stands in comments, footnotes or over the line.
    private static func isText(_ element: MarkupElement) -> Bool {
        element.isText && !element.isLocally("note") && !element.isLocally("ruby-text")
    }
}

extension MarkupElement {
    /// Whether it is in the namespace of text.
    fileprivate var isText: Bool { fullName.starts(with: "urn:oasis:names:tc:opendocument:xmlns:text:1.0|".utf8) }
}
