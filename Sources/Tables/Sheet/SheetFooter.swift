/// Sources, footnotes and rules of underscores below a table.
struct SheetFooter {
    /// The row with which it begins; the number of rows if there is none.
    let start: Int

    private static let openings = [
        "quelle", "quellen", "©", "(c)", "stand", "*", "anm.", "anmerkung", "hinweis", "__", "--", "==", "source",
        "note", "erläuterung",
        "zeichenerklärung", "legende", "datenlizenz", "copyright", "erstellt", "1)", "¹", "a)",
    ]

    /// Looks for it.
    /// - Parameters:
    ///   - body: The first row below the names.
    ///   - columns: Number of named columns.
    ///   - declared: The line with which it begins, if somebody stated it.
    init(_ sheet: SheetRows, _ numeric: SheetColumns, body: Int, columns: Int, declared: Int?) {
        let rows = sheet.rows
        if let declared {
            start = rows.firstIndex { $0.line >= declared } ?? rows.count
            return
        }
        var suffix = rows.count
        while suffix > body, rows[suffix - 1].isBlank || !Self.isRow(suffix - 1, sheet, numeric, columns) {
            suffix -= 1
        }
        // A row too short or nearly empty is no footer merely because it stands last: something has to open one.
        start = (suffix..<rows.count).first { !rows[$0].isBlank && Self.opens($0, sheet, body) } ?? rows.count
    }

    /// Whether a row looks like one of the table.
    private static func isRow(_ row: Int, _ sheet: SheetRows, _ numeric: SheetColumns, _ columns: Int) -> Bool {
        guard sheet.rows[row].cells >= columns else { return false }
        var filled = 0
        var values = 0
        var texts = 0
        for column in 0..<min(columns, sheet.rows[row].cells) {
            let kind = CellKind(sheet.cell(row, column))
            if kind == .empty { continue }
            filled += 1
            guard column < numeric.isNumeric.count, numeric.isNumeric[column] else { continue }
            if kind == .text { texts += 1 } else { values += 1 }
        }
        if filled < 2, columns > 1 { return false }
        return values >= texts
    }

    private static func opens(_ row: Int, _ sheet: SheetRows, _ body: Int) -> Bool {
        let first = sheet.cell(row, 0)
        let text = String(decoding: first.prefix(60), as: UTF8.self).lowercased()
        guard CellKind(first) == .text || openings.contains(where: text.hasPrefix) else { return false }
        return row > body && sheet.rows[row - 1].isBlank || openings.contains(where: text.hasPrefix)
            || sheet.faults[row] == nil && (first.count > 40 || sheet.rows[row].cells == 1)
    }
}
