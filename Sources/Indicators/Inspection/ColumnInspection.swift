internal import Geography
public import Tables
internal import Values

/// What is in a column of a table.
public struct ColumnInspection: Equatable, Sendable {
    /// Name of the column.
    public let name: String
    /// Cells that are numbers; 0 if the file's decimal sign is not known.
    public private(set) var numbers = 0
    /// Numbers that carry a mark.
    public private(set) var flagged = 0
    /// Cells that say "not known", empty ones among them.
    public private(set) var missing = 0
    /// Empty cells.
    public private(set) var empty = 0
    /// Cells that say "suppressed".
    public private(set) var suppressed = 0
    /// Cells that say "too uncertain".
    public private(set) var uncertain = 0
    /// Cells that say "not applicable".
    public private(set) var notApplicable = 0
    /// Cells that are something else.
    public private(set) var texts = 0
    /// Smallest and largest number.
    public private(set) var range: ClosedRange<Double>?
    /// Different texts in the order of the file, if there are at most 24: the years or variables of a long table.
    public private(set) var distinct: [String]?
    /// The first text in a column most cells of which are numbers.
    public private(set) var strayText: CellPlace?
    /// What the column is as key, if its cells look like official keys.
    public private(set) var key: KeyHint?

    /// A column of official keys.
    public struct KeyHint: Equatable, Sendable {
        /// Length of the keys: 2, 5, 8 or 12 digits.
        public let length: Int
        /// Cells that lack their leading zero, have `.0` behind them or are shielded.
        public let repairs: Int
        /// Cells in scientific notation, whose key is lost.
        public let destroyed: Int
        /// Whether no key occurs twice.
        public let isUnique: Bool
    }

    /// Looks through a column.
    init(_ column: Int, of table: Table, decimal: DecimalSign?) {
        name = table.columns[column]
        var seen: Set<String> = []
        var order: [String] = []
        var firstText: CellPlace?
        let symbols = table.options.symbols
        let grammar = CellGrammar(symbols: symbols, decimal: decimal ?? .comma)
        for row in 0..<table.rowCount {
            let bytes = table.cellBytes(row, column)
            if bytes.isEmpty { empty += 1 }
            if order.count <= 24, !bytes.isEmpty {
                let text = table[row, column]
                if seen.insert(text).inserted { order.append(text) }
            }
            let isNumber = table.isNumber(row, column)
            guard decimal != nil || isNumber || symbols.meaning(of: bytes) != nil,
                let cell = try? grammar.reading(bytes, isNumber: isNumber).cell
            else {
                texts += 1
                if firstText == nil { firstText = table.place(row, column) }
                continue
            }
            add(cell)
        }
        distinct = order.count <= 24 ? order : nil
        if texts > 0, numbers > 9 * texts { strayText = firstText }
        key = Self.keyHint(column, of: table)
    }

    /// Whether every cell is a number or a symbol, and at least one a number, under one of the decimal signs each.
    static func isNumeric(_ column: Int, of table: Table) -> Bool {
        var hasNumber = false
        let symbols = table.options.symbols
        for row in 0..<table.rowCount {
            if table.isNumber(row, column) {
                hasNumber = true
                continue
            }
            let bytes = table.cellBytes(row, column)
            if symbols.meaning(of: bytes) != nil || CellOddity(word: bytes) != nil { continue }
            let number = MarkedNumber(bytes).number
            let isNumber = DecimalSign.allCases.contains { (try? NumberGrammar.read(number, decimal: $0)) != nil }
            guard isNumber else { return false }
            hasNumber = true
        }
        return hasNumber
    }

    private mutating func add(_ cell: Cell) {
        switch cell {
        case .missing: missing += 1
        case .suppressed: suppressed += 1
        case .uncertain: uncertain += 1
        case .notApplicable: notApplicable += 1
        case .number(let value, let flag):
            numbers += 1
            if flag != nil { flagged += 1 }
            range = min(range?.lowerBound ?? value, value)...max(range?.upperBound ?? value, value)
        }
    }

    /// Nine in ten filled cells have the digits of one kind of key and begin with a Land, 01...16, and they are no mere numbers:
    /// where zeros would have to be restored the name says so, or the keys of municipalities share those of their counties.
    private static func keyHint(_ column: Int, of table: Table) -> KeyHint? {
        let name = table.columns[column]
        guard !KeyNames.namePostcodes(name) else { return nil }
        for length in [12, 8, 5, 2] {
            let grammar = KeyGrammar(lengths: [length])
            var filled = 0
            var repairs = 0
            var destroyed = 0
            var keys: Set<String> = []
            var count = 0
            rows: for row in 0..<table.rowCount {
                let outcome = grammar.read(table.cellBytes(row, column))
                switch outcome {
                case .empty: continue
                case .destroyed: destroyed += 1
                case .key(let key), .repaired(let key, _):
                    let land = key.isNumeric ? Int(key.text.prefix(2)) ?? 0 : 0
                    guard key.text.utf8.count == length, (1...16).contains(land) else { break }
                    count += 1
                    keys.insert(key.text)
                    if case .repaired = outcome { repairs += 1 }
                }
                filled += 1
                // One in ten of all rows is none: nine in ten cannot be any more.
                if (filled - count - destroyed) * 10 > table.rowCount { break rows }
            }
            guard count > 0, (count + destroyed) * 10 >= filled * 9 else { continue }
            // Small numbers look like Länder: such a column is a key only if it is sound.
            guard length > 2 || repairs == 0 && keys.count == count else { continue }
            let hasZero = repairs == 0 && keys.contains { $0.utf8.first == UInt8(ascii: "0") }
            guard hasZero || destroyed > 0 || KeyNames.nameKeys(name) || sharesCounties(keys, length: length) else {
                continue
            }
            return KeyHint(length: length, repairs: repairs, destroyed: destroyed, isUnique: keys.count == count)
        }
        return nil
    }

    /// Whether keys of municipalities lie in far fewer counties; numbers of as many digits hardly share their first five.
    private static func sharesCounties(_ keys: Set<String>, length: Int) -> Bool {
        length >= 8 && keys.count > 1 && Set(keys.map { $0.prefix(5) }).count * 2 <= keys.count
    }
}
