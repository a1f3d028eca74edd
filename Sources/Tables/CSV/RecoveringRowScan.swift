/// Parts CSV text into rows and goes on behind lines in which a quote stands wrong.
struct RecoveringRowScan {
    /// Faults behind which it goes on; behind a quote that is never closed the whole rest was read.
    private static let bounds = (faults: 1000, unclosed: 3)

    private let text: UnsafeBufferPointer<UInt8>
    private let delimiter: TableDelimiter
    private var scan: RowScan
    private var faults = 0
    private var unclosed = 0
    /// Cells of a line that was taken by itself; `nil` if the row was taken as a whole.
    private var loose: [RowScan.Field]?

    /// Begins at the start of a row; as ``RowScan``.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter) {
        self.text = text
        self.delimiter = delimiter
        scan = RowScan(text, line: line, delimiter: delimiter)
    }

    /// The cells of the row taken last.
    var cells: [RowScan.Field] { loose ?? scan.cells }
    /// Line ends between the rows so far.
    var lineEnds: Set<LineEnd> { scan.lineEnds }
    /// Cells written as formulas of text, `="03157001"`, so far.
    var formulas: Int { scan.formulas }

    /// Takes the next row and what is wrong with it; `nil` at the end of the text.
    mutating func next() throws(CSVFault) -> (row: RowScan.Row, fault: CSVFault?)? {
        let start = scan.place
        loose = nil
        do throws(CSVFault) {
            return try scan.next().map { ($0, nil) }
        } catch {
            switch error {
            case .unclosedQuote: unclosed += 1
            case .strayQuote, .textAfterQuote: faults += 1
            default: throw error
            }
            guard faults <= Self.bounds.faults, unclosed <= Self.bounds.unclosed else { throw error }
            let end = text[start.index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
            let cells = text[start.index..<end].split(separator: delimiter.byte, omittingEmptySubsequences: false)
                .map { RowScan.Field(range: $0.startIndex..<$0.endIndex, hasDoubledQuotes: false) }
            loose = cells
            scan.restart(at: end, line: start.line)
            return (RowScan.Row(line: start.line, cells: cells.count, isBlank: false), error)
        }
    }
}
