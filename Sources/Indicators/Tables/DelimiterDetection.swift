/// Finds the delimiter from the first rows, and a header below a preamble.
struct DelimiterDetection {
    /// Rows that are looked at.
    static let sampleSize = 300

    /// The first rows under each delimiter, in the order of preference.
    private let samples: [(delimiter: TableDelimiter, records: [RecordScan.Record])]
    /// What is wrong within the first row, whatever the delimiter.
    let faultInFirstRow: TableFault?

    /// Looks at text that begins at a line.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
        var faults: [TableFault?] = []
        samples = TableDelimiter.allCases.map { delimiter in
            let scan = RecordScan(text, line: line, delimiter: delimiter, limit: Self.sampleSize)
            let records = scan.records.filter(\.hasContent)
            faults.append(records.isEmpty ? scan.fault : nil)
            return (delimiter, records)
        }
        faultInFirstRow = faults.contains { $0 == nil } ? nil : faults.lazy.compactMap { $0 }.first
    }

    /// The delimiter that occurs in the header and parts most rows into as many cells; `;` before tab before `,` on ties.
    var delimiter: TableDelimiter? {
        var best: (delimiter: TableDelimiter, agreeing: Int)?
        for (delimiter, records) in samples {
            guard let header = records.first, header.cells > 1 else { continue }
            let agreeing = records.count { $0.cells == header.cells }
            if agreeing > best?.agreeing ?? 0 { best = (delimiter, agreeing) }
        }
        return best?.delimiter
    }

    /// Line of the first row that has as many cells as most rows have, if that is not the first row.
    func likelyHeader(with delimiter: TableDelimiter? = nil) -> Int? {
        for (candidate, records) in samples where delimiter == nil || candidate == delimiter {
            var counts: [Int: Int] = [:]
            for record in records { counts[record.cells, default: 0] += 1 }
            guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual > 1 else {
                continue
            }
            guard let first = records.first, first.cells != usual else { return nil }
            return records.first { $0.cells == usual }?.line
        }
        return nil
    }
}
