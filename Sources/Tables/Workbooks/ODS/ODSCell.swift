/// A cell as an OpenDocument spreadsheet has it, before it is text.
struct ODSCell {
    enum Kind {
        case text, number, percent, date, time, boolean
    }

    var kind: Kind?
    /// Whether it is a formula.
    var hasFormula = false
    /// Whether the formula ended in an error.
    var isError = false
    /// Whether a merged cell covers it.
    var isCovered = false
    /// In how many columns it stands.
    var repeats = 1
    /// The value of an attribute, if there is one.
    var value: [UInt8]?

    /// The attributes of a cell.
    init(_ element: MarkupElement) {
        isCovered = element.isLocally("covered-table-cell")
        element.forEachAttribute { name, value in
            if name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|value-type") {
                kind = Self.kind(value)
            } else if name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|value")
                || name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|date-value")
                || name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|time-value")
                || name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|boolean-value")
                || name.isSame("urn:oasis:names:tc:opendocument:xmlns:office:1.0|string-value")
            {
                self.value = Array(value)
            } else if name.isSame("urn:oasis:names:tc:opendocument:xmlns:table:1.0|number-columns-repeated") {
                repeats = max(1, WholeNumber.read(value) ?? 1)
            } else if name.isSame("urn:oasis:names:tc:opendocument:xmlns:table:1.0|formula") {
                hasFormula = true
            } else if name.isSame("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0|value-type") {
                isError = value.elementsEqual("error".utf8)
            }
        }
    }

    private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind? {
        switch name.first {
        case UInt8(ascii: "f"), UInt8(ascii: "c"): .number
        case UInt8(ascii: "p"): .percent
        case UInt8(ascii: "d"): .date
        case UInt8(ascii: "t"): .time
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "s"): .text
        default: nil
        }
    }

    /// Whether a text is how a spreadsheet shows that a formula failed: `#DIV/0!`, `#NV`, `Err:502`.
    static func isErrorText(_ text: [UInt8]) -> Bool {
        let text = String(decoding: text.prefix(20), as: UTF8.self)
        return text.hasPrefix("#") && (text.hasSuffix("!") || text.hasSuffix("?") || text == "#N/A" || text == "#NV")
            || text.hasPrefix("Err:") || text.hasPrefix("Fehler:")
    }
}
