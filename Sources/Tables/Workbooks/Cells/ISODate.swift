/// Dates and times as ISO 8601 has them, in the one form that cells are given.
enum ISODate {
    /// A date without a time of midnight and without fractions of seconds: `2021-12-31T00:00:00` as `2021-12-31`.
    static func shortened(_ text: some Collection<UInt8>) -> ArraySlice<UInt8> {
        var text = Array(text)[...].trimmed
        if text.last == UInt8(ascii: "Z") { text.removeLast() }
        guard let time = text.firstIndex(of: UInt8(ascii: "T")) else { return text }
        if let point = text[time...].firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
            text = text[..<point]
        }
        return text[time...].elementsEqual("T00:00:00".utf8) || text[time...].elementsEqual("T00:00".utf8)
            ? text[..<time] : text
    }

    /// A span as `PT36H30M05S` in hours, minutes, seconds: `36:30:05`; `nil` for what is none.
    static func clock(_ text: some Sequence<UInt8>) -> String? {
        var (seconds, number, isInTime, isInFraction, hasPart) = (0, 0, false, false, false)
        for byte in text {
            switch byte {
            case UInt8(ascii: "P"): continue
            case UInt8(ascii: "T"): isInTime = true
            case 0x30...0x39: if !isInFraction { number = min(number * 10 + Int(byte) - 0x30, 1 << 30) }
            case UInt8(ascii: "."), UInt8(ascii: ","): isInFraction = true
            case UInt8(ascii: "D") where !isInTime: (seconds, number, hasPart) = (seconds + number * 86_400, 0, true)
            case UInt8(ascii: "H") where isInTime: (seconds, number, hasPart) = (seconds + number * 3600, 0, true)
            case UInt8(ascii: "M") where isInTime: (seconds, number, hasPart) = (seconds + number * 60, 0, true)
            case UInt8(ascii: "S") where isInTime: (seconds, number, hasPart) = (seconds + number, 0, true)
            default: return nil
            }
        }
        return hasPart ? SerialDate.clock(seconds) : nil
    }
}
