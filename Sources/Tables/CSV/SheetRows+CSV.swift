extension SheetRows {
    /// All rows of a CSV text.
    ///
    /// Where a quote stands wrong, the line is taken as a row by itself, so that titles and footnotes can be told from the table;
    /// inside the table the fault counts.
    /// - Parameters:
    ///   - text: UTF-8 that begins at a line.
    ///   - line: Number of that line.
    ///   - end: Line from which on nothing is read.
    ///   - lineEnds: Set to the line ends between rows.
    ///   - formulas: Set to the number of cells written as `="03157001"`.
    /// - Throws: ``CSVFault`` where no row is to be made out.
    init(
        _ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter, before end: Int?,
        lineEnds: inout Set<LineEnd>, formulas: inout Int
    ) throws(CSVFault) {
        self.init()
        var scan = RecoveringRowScan(text, line: line, delimiter: delimiter)
        reserve(bytes: text.count)
        while let (row, fault) = try scan.next() {
            if let end, row.line >= end { break }
            for cell in scan.cells {
                let content = UnsafeBufferPointer(rebasing: text[cell.range])
                if cell.hasDoubledQuotes { addUndoubled(content) } else { add(content) }
            }
            endRow(line: row.line, isBlank: row.isBlank, fault: fault)
        }
        lineEnds = scan.lineEnds
        formulas = scan.formulas
    }
}
