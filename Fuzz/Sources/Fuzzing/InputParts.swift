/// Takes one input apart into choices and files. There is always something left to take: zeros and empty files.
public struct InputParts {
    private var rest: ArraySlice<UInt8>

    /// The parts of an input.
    public init(_ input: [UInt8]) {
        rest = input[...]
    }

    /// One byte, mostly to choose by.
    public mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A file before which its length stands (four bytes, low byte first); cut off where the input ends.
    public mutating func file() -> [UInt8] {
        var length = 0
        for shift in [0, 8, 16, 24] { length |= Int(byte()) << shift }
        defer { rest = rest.dropFirst(length) }
        return Array(rest.prefix(length))
    }

    /// All that is left.
    public mutating func remaining() -> [UInt8] {
        defer { rest = [] }
        return Array(rest)
    }

    /// The opposite: choices, files with their lengths, and a last file without.
    public static func joining(_ choices: [UInt8], _ files: [[UInt8]], last: [UInt8]) -> [UInt8] {
        var input = choices
        for file in files {
            withUnsafeBytes(of: UInt32(clamping: file.count).littleEndian) { input += $0 }
            input += file
        }
        return input + last
    }
}
