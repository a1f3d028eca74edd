internal import Tables

/// A number's text parted from its marks: `(12,5)` is uncertain; `p`, `r`, `s` behind it are preliminary, revised, estimated; a
/// percent sign is its unit; `¹`, `1)` behind a blank, `a)` are footnotes.
struct MarkedNumber {
    /// The number alone.
    var number: ArraySlice<UInt8>
    /// `()`, `p`, `r`, `s`, a footnote or `nil`.
    var flag: String?
    /// What was found at the number beyond the marks of the statistical offices.
    var oddities: [CellOddity] = []

    init(_ text: ArraySlice<UInt8>) {
        number = text
        guard let last = text.last, !isDigit(last) || text.first == 0xE2 else { return }
        takeFootnote()
        takePercentSign()
        if number.count > 2, number.first == UInt8(ascii: "("), number.last == UInt8(ascii: ")") {
            number = number.dropFirst().dropLast().trimmed
            add(flag: "()")
            takePercentSign()
        } else if let last = number.last, number.count > 1,
            last == UInt8(ascii: "p") || last == UInt8(ascii: "r") || last == UInt8(ascii: "s"),
            let digit = number.dropLast().trimmed.last, isDigit(digit)
        {
            number = number.dropLast().trimmed
            add(flag: String(decoding: [last], as: UTF8.self))
        }
        takePercentSign()
        if number.starts(with: [0xE2, 0x80, 0x93]), number.count > 3, let next = number.dropFirst(3).first,
            isDigit(next)
        {
            number = [UInt8(ascii: "-")] + number.dropFirst(3)
            oddities.append(.dash)
        }
    }

    private mutating func add(flag mark: String) { flag = flag.map { mark + " " + $0 } ?? mark }

    private mutating func takePercentSign() {
        let sign: [UInt8] = [UInt8(ascii: "%")]
        let perMille: [UInt8] = [0xE2, 0x80, 0xB0]
        for sign in [sign, perMille] where number.count > sign.count && number.suffix(sign.count).elementsEqual(sign) {
            let before = number.dropLast(sign.count).trimmed
            guard let last = before.last, isDigit(last) || last == UInt8(ascii: ")") else { continue }
            number = before
            oddities.append(.percentSign)
        }
    }

    /// Takes marks of footnotes off the end: superscript digits, `1)` or `a)`, a star, a letter behind a blank.
    private mutating func takeFootnote() {
        guard number.count < 48, let last = number.last, FootnoteMark.mayEnd(with: last),
            number.contains(where: isDigit)
        else {
            return
        }
        let text = Array(String(decoding: number, as: UTF8.self).unicodeScalars)
        guard let start = FootnoteMark.start(in: text) else { return }
        var mark = String.UnicodeScalarView()
        mark.append(contentsOf: text[start...])
        number = number.dropLast(text[start...].reduce(0) { $0 + UTF8.width($1) })
        add(flag: String(mark).trimmed)
        oddities.append(.footnote)
    }
}
