internal import Tables
internal import Values

/// The grammar of a value cell: a table symbol, or a number that may carry a mark.
struct CellGrammar {
    /// What signs stand for.
    var symbols: TableSymbols
    /// How numbers are written.
    var decimal: DecimalSign

    /// Reads a cell's text.
    func read(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Cell {
        let text = text.trimmed
        if let meaning = symbols.meaning(of: text) { return meaning.cell }
        let marked = MarkedNumber(text)
        return .number(try NumberGrammar.read(marked.number, decimal: decimal).value, flag: marked.flag)
    }
}

/// A number's text parted from its mark: `(12,5)` is uncertain; `p`, `r`, `s` behind it are preliminary, revised, estimated.
struct MarkedNumber {
    /// The number alone.
    var number: ArraySlice<UInt8>
    /// `()`, `p`, `r`, `s` or `nil`.
    var flag: String?

    init(_ text: ArraySlice<UInt8>) {
        number = text
        if text.count > 2, text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") {
            number = text.dropFirst().dropLast().trimmed
            flag = "()"
        } else if let last = text.last, text.count > 1,
            last == UInt8(ascii: "p") || last == UInt8(ascii: "r") || last == UInt8(ascii: "s")
        {
            let before = text.dropLast().trimmed
            guard let digit = before.last, isDigit(digit) else { return }
            number = before
            flag = String(decoding: [last], as: UTF8.self)
        }
    }
}
