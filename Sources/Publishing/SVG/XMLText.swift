/// Text made fit for XML 1.0.
enum XMLText {
    /// Whether the character may stand in a document (XML 1.0, production 2).
    static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Whether a text is certainly written as it is: no markup, and no byte with which a character begins that is not
    /// allowed or is written as a reference.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x7F: false
            // U+0080 … U+009F begin with the one, U+FFFE and U+FFFF with the other; so do many that are allowed.
            case 0xC2, 0xEF: false
            default: byte >= 0x20
            }
        }
    }

    /// Text for between tags or within quotes: markup, line ends and control characters that XML would change on
    /// reading are written as references.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars where allows(scalar) {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r", "\u{7F}"..."\u{9F}": escaped += "&#\(scalar.value);"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// An id out of any text, different for different texts: letters, digits, `-` and `.` stay, every other byte of
    /// its UTF-8 becomes `_` and two hexadecimal digits.
    ///
    /// ```swift
    /// XMLText.id("03157006")  // 03157006
    /// XMLText.id("A 1")       // A_201
    /// ```
    static func id(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        if isPlain { return text }
        var id = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                id.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                id += (byte < 0x10 ? "_0" : "_") + String(byte, radix: 16, uppercase: true)
            }
        }
        return id
    }
}
