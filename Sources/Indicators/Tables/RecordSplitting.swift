internal import SwiftCSV

/// Parts rows into cells with the CSV library, into one flat buffer.
struct RecordSplitting {
    /// UTF-8 of all cells without surrounding blanks, row after row.
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends in ``bytes``.
    private(set) var ends: [UInt32] = []
    /// Line of each row.
    private(set) var lines: [UInt32] = []
    /// Rows with empty cells beyond the columns.
    private(set) var longRows: (count: Int, first: Int) = (0, 0)

    /// The cells of the first row.
    static func firstRow(_ text: String, delimiter: TableDelimiter, line: Int) throws(TableFault) -> [String] {
        do {
            return try CSV<NoRows>(string: text, delimiter: delimiter.forLibrary, loadColumns: false).header
        } catch {
            throw .strayQuote(line: line)
        }
    }

    /// Splits text that ``RecordScan`` found sound.
    /// - Parameters:
    ///   - text: Text whose first row is the header and that ends with a line end.
    ///   - records: Its rows as scanned.
    ///   - columns: Number of cells wanted of each row after the header.
    ///   - likelyHeader: See ``TableFault/rowLength(line:found:expected:headerLine:likelyHeader:)``.
    init(
        _ text: String, records: [RecordScan.Record], delimiter: TableDelimiter, columns: Int, likelyHeader: Int?
    ) throws(TableFault) {
        let collector = Collector(records: records, columns: columns, likelyHeader: likelyHeader)
        collector.bytes.reserveCapacity(text.utf8.count)
        do {
            let csv = try CSV<NoRows>(string: text, delimiter: delimiter.forLibrary, loadColumns: false)
            try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { collector.take($0) }
        } catch {
            // The scan refused every quote that the library refuses; should it ever miss one, this row is where.
            let line = records.indices.contains(collector.row) ? records[collector.row].line : 0
            throw .strayQuote(line: line)
        }
        if let fault = collector.fault { throw fault }
        if collector.row < records.count {
            throw .rowReadDifferently(
                line: records[collector.row].line, found: 0, expected: records[collector.row].cells)
        }
        bytes = collector.bytes
        ends = collector.ends
        lines = collector.lines
        longRows = collector.longRows
    }
}

/// Takes the library's rows one by one and holds them against the scan.
private final class Collector {
    let records: [RecordScan.Record]
    let columns: Int
    let likelyHeader: Int?
    var row = 0
    var fault: TableFault?
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var lines: [UInt32] = []
    var longRows: (count: Int, first: Int) = (0, 0)

    init(records: [RecordScan.Record], columns: Int, likelyHeader: Int?) {
        self.records = records
        self.columns = columns
        self.likelyHeader = likelyHeader
    }

    func take(_ cells: [String]) {
        guard fault == nil else { return }
        guard row < records.count else {
            fault = .rowReadDifferently(line: records.last?.line ?? 0, found: cells.count, expected: 0)
            return
        }
        let record = records[row]
        row += 1
        guard cells.count == record.cells else {
            fault = .rowReadDifferently(line: record.line, found: cells.count, expected: record.cells)
            return
        }
        guard row > 1, record.hasContent else { return }
        let filled = (cells.lastIndex { !$0.withoutBlanks.isEmpty } ?? -1) + 1
        guard cells.count >= columns, filled <= columns else {
            // Values below a header that ends in empty names.
            let isUnnamed = filled > columns && columns < records[0].cells && cells.count <= records[0].cells
            fault =
                isUnnamed
                ? .unnamedColumn(position: columns + 1, headerLine: records[0].line, valueLine: record.line)
                : .rowLength(
                    line: record.line, found: max(filled, min(cells.count, columns)), expected: columns,
                    headerLine: records[0].line, likelyHeader: likelyHeader)
            return
        }
        if cells.count > records[0].cells {
            longRows = (longRows.count + 1, longRows.count == 0 ? record.line : longRows.first)
        }
        for cell in cells.prefix(columns) {
            var cell = cell
            cell.withUTF8 { utf8 in
                if let first = utf8.first, let last = utf8.last, first > 0x20 && first < 0x80,
                    last > 0x20 && last < 0x80
                {
                    bytes.append(contentsOf: utf8)
                } else {
                    bytes.append(contentsOf: Array(utf8)[...].withoutBlanks)
                }
            }
            ends.append(UInt32(clamping: bytes.count))
        }
        lines.append(UInt32(clamping: record.line))
    }
}

/// A view that keeps nothing, so that the library holds no second copy of the table.
private struct NoRows: CSVView {
    var rows: [[String]] { [] }
    var columns: [String]? { nil }

    init(header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?) throws {}

    func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
}

extension TableDelimiter {
    fileprivate var forLibrary: CSVDelimiter {
        switch self {
        case .semicolon: .semicolon
        case .tab: .tab
        case .comma: .comma
        }
    }
}
