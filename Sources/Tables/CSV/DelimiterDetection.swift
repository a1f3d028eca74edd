/// Finds the delimiter from the first rows, and a header below a preamble.
struct DelimiterDetection {
    /// Rows that are looked at.
    static let sampleSize = 300

    /// The first rows under each delimiter, in the order of preference.
    private let samples: [(delimiter: TableDelimiter, rows: [RowScan.Row])]
    /// What is wrong within the first row, whatever the delimiter.
    let faultInFirstRow: CSVFault?

    /// Looks at text that begins at a line.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
        var faults: [CSVFault?] = []
        samples = TableDelimiter.allCases.map { delimiter in
            let (rows, fault) = Self.sample(text, line: line, delimiter: delimiter)
            faults.append(rows.isEmpty ? fault : nil)
            return (delimiter, rows)
        }
        faultInFirstRow = faults.contains { $0 == nil } ? nil : faults.lazy.compactMap { $0 }.first
    }

    /// The first rows that have any content, as far as they can be parted.
    private static func sample(
        _ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter
    ) -> (rows: [RowScan.Row], fault: CSVFault?) {
        var scan = RowScan(text, line: line, delimiter: delimiter)
        var rows: [RowScan.Row] = []
        do throws(CSVFault) {
            for _ in 0..<sampleSize {
                guard let row = try scan.next() else { break }
                if !row.isBlank { rows.append(row) }
            }
            return (rows, nil)
        } catch {
            return (rows, error)
        }
    }

    /// The delimiter that occurs in the header and parts most rows into as many cells; `;` before tab before `,` on ties.
    var delimiter: TableDelimiter? {
        var best: (delimiter: TableDelimiter, agreeing: Int)?
        for (delimiter, rows) in samples {
            guard let header = rows.first, header.cells > 1 else { continue }
            let agreeing = rows.count { $0.cells == header.cells }
            if agreeing > best?.agreeing ?? 0 { best = (delimiter, agreeing) }
        }
        return best?.delimiter
    }

    /// Line of the first row that has as many cells as most rows have, if that is not the first row.
    func likelyHeader(with delimiter: TableDelimiter? = nil) -> Int? {
        for (candidate, rows) in samples where delimiter == nil || candidate == delimiter {
            var counts: [Int: Int] = [:]
            for row in rows { counts[row.cells, default: 0] += 1 }
            guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual > 1 else {
                continue
            }
            guard let first = rows.first, first.cells != usual else { return nil }
            return rows.first { $0.cells == usual }?.line
        }
        return nil
    }
}
