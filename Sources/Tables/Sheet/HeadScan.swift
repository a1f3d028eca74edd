/// Tells the rows above the body apart: names, units, captions, titles.
struct HeadScan {
    /// What a row above the body is.
    enum Role: Equatable {
        case names
        case passed(PassedLines.Kind)
        /// A title: neither it nor anything above it names columns.
        case end
    }

    let sheet: SheetRows
    let columns: SheetColumns
    /// The first row of values; `nil` if there is none.
    private(set) var firstBody: Int?

    /// Looks for the first row of values.
    init(_ sheet: SheetRows, _ columns: SheetColumns) {
        self.sheet = sheet
        self.columns = columns
        var seen = 0
        for row in sheet.rows.indices where !sheet.rows[row].isBlank && !Self.isComment(row, sheet) {
            if isBody(row) {
                firstBody = row
                break
            }
            seen += 1
            if seen == SheetColumns.sampleSize { return }
        }
        // Rows without values right below complete names belong to the body.
        while let body = firstBody, body > 0, sheet.rows[body - 1].cells >= columns.width, couldBeBody(body - 1),
            hasNames(above: body - 1)
        {
            firstBody = body - 1
        }
    }

    /// Whether a row is a remark that begins with `#`.
    static func isComment(_ row: Int, _ sheet: SheetRows) -> Bool {
        let cell = sheet.cell(row, 0)
        return cell.first == UInt8(ascii: "#") && CellKind(cell) == .text
            || cell.count == 1 && cell.first == UInt8(ascii: "#") && sheet.filledColumns(row).count == 1
    }

    private struct Evidence {
        var filled = 0
        var strong = 0
        var weak = 0
        var symbols = 0
        var texts = 0
        var areYears = true
        var cells: [(column: Int, kind: CellKind)] = []
    }

    private func evidence(_ row: Int) -> Evidence {
        var evidence = Evidence()
        for column in sheet.filledColumns(row) {
            let kind = CellKind(sheet.cell(row, column))
            evidence.filled += 1
            evidence.cells.append((column, kind))
            guard column < columns.width, columns.isNumeric[column] else { continue }
            switch kind {
            case .number: evidence.strong += 1
            case .smallNumber(let number):
                evidence.weak += 1
                if !(1900...2100).contains(number) { evidence.areYears = false }
            case .symbol: evidence.symbols += 1
            case .text: evidence.texts += 1
            case .date, .empty: break
            }
        }
        return evidence
    }

    private func isBody(_ row: Int) -> Bool {
        let found = evidence(row)
        guard found.filled > 1, sheet.rows[row].cells >= columns.width || found.filled * 2 >= columns.width,
            !columns.areCounted(by: found.cells)
        else { return false }
        if found.strong > 0 { return found.texts == 0 || found.filled * 2 >= columns.width }
        guard found.weak + found.symbols > 0 else { return false }
        // Years and other small numbers may be names.
        if hasNames(above: row) { return found.weak + found.symbols >= found.texts }
        return found.texts == 0 && !(found.weak > 0 && found.areYears && found.symbols == 0)
    }

    /// Whether nothing in a row speaks against its being one of the body.
    private func couldBeBody(_ row: Int) -> Bool {
        let found = evidence(row)
        return found.filled > 0 && found.texts == 0 && !columns.areCounted(by: found.cells)
            && !(found.filled == 1 && found.cells[0].kind == .date)
    }

    /// Whether the nearest row above that is no unit names all columns.
    private func hasNames(above row: Int) -> Bool {
        guard let above = (0..<row).reversed().first(where: { !sheet.rows[$0].isBlank }) else { return false }
        let found = evidence(above)
        return found.filled >= max(2, columns.used.count) && found.strong == 0 && found.texts > 0
            && areDistinct([above])
    }

    /// What a row is, seen from the names that were found below it.
    func role(of row: Int, above names: [Int]) -> Role {
        let found = evidence(row)
        if Self.isComment(row, sheet) { return names.isEmpty ? .passed(.comments) : .end }
        if columns.areCounted(by: found.cells) { return names.isEmpty ? .passed(.columnNumbers) : .end }
        guard found.filled > 1 else { return narrowRole(of: row, cell: found.cells[0], above: names) }
        if found.strong > 0, found.texts == 0 { return .end }
        guard !names.isEmpty, areDistinct(names) else { return .names }
        // Above complete names only groups of columns still belong to the head; they leave the column of keys alone.
        return found.cells[0].column > 0 ? .names : .end
    }

    private func narrowRole(of row: Int, cell: (column: Int, kind: CellKind), above names: [Int]) -> Role {
        if names.isEmpty {
            return cell.column == 0 || cell.kind == .date ? .passed(.caption) : .names
        }
        if cell.column == 0 {
            let isWord = sheet.rows[row].cells > 1 && !sheet.text(row, 0).contains(" ") && cell.kind == .text
            return isWord && !areDistinct(names) && !isNamed(0, in: names) ? .names : .end
        }
        let isCaption = cell.kind == .date || sheet.text(row, cell.column).lowercased().hasPrefix("stand")
        return isCaption || sheet.rows[row].cells < columns.width ? .end : .names
    }

    private func isNamed(_ column: Int, in rows: [Int]) -> Bool { rows.contains { !sheet.cell($0, column).isEmpty } }

    /// Whether the joined names of rows are there for every column, or for some, and differ.
    func areDistinct(_ rows: [Int], in some: [Int]? = nil) -> Bool {
        let some = (some ?? columns.used).filter { $0 < columns.width }
        return HeadNames(sheet, rows: rows, width: columns.width).areDistinct(in: some)
    }
}
