import Foundation

/// A number as any output may write it.
enum NumberSpellings {
    /// A number in every spelling: 0 to 7 decimals, decimal comma and point, all signs between thousands.
    static func all(of value: Double, decimals: ClosedRange<Int> = 0...7) -> Set<String> {
        var all: Set<String> = []
        for decimals in decimals {
            for rounded in [true, false] {
                let power = pow(10, Double(decimals))
                let number = rounded ? (value * power).rounded() / power : (value * power).rounded(.down) / power
                let parts = String(format: "%.\(decimals)f", number).split(separator: ".").map(String.init)
                let digits = Array(parts[0])
                for group in ["", ".", ",", " ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"] {
                    var whole = ""
                    for (index, digit) in digits.enumerated() {
                        if index > 0, (digits.count - index) % 3 == 0 { whole += group }
                        whole.append(digit)
                    }
                    for sign in parts.count > 1 ? [".", ","] : [""] {
                        all.insert(whole + sign + (parts.dropFirst().first ?? ""))
                    }
                }
            }
        }
        return all
    }

    /// Whether a number stands in a text, not as a part of a longer one.
    static func holds(_ text: String, _ spelling: String) -> Bool {
        let (text, wanted) = (Array(text.utf8), Array(spelling.utf8))
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
        // With decimals a longer number of the same beginning is the same number.
        let mayGoOn = spelling.utf8.count > 8
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            guard text[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            let end = start + wanted.count
            if start > 0, isDigit(text[start - 1]) { continue }
            if !mayGoOn, end < text.count, isDigit(text[end]) { continue }
            return true
        }
        return false
    }
}
