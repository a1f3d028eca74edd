internal import Configuration

/// An id that is also a file name: letters, digits, `-` and `_`, not longer than 80.
enum AtlasIdentifier {
    static func checked(_ text: String, at value: ConfigurationValue) throws(ConfigurationError) -> String {
        let isSafe = text.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isSafe, let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 80 else {
            throw .badIdentifier(
                file: value.file, line: value.line, path: value.path, found: text,
                proposal: PlainName(text, separator: "_", fallback: "name").text)
        }
        return text
    }
}
