extension OutputBuffer {
    /// Writes text as a JSON string, quotes included (RFC 8259 section 7).
    ///
    /// Beside what the grammar asks for, U+2028, U+2029 and U+007F are escaped: they end a line in JavaScript or do
    /// not print.
    mutating func writeJSON(_ text: String) {
        write(byte: UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": write("\\\"")
            case "\\": write("\\\\")
            case "\n": write("\\n")
            case "\r": write("\\r")
            case "\t": write("\\t")
            case "\u{08}": write("\\b")
            case "\u{0C}": write("\\f")
            case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": writeEscape(scalar.value)
            default: for byte in UTF8.encode(scalar) ?? .init() { write(byte: byte) }
            }
        }
        write(byte: UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
