/// An opaque colour in sRGB (IEC 61966-2-1) with 8 bits for each part.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
    /// Red, 0...255.
    public let red: UInt8
    /// Green, 0...255.
    public let green: UInt8
    /// Blue, 0...255.
    public let blue: UInt8

    /// White.
    public static let white = Colour(red: 255, green: 255, blue: 255)
    /// Black.
    public static let black = Colour(red: 0, green: 0, blue: 0)
    /// The dark of texts, a little softer than black.
    public static let ink = Colour(red: 0x1A, green: 0x1A, blue: 0x1A)

    /// A colour from its parts.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour from `#rrggbb`, exactly seven characters; `nil` for any other spelling.
    public init?(hex: String) {
        let bytes = Array(hex.utf8)
        guard bytes.count == 7, bytes[0] == 0x23 else { return nil }
        var parts: [UInt8] = []
        for index in [1, 3, 5] {
            guard let high = Self.digit(bytes[index]), let low = Self.digit(bytes[index + 1]) else { return nil }
            parts.append(high * 16 + low)
        }
        self.init(red: parts[0], green: parts[1], blue: parts[2])
    }

    /// The colour as `#rrggbb` in small letters.
    public var hex: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16)
                return digits.utf8.count < 2 ? "0" + digits : digits
            }.joined()
    }

    /// The colour as `#rrggbb`.
    public var description: String { hex }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
