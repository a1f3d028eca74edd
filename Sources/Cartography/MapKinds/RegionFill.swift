internal import Values

/// How a region is filled.
public struct RegionFill: Sendable {
    /// Class from 1; `nil` without a number or without a class.
    public let classNumber: Int?
    /// `#rrggbb`.
    public let colour: String
    /// The hatch over it where there is no number.
    public let hatch: Hatch?

    /// - Parameters:
    ///   - own: The region's class, if it has one.
    ///   - status: Why the region has no number; then it is hatched, whatever its class.
    init(_ own: RegionClass?, status: CellStatus?, _ style: ScaledStyle) {
        if let status {
            let hatch = style.unscaled.hatches[status]
            self.hatch = hatch
            colour = hatch.ground
            classNumber = nil
        } else {
            hatch = nil
            classNumber = own?.number
            colour = own?.fill.hex ?? style.colours.pale
        }
    }
}
