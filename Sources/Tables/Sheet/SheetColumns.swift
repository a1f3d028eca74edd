/// Which columns of a sheet hold numbers, judged by the lower half of its first rows, where no head is.
struct SheetColumns {
    /// Rows that are looked at.
    static let sampleSize = 300

    /// Number of cells that most rows have.
    let width: Int
    /// Whether a column holds numbers, keys among them.
    let isNumeric: [Bool]
    /// Columns that hold anything there.
    let used: [Int]
    /// Whether the numbers of a column have one length of at least three digits each, as keys have: a number of fewer is none of them.
    private let keyLength: [Int?]

    /// Looks at a sheet.
    init(_ sheet: SheetRows) {
        var widths: [Int: Int] = [:]
        var sample: [Int] = []
        for (index, row) in sheet.rows.enumerated() where !row.isBlank {
            widths[row.cells, default: 0] += 1
            sample.append(index)
            if sample.count == Self.sampleSize { break }
        }
        let usual = widths.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
        width = usual
        let wide = sample.filter { sheet.rows[$0].cells >= usual && sheet.filledColumns($0).count > 1 }
        let lower = wide.suffix((wide.count + 1) / 2)
        var numbers = [Int](repeating: 0, count: usual)
        var texts = numbers
        var filled = [Bool](repeating: false, count: usual)
        var lengths = [Set<Int>](repeating: [], count: usual)
        for row in lower {
            for column in 0..<usual {
                let cell = sheet.cell(row, column)
                if !cell.isEmpty { filled[column] = true }
                switch CellKind(cell) {
                case .smallNumber, .number:
                    numbers[column] += 1
                    lengths[column].insert(cell.count)
                case .text: texts[column] += 1
                default: break
                }
            }
        }
        isNumeric = zip(numbers, texts).map { $0 > 0 && $0 >= $1 }
        used = filled.indices.filter { filled[$0] }
        keyLength = lengths.map { $0.count == 1 ? $0.first.flatMap { $0 >= 3 ? $0 : nil } : nil }
    }

    /// Whether a row counts the columns, as `1;2;3` or `(1);(2);(3)` below a head: numbers that follow each other where the
    /// column has no numbers or longer ones.
    func areCounted(by cells: [(column: Int, kind: CellKind)]) -> Bool {
        guard cells.count >= 2 else { return false }
        var disagrees = false
        var last: Int?
        for (column, kind) in cells {
            guard case .smallNumber(let number) = kind, number < 1000, last.map({ number == $0 + 1 }) ?? (number <= 1)
            else {
                return false
            }
            last = number
            if column < width, !isNumeric[column] || keyLength[column] != nil { disagrees = true }
        }
        return disagrees
    }
}
