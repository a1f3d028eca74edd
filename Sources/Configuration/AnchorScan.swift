/// Looks for anchors before the library expands them: 322 bytes of aliases can stand for hundreds of megabytes.
enum AnchorScan {
    /// The line, counted from 1, of the first `&name` at the start of a value outside of quotes and comments.
    static func firstAnchor(in text: String) -> Int? {
        var line = 1
        var quote: UInt8?
        var mayStart = true
        var afterBlank = true
        var inComment = false
        for byte in text.utf8 {
            if byte == 0x0A {
                line += 1
                inComment = false
                if quote == nil { mayStart = true }
                afterBlank = true
                continue
            }
            if inComment { continue }
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0D:
                afterBlank = true
                continue
            case UInt8(ascii: "#") where afterBlank: inComment = true
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if mayStart { quote = byte }
                mayStart = false
            case UInt8(ascii: "&") where mayStart: return line
            case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
                UInt8(ascii: "?"):
                mayStart = true
            default: mayStart = false
            }
            afterBlank = false
        }
        return nil
    }

    /// The line, counted from 1, of the first `&name` whose `*name` occurs too, whatever stands around the two.
    ///
    /// Quotes and comments are not told apart here, so that none of them can hide a pair: what passes this holds no alias that
    /// the library could follow.
    static func firstAliased(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        var anchors: [(name: ArraySlice<UInt8>, line: Int)] = []
        var aliases: Set<ArraySlice<UInt8>> = []
        var line = 1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A { line += 1 }
            guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") else { continue }
            let start = index
            while index < bytes.count, isName(bytes[index]) { index += 1 }
            guard index > start else { continue }
            if byte == UInt8(ascii: "&") {
                anchors.append((bytes[start..<index], line))
            } else {
                aliases.insert(bytes[start..<index])
            }
        }
        return anchors.first { aliases.contains($0.name) }?.line
    }

    /// What a name of an anchor consists of in libyaml.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
