internal import Foundation

/// The light of a colour, where light adds up: linear sRGB, each part 0...1.
struct LinearLight: Sendable {
    var red: Double
    var green: Double
    var blue: Double

    /// Light from its parts.
    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The light of a colour (IEC 61966-2-1).
    init(_ colour: Colour) {
        red = Self.decoded(colour.red)
        green = Self.decoded(colour.green)
        blue = Self.decoded(colour.blue)
    }

    /// The nearest colour; light outside of the range is cut.
    var colour: Colour { Colour(red: Self.encoded(red), green: Self.encoded(green), blue: Self.encoded(blue)) }

    /// Relative luminance, 0 (black) ... 1 (white), as WCAG 2.2 defines it.
    var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

    private static func decoded(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    private static func encoded(_ part: Double) -> UInt8 {
        let light = min(max(part, 0), 1)
        let value = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8(min(max((value * 255).rounded(), 0), 255))
    }
}
