extension String {
    /// Without control and direction characters, which could steer a terminal or hide what is in the data; line ends stay.
    var safeForTerminal: String {
        guard unicodeScalars.contains(where: Self.isUnsafe) else { return self }
        var safe = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if Self.isUnsafe(scalar) {
                safe.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                safe.append(scalar)
            }
        }
        return String(safe)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
