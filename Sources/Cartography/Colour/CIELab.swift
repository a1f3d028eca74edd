internal import Foundation

/// A colour in CIE 1976 L*a*b* under D65, where distances are nearly those that are seen.
///
/// CIE 15:2018, Colorimetry; matrix of sRGB from IEC 61966-2-1.
public struct CIELab: Equatable, Sendable {
    /// Lightness, 0...100.
    public var lightness: Double
    /// From green (below 0) to red.
    public var a: Double
    /// From blue (below 0) to yellow.
    public var b: Double

    /// A colour from its coordinates.
    public init(lightness: Double, a: Double, b: Double) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    /// The coordinates of a colour.
    public init(_ colour: Colour) {
        let light = LinearLight(colour)
        let x = 0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue
        let y = 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue
        let z = 0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue
        // Divided by the sums of the rows, so that white has no hue.
        let (fx, fy, fz) = (Self.root(x / 0.9504700), Self.root(y / 1.0000001), Self.root(z / 1.0888300))
        self.init(lightness: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz))
    }

    private static func root(_ ratio: Double) -> Double {
        ratio > 216.0 / 24389 ? cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116
    }
}

extension CIELab {
    /// The nearest colour of sRGB; what lies outside of it is cut.
    public var colour: Colour {
        let fy = (lightness + 16) / 116
        let x = 0.9504700 * Self.ratio(fy + a / 500)
        let y = 1.0000001 * Self.ratio(fy)
        let z = 1.0888300 * Self.ratio(fy - b / 200)
        // The inverse of the matrix above.
        return LinearLight(
            red: 3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
            green: -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
            blue: 0.0556434 * x - 0.2040259 * y + 1.0572252 * z
        ).colour
    }

    private static func ratio(_ root: Double) -> Double {
        let cube = root * root * root
        return cube > 216.0 / 24389 ? cube : (116 * root - 16) * 27 / 24389
    }
}
