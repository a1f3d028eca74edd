/// Finds the delimiter from the first rows.
struct DelimiterDetection {
    /// Rows that are looked at.
    static let sampleSize = 300

    /// The delimiter that parts most rows into as many cells, more than one; `;` before tab before `,` on ties. `nil` if none does.
    let delimiter: TableDelimiter?
    /// What is wrong with the first row, whatever the delimiter.
    let fault: CSVFault?

    /// Looks at text that begins at a line.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
        var best: (delimiter: TableDelimiter, agreeing: Int)?
        var faults: [CSVFault] = []
        for delimiter in TableDelimiter.allCases {
            var widths: [Int: Int] = [:]
            if let fault = Self.count(&widths, text, line: line, delimiter: delimiter) { faults.append(fault) }
            let agreeing = widths.filter { $0.key > 1 }.map(\.value).max() ?? 0
            if agreeing > best?.agreeing ?? 0 { best = (delimiter, agreeing) }
        }
        delimiter = best?.delimiter
        fault = faults.count == TableDelimiter.allCases.count ? faults.first : nil
    }

    /// Counts the first rows that have any content by their cells; what is wrong with the first.
    private static func count(
        _ widths: inout [Int: Int], _ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter
    ) -> CSVFault? {
        var scan = RecoveringRowScan(text, line: line, delimiter: delimiter)
        var rows = 0
        var first: CSVFault?
        do throws(CSVFault) {
            while rows < sampleSize, let (row, fault) = try scan.next() {
                if rows == 0 { first = fault }
                if row.isBlank { continue }
                rows += 1
                if fault == nil { widths[row.cells, default: 0] += 1 }
            }
            return first
        } catch {
            return rows == 0 ? error : first
        }
    }
}
