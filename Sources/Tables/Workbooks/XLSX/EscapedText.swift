/// Signs that XML cannot hold, as Excel writes them: `_x000D_` is a carriage return, `_x005F_` an underscore.
///
/// Source: ECMA-376-1:2016, 22.9.2.19 (ST_Xstring).
enum EscapedText {
    /// The text with its signs; vertical tabs and form feeds, which PowerPoint takes for line breaks, are line breaks.
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "_")) else { return text }
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            guard let code = code(text, index) else {
                result.append(text[index])
                index += 1
                continue
            }
            result += code == 0x0B || code == 0x0C ? [0x0A] : Array(String(Character(Unicode.Scalar(code) ?? " ")).utf8)
            index += 7
        }
        return result
    }

    /// The code of `_xHHHH_` at a place; halves of pairs stay as they are.
    private static func code(_ text: [UInt8], _ place: Int) -> UInt16? {
        guard text[place] == UInt8(ascii: "_"), place + 7 <= text.count, text[place + 1] == UInt8(ascii: "x"),
            text[place + 6] == UInt8(ascii: "_"),
            let code = UInt16(String(decoding: text[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16),
            Unicode.Scalar(code) != nil
        else { return nil }
        return code
    }
}
