internal import Geography

/// The borders of a map's regions as marks, each drawn once.
struct MapBorders {
    private(set) var marks: [SheetMark] = []
    /// Share (0...1) of outer edges behind which another region lies, where that is too much to take them for the outline.
    let mismatch: Double?

    /// Draws borders; colours are `#rrggbb`.
    init(_ generalised: Generalisation, innerColour: String, _ style: ScaledStyle) {
        let lines = style.unscaled.lines
        let borders = generalised.borders
        let mismatch = borders.mismatch(with: generalised.areas)
        self.mismatch = mismatch < 0.05 ? nil : mismatch
        let inner = SheetPaint(
            stroke: innerColour, strokeWidth: lines.innerBorder * style.scale * style.borderFactor)
        add(borders.inner, inner)
        add(
            borders.betweenGroups,
            SheetPaint(
                stroke: style.colours.outline, strokeWidth: lines.groupBorder * style.scale * style.groupBorderFactor))
        let outline = SheetPaint(
            stroke: style.colours.outline, strokeWidth: lines.outline * style.scale * style.borderFactor)
        add(borders.outline, self.mismatch == nil ? outline : inner)
    }

    private mutating func add(_ runs: BorderLines.Runs, _ paint: SheetPaint) {
        guard !runs.ends.isEmpty else { return }
        marks.append(.path(SheetPath(positions: runs.positions, ends: runs.ends, isClosed: false), paint))
    }
}
