internal import Geography

/// Title, subtitle and credits at their places, and the room that they leave.
struct MarginaliaLayout {
    /// Marks of title and subtitle.
    let title: [SheetMark]
    /// The rule over the credits, and the credits.
    let credits: [SheetMark]
    /// The sheet's ground.
    let ground: SheetMark
    /// The room between them, in millimetres.
    let middle: BoundingBox

    /// Lays out what stands around the middle of a sheet.
    init(_ marginalia: Marginalia, _ style: ScaledStyle) {
        let format = style.format
        let inner = format.width - 2 * format.margin
        let titleBlock = TextBlock(
            marginalia.title, width: inner, size: style.titleSize, isBold: true, colour: style.colours.text)
        let subtitleBlock = TextBlock(
            marginalia.subtitle, width: inner, size: style.subtitleSize, colour: style.colours.muted)
        let creditBlocks = marginalia.credits.map {
            TextBlock($0, width: inner, size: style.creditsSize, colour: style.colours.muted)
        }
        let creditsHeight = creditBlocks.reduce(0) { $0 + $1.height + style.creditsSize * 0.15 }
        let subtitleTop = format.margin + titleBlock.height + style.subtitleSize * 0.25
        let top = subtitleTop + subtitleBlock.height + style.gap
        let creditsTop = format.height - format.margin - creditsHeight
        let rule = creditsTop - style.gap * 0.35
        middle = BoundingBox(
            minX: format.margin, minY: top, maxX: format.margin + inner, maxY: rule - style.gap * 0.7)
        self.title =
            titleBlock.marks(x: format.margin, top: format.margin)
            + subtitleBlock.marks(x: format.margin, top: subtitleTop)
        var marks: [SheetMark] = [
            .path(
                SheetPath(
                    positions: [Position(x: format.margin, y: rule), Position(x: format.margin + inner, y: rule)],
                    ends: [2], isClosed: false),
                SheetPaint(stroke: style.colours.rule, strokeWidth: style.unscaled.lines.rule * style.scale))
        ]
        var y = creditsTop
        for block in creditBlocks {
            marks += block.marks(x: format.margin, top: y)
            y += block.height + style.creditsSize * 0.15
        }
        self.credits = marks
        ground = .rectangle(
            x: 0, y: 0, width: format.width, height: format.height, SheetPaint(fill: style.colours.ground))
    }
}
