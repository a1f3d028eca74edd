extension Colour {
    /// Relative luminance, 0 (black) ... 1 (white): WCAG 2.2, "relative luminance".
    public var luminance: Double { LinearLight(self).luminance }

    /// Contrast ratio with another colour, 1...21: WCAG 2.2, "contrast ratio".
    public func contrast(with other: Colour) -> Double {
        let first = luminance + 0.05
        let second = other.luminance + 0.05
        return max(first, second) / min(first, second)
    }

    /// The grey of the same luminance: the colour as a grey printer shows it.
    public var grey: Colour {
        let light = luminance
        return LinearLight(red: light, green: light, blue: light).colour
    }

    /// The least contrast of text on its ground: WCAG 2.2, success criterion 1.4.3.
    public static let leastTextContrast = 4.5

    /// The colour for text on this fill, with a contrast of at least 4.5:1: ink or white, whichever stands out more; black on
    /// those few middle tones on which neither does.
    public var textColour: Colour {
        let better = contrast(with: .ink) >= contrast(with: .white) ? Colour.ink : .white
        if contrast(with: better) >= Self.leastTextContrast { return better }
        return contrast(with: .black) >= contrast(with: .white) ? .black : .white
    }
}
