/// With which line of a CSV text to begin, and which sign parts its cells.
struct CSVLayout {
    /// Line with which to begin, counted from 1.
    let line: Int
    /// The sign between cells.
    let delimiter: TableDelimiter
    /// The line above it that states the sign for Excel, if there is one.
    let passed: [PassedLines]

    private let offset: Int

    /// Looks at the first rows.
    /// - Throws: A ``TableFault`` of any kind.
    init(_ text: UnsafeBufferPointer<UInt8>, options: TableOptions) throws {
        let statement = DelimiterStatement(text)
        let start = try LineStart(line: options.header?.lowerBound ?? (statement == nil ? 1 : 2), in: text)
        line = start.line
        offset = start.offset
        passed = statement.map { [PassedLines(.delimiterStatement, first: 1, last: 1, text: $0.text)] } ?? []
        let rest = UnsafeBufferPointer(rebasing: text[start.offset...])
        if let declared = options.delimiter ?? statement?.delimiter {
            delimiter = declared
            return
        }
        let first = try FirstRow(rest, line: start.line)
        let detection = DelimiterDetection(rest, line: start.line)
        guard let delimiter = detection.delimiter else {
            if let fault = detection.fault { throw fault }
            throw CSVFault.noDelimiter(line: first.line, text: first.text)
        }
        self.delimiter = delimiter
    }

    /// The text from that line on.
    func text(of whole: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: whole[offset...])
    }
}

/// A first line `sep=;`, by which Excel knows the delimiter.
struct DelimiterStatement {
    /// The sign.
    let delimiter: TableDelimiter
    /// The line.
    let text: String

    /// Looks for it; `nil` if the first line is another.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        let line = text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: line, as: UTF8.self).filter { $0 != "\"" }
        guard line.count < 16, words.lowercased().hasPrefix("sep="),
            let delimiter = TableDelimiter.allCases.first(where: { words.dropFirst(4).hasPrefix($0.rawValue) })
        else { return nil }
        self.delimiter = delimiter
        self.text = words.trimmed
    }
}
