internal import Values

/// How a region is filled.
struct RegionFill {
    /// Class from 1; `nil` without a number or without a class.
    let classNumber: Int?
    /// `#rrggbb`.
    let colour: String
    /// The hatch over it where there is no number.
    let hatch: Hatch?

    /// - Parameters:
    ///   - own: The region's class, if it has one.
    ///   - status: Why the region has no number; then it is hatched, whatever its class.
    init(_ own: RegionClass?, status: CellStatus?, _ look: SheetLook) {
        if let status {
            let hatch = look.style.hatches[status]
            self.hatch = hatch
            colour = hatch.ground
            classNumber = nil
        } else {
            hatch = nil
            classNumber = own?.number
            colour = own?.fill.hex ?? look.colours.pale
        }
    }

    /// The colour in which text is best read on the region.
    func textColour(_ look: SheetLook) -> String { Self.textColour(on: colour, look) }

    /// Least contrast of text on its ground (WCAG 2.2, success criterion 1.4.3).
    private static let leastContrast = 4.5

    /// Of the style's two text colours the one with more contrast; pure black or white where that is not enough.
    static func textColour(on fill: String, _ look: SheetLook) -> String {
        guard let ground = Colour(hex: fill), let dark = Colour(hex: look.colours.text),
            let light = Colour(hex: look.colours.lightText)
        else { return look.colours.text }
        let best = dark.contrast(with: ground) >= light.contrast(with: ground) ? dark : light
        guard best.contrast(with: ground) < leastContrast else { return best.hex }
        return (Colour.black.contrast(with: ground) >= Colour.white.contrast(with: ground) ? Colour.black : .white).hex
    }
}
