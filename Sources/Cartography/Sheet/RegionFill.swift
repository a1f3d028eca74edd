internal import Indicators

/// How a region is filled.
struct RegionFill {
    /// Class from 1; `nil` without a number or without classes.
    let classNumber: Int?
    /// `#rrggbb`.
    let colour: String
    /// The hatch over it where there is no number.
    let hatch: Hatch?

    init(_ region: MapRegion, _ symbols: MapSymbols, _ look: SheetLook) {
        if let status = region.cell.status {
            let hatch = look.style.hatches[status]
            self.hatch = hatch
            colour = hatch.ground
            classNumber = nil
            return
        }
        hatch = nil
        switch symbols {
        case .choropleth(let classification, let colours, _):
            classNumber = region.cell.number.flatMap { classification.classNumber(of: $0) }
            colour = classNumber.map { colours[$0 - 1].hex } ?? look.colours.pale
        case .circles:
            classNumber = nil
            colour = look.colours.pale
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
