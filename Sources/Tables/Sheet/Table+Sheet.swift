extension Table {
    /// Finds the table of a sheet: the head by the values below it, the body, and the footer.
    ///
    /// - Parameters:
    ///   - sheet: All rows of the sheet.
    ///   - name: Name of the file, for messages.
    ///   - facts: How the file was read.
    ///   - notes: What is odd about the file.
    ///   - options: What is declared about head and footer.
    /// - Throws: A ``TableFault`` of any kind.
    public init(
        sheet: SheetRows, name: String, facts: any TableFacts, notes: [TableNote] = [], options: TableOptions
    ) throws {
        try self.init(
            sheet: sheet, passed: [], name: name, facts: facts, notes: notes, options: options)
    }

    /// The same, with lines that a format has passed over already.
    init(
        sheet: SheetRows, passed before: [PassedLines], name: String, facts: any TableFacts, notes: [TableNote],
        options: TableOptions
    ) throws {
        guard sheet.rows.contains(where: { !$0.isBlank }) else { throw TableFileFault.empty }
        let numeric = SheetColumns(sheet)
        let head = try SheetHead(sheet, numeric, declared: options.header)
        guard !head.rows.isEmpty else {
            let found = sheet.filledColumns(head.body).map { sheet.text(head.body, $0) }
            throw HeaderFault.headerLooksLikeData(
                line: sheet.rows[head.body].line,
                text: found.first { CellKind(Array($0.utf8)[...]).isNumber } ?? found.first ?? "")
        }
        let headerLine = head.rows.last.map { sheet.rows[$0].line } ?? sheet.rows[0].line
        let width = head.rows.map { sheet.rows[$0].cells }.max() ?? 0
        let joined = HeadNames(sheet, rows: head.rows, width: width).names
        if options.header == nil { try Self.checkNames(joined, line: headerLine) }
        let named = (joined.lastIndex { !$0.isEmpty } ?? -1) + 1
        let footer = SheetFooter(sheet, numeric, body: head.body, columns: named, declared: options.footer)
        if let declared = options.footer, footer.start < head.body {
            throw RowFault.footerAboveRows(line: declared, headerLine: headerLine)
        }
        for row in (head.rows.first ?? 0)..<footer.start { if let fault = sheet.faults[row] { throw fault } }
        let body = SheetBody(sheet, rows: head.body..<footer.start, headerLine: headerLine)
        guard body.count > 0 else { throw TableFileFault.noRows(headerLine: headerLine) }
        let columns = try ColumnNames(joined, rows: body.count, headerLine: headerLine, values: body.values)
        let rows = try body.rows(of: columns.columns, width: width)
        var passed = before + head.passed
        for row in footer.start..<sheet.rows.count where !sheet.rows[row].isBlank {
            passed.add(.footer, row, of: sheet)
        }
        var oddities = body.blankLines + columns.oddities + body.longRows(width: width)
        if !passed.isEmpty, let first = head.rows.first {
            oddities.insert(.passedOver(passed, names: sheet.rows[first].line...headerLine), at: 0)
        } else if head.rows.count > 1, let first = head.rows.first {
            oddities.insert(.joinedNames(sheet.rows[first].line...headerLine), at: 0)
        }
        self.init(
            name: name, columns: columns.names, headerLine: headerLine, rows: rows, facts: facts,
            notes: notes + oddities.map { TableNote($0) }, options: options)
    }

    /// Values where names are expected: the names are missing.
    private static func checkNames(_ names: [String], line: Int) throws(HeaderFault) {
        func isWhole(_ name: String) -> Bool {
            if case .smallNumber = CellKind(Array(name.utf8)[...]) { true } else { false }
        }
        if let data = names.first(where: { CellKind(Array($0.utf8)[...]) == .number })
            ?? (names.allSatisfy(isWhole) ? names.first : nil)
        {
            throw .headerLooksLikeData(line: line, text: data)
        }
    }
}
