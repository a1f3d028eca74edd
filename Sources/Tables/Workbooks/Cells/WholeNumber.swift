/// Counts and indices in attributes of workbooks.
enum WholeNumber {
    /// Reads digits; `nil` for anything else. What is larger than any sheet stays so, without overflow.
    static func read(_ text: some Sequence<UInt8>) -> Int? {
        var value = 0
        var hasDigits = false
        for byte in text {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = min(value * 10 + Int(byte) - 0x30, 1 << 32)
            hasDigits = true
        }
        return hasDigits ? value : nil
    }
}
