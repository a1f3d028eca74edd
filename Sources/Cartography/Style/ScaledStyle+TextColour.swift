extension ScaledStyle {
    /// Least contrast of text on its ground (WCAG 2.2, success criterion 1.4.3).
    private static let leastContrast = 4.5

    /// The colour in which text is best read on a ground: of the style's two text colours the one with more contrast; pure black
    /// or white where that is not enough. Colours are `#rrggbb`.
    public func textColour(on ground: String) -> String {
        guard let ground = Colour(hex: ground), let dark = Colour(hex: colours.text),
            let light = Colour(hex: colours.lightText)
        else { return colours.text }
        let best = dark.contrast(with: ground) >= light.contrast(with: ground) ? dark : light
        guard best.contrast(with: ground) < Self.leastContrast else { return best.hex }
        return (Colour.black.contrast(with: ground) >= Colour.white.contrast(with: ground) ? Colour.black : .white).hex
    }
}
