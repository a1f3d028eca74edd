internal import Tables
internal import Values

/// The grammar of a value cell: a table symbol, or a number that may carry marks.
struct CellGrammar {
    /// What signs stand for.
    var symbols: TableSymbols
    /// How numbers are written.
    var decimal: DecimalSign

    /// Reads a cell's text.
    func read(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Cell { try reading(text).cell }

    /// Reads a cell's text, and says what had to be known to read it.
    /// - Parameter isNumber: Whether the file keeps the cell as a number: then its sign is the point.
    func reading(_ text: ArraySlice<UInt8>, isNumber: Bool = false) throws(NumberFault) -> (
        cell: Cell, oddities: [CellOddity]
    ) {
        if isNumber { return (.number(try NumberGrammar.read(text, decimal: .point).value, flag: nil), []) }
        let text = text.trimmed
        if let meaning = symbols.meaning(of: text) { return (meaning.cell, []) }
        if let last = text.last, isDigit(last), let first = text.first, isDigit(first) || first == UInt8(ascii: "-") {
            return (.number(try number(text, of: text), flag: nil), [])
        }
        if let word = CellOddity(word: text) { return (word.meaning.cell, [word]) }
        let marked = MarkedNumber(text)
        return (.number(try number(marked.number, of: text), flag: marked.flag), marked.oddities)
    }

    private func number(_ number: ArraySlice<UInt8>, of text: ArraySlice<UInt8>) throws(NumberFault) -> Double {
        do throws(NumberFault) {
            return try self.number(number)
        } catch {
            throw SpoiltDate.isOne(text) ? .spoiltDate(String(decoding: text, as: UTF8.self)) : error
        }
    }

    private func number(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Double {
        do throws(NumberFault) {
            return try NumberGrammar.read(text, decimal: decimal).value
        } catch {
            let other: DecimalSign = decimal == .comma ? .point : .comma
            guard error == .brokenThousands, (try? NumberGrammar.read(text, decimal: other)) != nil else { throw error }
            throw .otherDecimalSign
        }
    }
}
