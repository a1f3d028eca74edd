internal import Geography

/// Title, subtitle and credits of a sheet, and the room that they leave.
struct SheetSurround {
    /// Marks of title and subtitle.
    let title: [SheetMark]
    /// The rule over the credits, and the credits.
    let credits: [SheetMark]
    /// The sheet's ground.
    let ground: SheetMark
    /// The room between them, in millimetres.
    let middle: BoundingBox

    /// Lays out what stands around the middle of a sheet.
    init(title: String, subtitle: String, credits: [String], look: SheetLook) {
        let format = look.format
        let inner = format.width - 2 * format.margin
        let titleBlock = TextBlock(title, width: inner, size: look.titleSize, isBold: true, colour: look.colours.text)
        let subtitleBlock = TextBlock(subtitle, width: inner, size: look.subtitleSize, colour: look.colours.muted)
        let creditBlocks = credits.map {
            TextBlock($0, width: inner, size: look.creditsSize, colour: look.colours.muted)
        }
        let creditsHeight = creditBlocks.reduce(0) { $0 + $1.height + look.creditsSize * 0.15 }
        let subtitleTop = format.margin + titleBlock.height + look.subtitleSize * 0.25
        let top = subtitleTop + subtitleBlock.height + look.gap
        let creditsTop = format.height - format.margin - creditsHeight
        let rule = creditsTop - look.gap * 0.35
        middle = BoundingBox(
            minX: format.margin, minY: top, maxX: format.margin + inner, maxY: rule - look.gap * 0.7)
        self.title =
            titleBlock.marks(x: format.margin, top: format.margin)
            + subtitleBlock.marks(x: format.margin, top: subtitleTop)
        var marks: [SheetMark] = [
            .path(
                SheetPath(
                    positions: [Position(x: format.margin, y: rule), Position(x: format.margin + inner, y: rule)],
                    ends: [2], isClosed: false),
                SheetPaint(stroke: look.colours.rule, strokeWidth: look.style.lines.rule * look.scale))
        ]
        var y = creditsTop
        for block in creditBlocks {
            marks += block.marks(x: format.margin, top: y)
            y += block.height + look.creditsSize * 0.15
        }
        self.credits = marks
        ground = .rectangle(
            x: 0, y: 0, width: format.width, height: format.height, SheetPaint(fill: look.colours.ground))
    }
}
