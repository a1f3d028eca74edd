/// A table as its file has it: named columns, and rows of text cells.
///
/// ```swift
/// let table = try Table(Array("AGS;Quote\r\n03157006;12,5\r\n".utf8), name: "quote.csv")
/// table.columns          // ["AGS", "Quote"]
/// table[0, 1]            // "12,5"
/// table.line(ofRow: 0)   // 2
/// ```
public struct Table: Sendable {
    /// Name of the file, for messages.
    public let name: String
    /// Names of the columns, all different.
    public let columns: [String]
    /// Number of rows below the header that have any content.
    public let rowCount: Int
    /// How the file was read.
    public let format: TableFormat
    /// What was stated about it.
    public let options: TableOptions

    private let bytes: [UInt8]
    private let ends: [UInt32]
    private let lines: [UInt32]

    /// Reads a table from a file's bytes.
    /// - Throws: ``TableFailure`` for everything that would need a guess.
    public init(_ bytes: [UInt8], name: String, options: TableOptions = TableOptions()) throws(TableFailure) {
        do throws(TableFault) {
            try self.init(decoding: bytes, name: name, options: options)
        } catch {
            throw TableFailure(file: name, fault: error)
        }
    }

    /// Reads a table from a file; its size is checked before its content is read.
    public init(contentsOfFile path: String, options: TableOptions = TableOptions()) throws(TableFailure) {
        do throws(TableFault) {
            try self.init(
                decoding: TableFile.read(path, limit: options.sizeLimit), name: path, options: options)
        } catch {
            throw TableFailure(file: path, fault: error)
        }
    }

    private init(decoding file: [UInt8], name: String, options: TableOptions) throws(TableFault) {
        guard file.count <= options.sizeLimit else { throw .tooLarge(bytes: file.count, limit: options.sizeLimit) }
        var decoded = try TableText(file, declared: options.encoding)
        var notes: [TableNote] = []
        if let last = decoded.text.utf8.last, last != 0x0A && last != 0x0D {
            decoded.text += "\n"
            notes.append(.noFinalLineEnd)
        }
        let start = try LineStart(line: options.header, in: &decoded.text)
        if start.offset > 0 {
            decoded.text = String(decoding: decoded.text.utf8.dropFirst(start.offset), as: UTF8.self)
        }

        let detection = decoded.text.withUTF8 { DelimiterDetection($0, line: start.line) }
        let header = try decoded.text.withUTF8 { text in
            Result { () throws(TableFault) in try FirstRow(text, line: start.line) }
        }.get()
        guard let delimiter = options.delimiter ?? detection.delimiter else {
            if let fault = detection.faultInFirstRow { throw fault }
            throw .noDelimiter(line: header.line, text: header.text, likelyHeader: detection.likelyHeader())
        }
        decoded.text = String(decoding: decoded.text.utf8.dropFirst(header.offset), as: UTF8.self)
        let scan = decoded.text.withUTF8 { RecordScan($0, line: header.line, delimiter: delimiter) }
        if let fault = scan.fault { throw fault }

        let likelyHeader = options.header == nil ? detection.likelyHeader(with: delimiter) : nil
        let names = try Self.header(
            decoded.text, scan: scan, delimiter: delimiter, declared: options.header != nil, likelyHeader: likelyHeader)
        let split = try RecordSplitting(
            decoded.text, records: scan.records, delimiter: delimiter, columns: names.names.count,
            likelyHeader: likelyHeader)
        guard !split.lines.isEmpty else { throw .noRows(headerLine: header.line) }

        let blank = scan.records.filter { !$0.hasContent }
        if let first = blank.first { notes.append(.emptyLines(count: blank.count, first: first.line)) }
        if names.unnamed > 0 { notes.append(.unnamedColumns(count: names.unnamed)) }
        if split.longRows.count > 0 {
            notes.append(.longRows(count: split.longRows.count, first: split.longRows.first))
        }
        self.name = name
        self.options = options
        columns = names.names
        rowCount = split.lines.count
        bytes = split.bytes
        ends = split.ends
        lines = split.lines
        format = TableFormat(
            delimiter: delimiter, delimiterDeclared: options.delimiter != nil, encoding: decoded.encoding,
            byteOrderMark: decoded.byteOrderMark, headerLine: header.line,
            lineEnds: LineEnd.allCases.filter { scan.lineEnds.contains($0) }, notes: notes)
    }

    /// Text of a cell without surrounding blanks.
    /// - Parameters:
    ///   - row: 0..<``rowCount``
    ///   - column: Index in ``columns``.
    public subscript(row: Int, column: Int) -> String { String(decoding: cellBytes(row, column), as: UTF8.self) }

    /// The cell as UTF-8.
    func cellBytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
        let cell = row * columns.count + column
        return bytes[(cell == 0 ? 0 : Int(ends[cell - 1]))..<Int(ends[cell])]
    }

    /// Line of the file on which a row begins, counted from 1.
    public func line(ofRow row: Int) -> Int { Int(lines[row]) }

    /// Where a cell stands.
    func place(_ row: Int, _ column: Int) -> CellPlace {
        CellPlace(line: line(ofRow: row), column: columns[column], text: self[row, column])
    }

    /// The index of a column by its name: exact, else without regard to case if only one fits.
    public func columnIndex(_ name: String) throws(TableFailure) -> Int {
        let name = name.withoutBlanks
        if let exact = columns.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) { return exact }
        let alike = columns.indices.filter { columns[$0].lowercased() == name.lowercased() }
        guard let index = alike.first else {
            throw TableFailure(file: self.name, fault: .unknownColumn(name, available: columns))
        }
        guard alike.count == 1 else {
            throw TableFailure(file: self.name, fault: .ambiguousColumn(name, candidates: alike.map { columns[$0] }))
        }
        return index
    }

    private static func header(
        _ text: String, scan: RecordScan, delimiter: TableDelimiter, declared: Bool, likelyHeader: Int?
    ) throws(TableFault) -> HeaderRow {
        guard let record = scan.records.first else { throw .empty }
        let cells = try RecordSplitting.firstRow(text, delimiter: delimiter, line: record.line)
        do throws(TableFault) {
            return try HeaderRow(cells, line: record.line, declared: declared)
        } catch {
            // Names missing above a wider table: the true header stands below a preamble.
            guard likelyHeader != nil,
                let odd = scan.records.first(where: { $0.hasContent && $0.cells != record.cells })
            else { throw error }
            throw .rowLength(
                line: odd.line, found: odd.cells, expected: record.cells, headerLine: record.line,
                likelyHeader: likelyHeader)
        }
    }
}
