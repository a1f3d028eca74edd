/// A number of a workbook in the shortest decimal writing that is the same number: digits with a point, no exponent.
///
/// Programs write 5.9 as `5.9000000000000004`, and 3157001 as `3.157001E6`; people see, and mean, the short one.
struct NumberText {
    /// Digits, perhaps with a sign and a point.
    private(set) var bytes: [UInt8] = []

    /// Digits of which every number has a shortest writing that is itself.
    private static let exactDigits = 15

    /// Takes a number as XML has it.
    /// - Returns: Whether it is one.
    mutating func take(_ text: ArraySlice<UInt8>) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        if takePlain(text) { return true }
        // No hexadecimal, no infinity: XML Schema's doubles.
        let signs = "+-.0123456789Ee".utf8
        guard text.allSatisfy({ signs.contains($0) }), let value = Double(String(decoding: text, as: UTF8.self)),
            value.isFinite
        else { return false }
        write(value)
        return true
    }

    /// Whether a text is such a number already: at most 15 digits, none of them idle.
    static func isShortest(_ text: [UInt8]) -> Bool {
        let start = text.first == UInt8(ascii: "-") ? 1 : 0
        guard text.count - start <= exactDigits, text.count > start, let last = text.last else { return false }
        var point = -1
        for index in start..<text.count where text[index] < UInt8(ascii: "0") || text[index] > UInt8(ascii: "9") {
            guard text[index] == UInt8(ascii: "."), point < 0, index > start else { return false }
            point = index
        }
        // No idle zero in front, none behind the point, and no -0.
        if text[start] == UInt8(ascii: "0"), point != start + 1 { return text.count == 1 }
        return point < 0 || point < text.count - 1 && last != UInt8(ascii: "0")
    }

    /// The number.
    var value: Double { Double(String(decoding: bytes, as: UTF8.self)) ?? 0 }

    /// Moves the point so many places to the right, digit by digit.
    mutating func shiftPoint(by places: Int) {
        guard bytes != [UInt8(ascii: "0")], !bytes.contains(UInt8(ascii: "e")) else { return }
        let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
        var fraction = point < bytes.count ? Array(bytes[(point + 1)...]) : []
        bytes.removeSubrange(point...)
        for place in 0..<places { bytes.append(place < fraction.count ? fraction[place] : UInt8(ascii: "0")) }
        fraction.removeFirst(min(places, fraction.count))
        dropLeadingZeros()
        if !fraction.isEmpty { bytes += [UInt8(ascii: ".")] + fraction }
    }

    private mutating func dropLeadingZeros() {
        let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
        while bytes.count > start + 1, bytes[start] == UInt8(ascii: "0") { bytes.remove(at: start) }
    }

    /// Digits with at most one point, if they are few enough.
    private mutating func takePlain(_ text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        let isNegative = index < text.endIndex && text[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        while index + 1 < text.endIndex, text[index] == UInt8(ascii: "0"), text[index + 1] != UInt8(ascii: ".") {
            index += 1
        }
        var (digits, point) = (0, -1)
        var end = index
        while end < text.endIndex {
            let byte = text[end]
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digits += 1
            } else if byte == UInt8(ascii: "."), point < 0, digits > 0 {
                point = end
            } else {
                return false
            }
            end += 1
        }
        guard digits > 0, digits <= Self.exactDigits else { return false }
        if point >= 0 {
            while text[end - 1] == UInt8(ascii: "0") { end -= 1 }
            if end - 1 == point { end -= 1 }
        }
        let isZero = end == index + 1 && text[index] == UInt8(ascii: "0")
        if isNegative, !isZero { bytes.append(UInt8(ascii: "-")) }
        bytes.append(contentsOf: text[index..<end])
        return true
    }

    /// Writes the shortest digits that are this number, without an exponent up to 21 places.
    private mutating func write(_ value: Double) {
        var text = "\(value.magnitude)"
        let isPlain = text.withUTF8 { text in
            guard !text.contains(UInt8(ascii: "e")) else { return false }
            if value < 0 { bytes.append(UInt8(ascii: "-")) }
            let isWhole =
                text.count > 2 && text[text.count - 1] == UInt8(ascii: "0") && text[text.count - 2] == UInt8(ascii: ".")
            bytes.append(contentsOf: isWhole ? text[..<(text.count - 2)] : text[...])
            return true
        }
        if !isPlain { writeWithExponent(value, text) }
    }

    private mutating func writeWithExponent(_ value: Double, _ written: String) {
        let text = written.split(separator: "e")
        var exponent = text.count > 1 ? Int(text[1]) ?? 0 : 0
        let parts = text[0].split(separator: ".")
        var whole = Array(parts[0].utf8)
        var fraction = parts.count > 1 && parts[1] != "0" ? Array(parts[1].utf8) : []
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        guard abs(exponent) <= 21 else {
            bytes += Array(written.utf8)
            return
        }
        while exponent > 0 {
            whole.append(fraction.isEmpty ? UInt8(ascii: "0") : fraction.removeFirst())
            exponent -= 1
        }
        while exponent < 0 {
            fraction.insert(whole.popLast() ?? UInt8(ascii: "0"), at: 0)
            exponent += 1
        }
        while whole.first == UInt8(ascii: "0") { whole.removeFirst() }
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        bytes += whole.isEmpty ? [UInt8(ascii: "0")] : whole
        if !fraction.isEmpty { bytes += [UInt8(ascii: ".")] + fraction }
    }
}
