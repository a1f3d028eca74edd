/// Where the head of a sheet lies: the rows that name its columns, and the row with which the body begins.
///
/// The body is found first, by its values; names are what stands right above it. What is above the names, or between them and
/// the body, is passed over and said.
struct SheetHead {
    /// Rows of names, top to bottom; empty if there are none.
    private(set) var rows: [Int] = []
    /// The first row below the head.
    private(set) var body: Int
    /// Lines that are neither.
    private(set) var passed: [PassedLines] = []

    /// Words of which rows of units are made.
    private static let units: Set<String> = [
        "anzahl", "%", "in %", "prozent", "in prozent", "v. h.", "vh", "‰", "promille", "eur", "euro", "€", "in euro",
        "in eur", "tsd. euro",
        "1000 euro", "1.000 euro", "tsd. eur", "mio. euro", "personen", "einwohner", "km²", "km2", "qkm", "in km²",
        "ha", "in ha", "m²", "qm",
        "tsd.", "1000", "1.000", "in 1000", "in 1.000", "je 1000", "je 1.000", "je 1000 einwohner",
        "je 1.000 einwohner", "je 10.000 einwohner",
        "je 100.000 einwohner", "index", "jahre", "in jahren", "punkte", "number", "percent", "per cent", "persons",
        "fälle", "stück",
    ]

    /// Looks for it. Without a row of values, the first row that holds anything is the head.
    /// - Parameter declared: Lines that hold the names, if somebody stated them.
    init(_ sheet: SheetRows, _ columns: SheetColumns, declared: ClosedRange<Int>?) throws(HeaderFault) {
        if let declared {
            body = 0
            try take(declared, of: sheet)
            return
        }
        let scan = HeadScan(sheet, columns)
        body = scan.firstBody ?? 0
        if scan.firstBody == nil || body == 0 { takeFirstRow(of: sheet) } else { collect(scan) }
    }

    private mutating func take(_ declared: ClosedRange<Int>, of sheet: SheetRows) throws(HeaderFault) {
        rows = sheet.rows.indices.filter { declared.contains(sheet.rows[$0].line) && !sheet.rows[$0].isBlank }
        if rows.isEmpty {
            rows =
                sheet.rows.indices.first { sheet.rows[$0].line > declared.upperBound && !sheet.rows[$0].isBlank }.map {
                    [$0]
                } ?? []
        }
        guard let last = rows.last else {
            throw .headerBeyondEnd(line: declared.lowerBound, lines: sheet.rows.last?.line ?? 0)
        }
        body = last + 1
        for row in 0..<(rows.first ?? 0) where !sheet.rows[row].isBlank { passed.add(.preamble, row, of: sheet) }
    }

    private mutating func takeFirstRow(of sheet: SheetRows) {
        guard let first = sheet.rows.indices.first(where: { !sheet.rows[$0].isBlank && !HeadScan.isComment($0, sheet) })
        else { return }
        for row in 0..<first where !sheet.rows[row].isBlank { passed.add(.comments, row, of: sheet) }
        rows = [first]
        body = first + 1
    }

    private mutating func collect(_ scan: HeadScan) {
        let sheet = scan.sheet
        var kinds: [Int: PassedLines.Kind] = [:]
        var top = body
        for row in (0..<body).reversed() {
            if sheet.rows[row].isBlank {
                if !rows.isEmpty, scan.areDistinct(rows) { break }
                continue
            }
            let role = scan.role(of: row, above: rows)
            if role == .end { break }
            if case .passed(let kind) = role { kinds[row] = kind } else { rows.insert(row, at: 0) }
            top = row
        }
        dropUnits(scan, &kinds)
        for row in 0..<body where !sheet.rows[row].isBlank && !rows.contains(row) {
            let isComment = HeadScan.isComment(row, sheet)
            passed.add(kinds[row] ?? (isComment ? .comments : row < top ? .preamble : .caption), row, of: sheet)
        }
    }

    /// A lowest row of units is none of the names, if those are complete without it.
    private mutating func dropUnits(_ scan: HeadScan, _ kinds: inout [Int: PassedLines.Kind]) {
        guard rows.count > 1, let last = rows.last else { return }
        let words = scan.sheet.filledColumns(last).map { scan.sheet.text(last, $0).lowercased() }
        let areUnits = words.allSatisfy(Self.units.contains) || words.count > 1 && Set(words).count == 1
        guard areUnits, scan.areDistinct(Array(rows.dropLast()), in: scan.sheet.filledColumns(last)) else { return }
        rows.removeLast()
        kinds[last] = .units
    }
}
