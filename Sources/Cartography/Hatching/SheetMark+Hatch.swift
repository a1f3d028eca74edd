extension SheetMark {
    /// The lines of a hatch over an area.
    static func hatch(_ hatch: Hatch, over area: SheetPath, style: ScaledStyle) -> SheetMark {
        let hatch = style.scaled(hatch)
        return .path(HatchLines.clipped(to: area, hatch), SheetPaint(stroke: hatch.colour, strokeWidth: hatch.width))
    }
}
