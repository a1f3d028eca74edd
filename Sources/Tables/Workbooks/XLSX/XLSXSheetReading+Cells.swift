extension XLSXSheetReading {
    /// The cell is read to its end.
    mutating func endCell() throws(WorkbookFault) {
        guard !content.isEmpty else {
            if hasFormula, kind != .text { cells.noteOpenFormula(row: row, column: column) }
            return
        }
        switch kind {
        case .number: try addNumber()
        case .shared: try addShared()
        case .text: try add(EscapedText.decoded(content))
        case .boolean: try add(Array((content == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8))
        case .error: cells.marks.errors.add(CellReference.letters(of: column) + "\(row)")
        case .date: try add(Array(ISODate.shortened(content)))
        }
    }

    private mutating func addShared() throws(WorkbookFault) {
        guard let index = WholeNumber.read(content), index < texts.count else {
            throw .unknownText(cells.place(row, column), number: String(decoding: content.prefix(40), as: UTF8.self))
        }
        let (column, budget) = (column, budget)
        try texts.withText(index) { text throws(WorkbookFault) in
            _ = try cells.add(text, column: column, isNumber: false, budget: budget)
        }
    }

    private mutating func addNumber() throws(WorkbookFault) {
        if formats.meaning(format) == .number, NumberText.isShortest(content) {
            try cells.addNumber(content, column: column, budget: budget)
            return
        }
        guard number.take(content[...].trimmed) else {
            throw .malformedNumber(cells.place(row, column), text: String(decoding: content.prefix(40), as: UTF8.self))
        }
        switch formats.meaning(format) {
        case .number: try add(number.bytes, isNumber: true)
        case .percent(let signs):
            number.shiftPoint(by: 2 * signs)
            cells.marks.percents.add(CellReference.letters(of: column) + "\(row)")
            try add(number.bytes, isNumber: true)
        case .date: try add(SerialDate.date(number.value, from1904: from1904))
        case .time: try add(SerialDate.time(number.value))
        }
    }

    /// A date or time; the number itself where it is none.
    private mutating func add(_ date: String?) throws(WorkbookFault) {
        if let date { try add(Array(date.utf8)) } else { try add(number.bytes, isNumber: true) }
    }

    private mutating func add(_ text: [UInt8], isNumber: Bool = false) throws(WorkbookFault) {
        let (column, budget) = (column, budget)
        try text.withUnsafeBufferPointer { text throws(WorkbookFault) in
            _ = try cells.add(text, column: column, isNumber: isNumber, budget: budget)
        }
    }
}
