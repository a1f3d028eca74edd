/// Goes over a table's text before the CSV library does, and finds what that would read wrongly without a word:
/// unclosed and stray quotes, control characters, foreign line breaks, delimiters melted into letters.
///
/// It also tells the line on which every row begins and how many cells it has: a second opinion to hold against the library's.
struct RecordScan {
    /// A row of the file.
    struct Record: Equatable {
        /// Line on which it begins.
        var line: Int
        /// Number of cells, at least 1.
        var cells: Int
        /// Whether there is anything but delimiters, quotes and the blanks that are taken off a cell, see `withoutBlanks`.
        var hasContent: Bool
    }

    private(set) var records: [Record] = []
    private(set) var lineEnds: Set<LineEnd> = []
    /// The first thing that is wrong; rows before it are listed.
    private(set) var fault: TableFault?

    private let delimiter: UInt8
    private var line: Int
    private var state = State.cellStart
    private var quoteLine = 0
    private var record: Record

    private enum State {
        case cellStart
        case unquoted
        case quoted
        case quoteSeen
    }

    /// Scans text that begins at the start of a row.
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - line: Line number of its start.
    ///   - limit: Number of rows after which to stop.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter, limit: Int = .max) {
        self.delimiter = delimiter.byte
        self.line = line
        record = Record(line: line, cells: 1, hasContent: false)
        var index = 0
        while index < text.count, records.count < limit {
            if let fault = step(text, &index) {
                self.fault = fault
                return
            }
        }
        guard records.count < limit else { return }
        if state == .quoted {
            fault = .unclosedQuote(line: quoteLine)
        } else if record.cells > 1 || record.hasContent || state != .cellStart {
            records.append(record)
        }
    }

    /// Takes one sign, or the two of CRLF.
    private mutating func step(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> TableFault? {
        let byte = text[index]
        defer { index += 1 }
        if byte == 0x0A || byte == 0x0D {
            let isPair = byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
            if isPair { index += 1 }
            line += 1
            if state != .quoted { endRecord(isPair ? .crlf : byte == 0x0A ? .lf : .cr) }
            return nil
        }
        if byte < 0x20 && byte != 0x09 || byte == 0x7F { return .controlCharacter(line: line, code: Int(byte)) }
        let isQuote = byte == UInt8(ascii: "\"")
        if isQuote || byte == delimiter, GraphemeNeighbours.melt(text, at: index) {
            return .combinedDelimiter(line: line)
        }
        if state == .quoted {
            if isQuote { state = .quoteSeen } else { lookForContent(text, index) }
            return nil
        }
        if byte == delimiter {
            record.cells += 1
            state = .cellStart
        } else if isQuote {
            return takeQuote()
        } else if byte != 0x20 && byte != 0x09 {
            if state == .quoteSeen { return .textAfterQuote(line: line) }
            if let code = GraphemeNeighbours.lineBreak(text, at: index) {
                return .strangeLineBreak(line: line, code: code)
            }
            state = .unquoted
            lookForContent(text, index)
        }
        return nil
    }

    private mutating func lookForContent(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard !record.hasContent else { return }
        // A byte within U+00A0 (C2 A0) or U+202F (E2 80 AF) is judged by the whole sign.
        func stands(_ sign: [UInt8], from start: Int) -> Bool {
            start >= 0 && start + sign.count <= text.count && text[start..<(start + sign.count)].elementsEqual(sign)
        }
        let isBlank =
            switch text[index] {
            case 0x20, 0x09: true
            case 0xC2: stands([0xC2, 0xA0], from: index)
            case 0xA0: stands([0xC2, 0xA0], from: index - 1)
            case 0xE2: stands([0xE2, 0x80, 0xAF], from: index)
            case 0x80: stands([0xE2, 0x80, 0xAF], from: index - 1)
            case 0xAF: stands([0xE2, 0x80, 0xAF], from: index - 2)
            default: false
            }
        record.hasContent = !isBlank
    }

    private mutating func takeQuote() -> TableFault? {
        switch state {
        case .cellStart:
            quoteLine = line
            state = .quoted
        case .quoteSeen:
            state = .quoted
            record.hasContent = true
        case .unquoted, .quoted:
            return .strayQuote(line: line)
        }
        return nil
    }

    private mutating func endRecord(_ end: LineEnd) {
        lineEnds.insert(end)
        records.append(record)
        record = Record(line: line, cells: 1, hasContent: false)
        state = .cellStart
    }
}
