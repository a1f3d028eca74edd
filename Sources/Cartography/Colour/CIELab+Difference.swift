internal import Foundation

extension CIELab {
    /// The difference ΔE₀₀ (CIEDE2000) that the eye sees between two colours; about 1 is just noticeable side by side.
    ///
    /// ISO/CIE 11664-6:2014; in the steps of G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000 Color-Difference Formula,
    /// Color Research and Application 30 (2005), 21–30, whose test data it reproduces.
    public func difference(from other: CIELab) -> Double {
        let meanChroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
        let stretch = 1 + 0.5 * (1 - Self.seventh(meanChroma))
        let (first, second) = (Polar(a: a * stretch, b: b), Polar(a: other.a * stretch, b: other.b))

        let lightnessStep = other.lightness - lightness
        let chromaStep = second.chroma - first.chroma
        let isGrey = first.chroma * second.chroma == 0
        var hueStep = isGrey ? 0 : second.hue - first.hue
        if hueStep > 180 { hueStep -= 360 } else if hueStep < -180 { hueStep += 360 }
        let hueDistance = 2 * (first.chroma * second.chroma).squareRoot() * Self.sine(hueStep / 2)

        let lightnessMean = (lightness + other.lightness) / 2
        let chromaMean = (first.chroma + second.chroma) / 2
        let hueSum = first.hue + second.hue
        let hueMean: Double =
            if isGrey {
                hueSum
            } else if abs(first.hue - second.hue) <= 180 {
                hueSum / 2
            } else {
                (hueSum < 360 ? hueSum + 360 : hueSum - 360) / 2
            }
        let hueWeight =
            1 - 0.17 * Self.cosine(hueMean - 30) + 0.24 * Self.cosine(2 * hueMean)
            + 0.32 * Self.cosine(3 * hueMean + 6) - 0.20 * Self.cosine(4 * hueMean - 63)
        let offset = (lightnessMean - 50) * (lightnessMean - 50)
        let lightnessPart = lightnessStep / (1 + 0.015 * offset / (20 + offset).squareRoot())
        let chromaPart = chromaStep / (1 + 0.045 * chromaMean)
        let huePart = hueDistance / (1 + 0.015 * chromaMean * hueWeight)
        let turn = 30 * exp(-pow((hueMean - 275) / 25, 2))
        let rotation = -2 * Self.seventh(chromaMean) * Self.sine(2 * turn)
        let squares = lightnessPart * lightnessPart + chromaPart * chromaPart + huePart * huePart
        return max(0, squares + rotation * chromaPart * huePart).squareRoot()
    }

    /// √(c⁷ / (c⁷ + 25⁷))
    private static func seventh(_ chroma: Double) -> Double {
        let power = pow(chroma, 7)
        return (power / (power + 6_103_515_625)).squareRoot()
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

    /// Chroma and hue, the angle in degrees from 0 to below 360.
    private struct Polar {
        var chroma: Double
        var hue: Double

        init(a: Double, b: Double) {
            chroma = hypot(a, b)
            let angle = chroma == 0 ? 0 : atan2(b, a) * 180 / .pi
            hue = angle < 0 ? angle + 360 : angle
        }
    }
}

extension Colour {
    /// The difference ΔE₀₀ that the eye sees between two colours.
    public func difference(from other: Colour) -> Double { CIELab(self).difference(from: CIELab(other)) }
}
