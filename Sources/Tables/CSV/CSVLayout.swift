/// Where the header of a CSV text lies and which sign parts its cells.
struct CSVLayout {
    /// Line of the header, counted from 1.
    let headerLine: Int
    /// The sign between cells.
    let delimiter: TableDelimiter
    /// A later line that may hold the column names, if nobody stated theirs.
    let likelyHeader: Int?

    private let offset: Int
    private let isDeclared: Bool

    /// Looks at the first rows.
    /// - Throws: A ``TableFault`` of any kind.
    init(_ text: UnsafeBufferPointer<UInt8>, options: TableOptions) throws {
        let start = try LineStart(line: options.header, in: text)
        let rest = UnsafeBufferPointer(rebasing: text[start.offset...])
        let detection = DelimiterDetection(rest, line: start.line)
        let first = try FirstRow(rest, line: start.line)
        guard let delimiter = options.delimiter ?? detection.delimiter else {
            if let fault = detection.faultInFirstRow { throw fault }
            throw CSVFault.noDelimiter(line: first.line, text: first.text, likelyHeader: detection.likelyHeader())
        }
        self.delimiter = delimiter
        headerLine = first.line
        offset = start.offset + first.offset
        isDeclared = options.header != nil
        likelyHeader = isDeclared ? nil : detection.likelyHeader(with: delimiter)
    }

    /// The text from the header on.
    func text(of whole: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: whole[offset...])
    }

    /// The names of the columns.
    /// - Throws: A ``TableFault`` of any kind.
    func header(of rows: CSVRows) throws -> HeaderRow {
        do {
            guard let header = try HeaderRow(rows.header, line: headerLine, declared: isDeclared) else {
                throw TableFileFault.empty
            }
            return header
        } catch {
            // Names missing above a wider table: the true header stands below a preamble.
            guard likelyHeader != nil, let first = rows.rows.first,
                let odd = rows.rows.first(where: { !$0.isBlank && $0.cells != first.cells })
            else { throw error }
            throw CSVFault.rowLength(
                line: odd.line, found: odd.cells, expected: first.cells, headerLine: first.line,
                likelyHeader: likelyHeader)
        }
    }
}
