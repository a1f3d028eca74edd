/// Parts CSV text into rows and cells, row by row, and stops at what cannot be parted without a guess.
///
/// RFC 4180 with the delimiters of German spreadsheets, blanks around quotes, and every kind of line end. Source: RFC 4180,
/// Common Format and MIME Type for CSV Files, October 2005.
struct RowScan {
    /// A row that was taken.
    struct Row: Equatable {
        /// Line on which it begins.
        var line: Int
        /// Number of cells, at least 1.
        var cells: Int
        /// Whether no cell holds anything but blanks and line breaks.
        var isBlank: Bool
    }

    /// A cell of the row, without quotes and the blanks around it.
    struct Field {
        /// Where it lies in the text.
        var range: Range<Int>
        /// Whether quotes stand doubled in it.
        var hasDoubledQuotes: Bool
    }

    /// The cells of the row taken last.
    private(set) var cells: [Field] = []
    /// Line ends between the rows so far.
    private(set) var lineEnds: Set<LineEnd> = []

    /// Cells written as formulas of text so far, `="03157001"`, which keep Excel from making numbers of keys.
    private(set) var formulas = 0

    private let text: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var index = 0
    private var line: Int

    private static let quote = UInt8(ascii: "\"")

    /// Begins at the start of a row.
    /// - Parameters:
    ///   - text: UTF-8; it outlives the scan.
    ///   - line: Line number of its start.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter) {
        self.text = text
        self.line = line
        self.delimiter = delimiter.byte
    }

    /// Where the next row begins.
    var place: (index: Int, line: Int) { (index, line) }

    /// Goes on at the end of a line.
    mutating func restart(at end: Int, line: Int) {
        index = end
        self.line = line
        _ = takeSeparator()
    }

    /// Takes the next row; `nil` at the end of the text.
    mutating func next() throws(CSVFault) -> Row? {
        guard index < text.count else { return nil }
        let start = line
        cells.removeAll(keepingCapacity: true)
        while try takeCell() {}
        return Row(line: start, cells: cells.count, isBlank: cells.allSatisfy(isBlank))
    }

    private func isBlank(_ cell: Field) -> Bool {
        guard let first = cell.range.first.map({ text[$0] }) else { return true }
        guard first == 0x0A || first == 0x0D else { return false }
        return text[cell.range].split { $0 == 0x0A || $0 == 0x0D }
            .allSatisfy { UnsafeBufferPointer(rebasing: $0).trimmedRange.isEmpty }
    }

    /// Takes a cell with the sign behind it; whether the row goes on.
    private mutating func takeCell() throws(CSVFault) -> Bool {
        let start = index
        while index < text.count, text[index] == 0x20 || text[index] == 0x09, text[index] != delimiter { index += 1 }
        if index + 1 < text.count, text[index] == UInt8(ascii: "="), text[index + 1] == Self.quote {
            index += 1
            formulas += 1
        }
        guard index < text.count, text[index] == Self.quote else {
            try passUnquoted()
            add(start..<index)
            return takeSeparator()
        }
        try checkMelting()
        let quoteLine = line
        index += 1
        let inner = index
        let isDoubled = try passQuoted(from: quoteLine)
        add(inner..<index, hasDoubledQuotes: isDoubled)
        index += 1
        try passBlanksAfterQuote()
        return takeSeparator()
    }

    /// To the delimiter or line end behind an unquoted cell.
    private mutating func passUnquoted() throws(CSVFault) {
        while index < text.count {
            let byte = text[index]
            if byte == delimiter { return try checkMelting() }
            if byte > 0x22, byte < 0x7F {
                index += 1
                continue
            }
            if byte == 0x0A || byte == 0x0D { return }
            try checkControl(byte)
            if byte == Self.quote {
                try checkMelting()
                throw .strayQuote(line: line)
            }
            if let code = MeltedSigns.lineBreak(text, at: index) { throw .strangeLineBreak(line: line, code: code) }
            index += 1
        }
    }

    /// To the closing quote; whether there are doubled ones before it.
    private mutating func passQuoted(from quoteLine: Int) throws(CSVFault) -> Bool {
        var isDoubled = false
        while index < text.count {
            let byte = text[index]
            if byte == 0x0A || byte == 0x0D {
                _ = takeLineEnd()
                continue
            }
            try checkControl(byte)
            if byte == Self.quote || byte == delimiter { try checkMelting() }
            guard byte == Self.quote else {
                index += 1
                continue
            }
            guard index + 1 < text.count, text[index + 1] == Self.quote else { return isDoubled }
            isDoubled = true
            index += 1
            try checkMelting()
            index += 1
        }
        throw .unclosedQuote(line: quoteLine)
    }

    private mutating func passBlanksAfterQuote() throws(CSVFault) {
        while index < text.count {
            let byte = text[index]
            if byte == 0x0A || byte == 0x0D { return }
            try checkControl(byte)
            if byte == delimiter || byte == Self.quote { try checkMelting() }
            if byte == delimiter { return }
            guard byte == 0x20 || byte == 0x09 else { throw .textAfterQuote(line: line) }
            index += 1
        }
    }

    private mutating func add(_ range: Range<Int>, hasDoubledQuotes: Bool = false) {
        var range = range
        if let first = range.first.map({ text[$0] }), let last = range.last.map({ text[$0] }),
            !(first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80)
        {
            let trimmed = UnsafeBufferPointer(rebasing: text[range]).trimmedRange
            range = (range.lowerBound + trimmed.lowerBound)..<(range.lowerBound + trimmed.upperBound)
        }
        cells.append(Field(range: range, hasDoubledQuotes: hasDoubledQuotes))
    }

    /// Takes a delimiter or line end; whether it was a delimiter.
    private mutating func takeSeparator() -> Bool {
        guard index < text.count else { return false }
        if text[index] == delimiter {
            index += 1
            return true
        }
        lineEnds.insert(takeLineEnd())
        return false
    }

    private mutating func takeLineEnd() -> LineEnd {
        let isReturn = text[index] == 0x0D
        index += 1
        line += 1
        guard isReturn else { return .lf }
        guard index < text.count, text[index] == 0x0A else { return .cr }
        index += 1
        return .crlf
    }

    private func checkControl(_ byte: UInt8) throws(CSVFault) {
        if byte < 0x20 && byte != 0x09 || byte == 0x7F { throw .controlCharacter(line: line, code: Int(byte)) }
    }

    private func checkMelting() throws(CSVFault) {
        if MeltedSigns.melts(text, at: index) { throw .combinedDelimiter(line: line) }
    }
}
