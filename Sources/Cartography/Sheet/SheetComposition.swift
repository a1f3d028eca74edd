public import Geography
internal import Indicators

/// Lays a map out: title above, credits below, the legend beside or under the map.
struct SheetComposition {
    let content: MapContent
    let look: SheetLook
    private let texts: SheetTexts

    init(content: MapContent, look: SheetLook) {
        self.content = content
        var look = look
        look.crowd = Double(content.regions.count) / Double(max(1, look.style.labels.maximumRegions))
        self.look = look
        texts = SheetTexts(language: content.language)
    }

    /// The finished sheet and what a user should know about it.
    func compose() -> (sheet: MapSheet, notes: [SheetNote]) {
        let format = look.format
        let inner = format.width - 2 * format.margin
        let title = TextBlock(
            content.title, width: inner, size: look.titleSize, isBold: true, colour: look.colours.text)
        let subtitle = TextBlock(content.subtitle, width: inner, size: look.subtitleSize, colour: look.colours.muted)
        let credits = content.credits.map {
            TextBlock($0, width: inner, size: look.creditsSize, colour: look.colours.muted)
        }
        let creditsHeight = credits.reduce(0) { $0 + $1.height + look.creditsSize * 0.15 }
        let subtitleTop = format.margin + title.height + look.subtitleSize * 0.25
        let top = subtitleTop + subtitle.height + look.gap
        let creditsTop = format.height - format.margin - creditsHeight
        let rule = creditsTop - look.gap * 0.35
        let middle = BoundingBox(
            minX: format.margin, minY: top, maxX: format.margin + inner, maxY: rule - look.gap * 0.7)

        var notes: [SheetNote] = []
        let body = SheetBody(content: content, look: look, texts: texts, middle: middle)
        let parts = body.layers(&notes)
        var titleMarks = title.marks(x: format.margin, top: format.margin)
        titleMarks += subtitle.marks(x: format.margin, top: subtitleTop)
        var creditMarks: [SheetMark] = [
            .path(
                SheetPath(
                    positions: [Position(x: format.margin, y: rule), Position(x: format.margin + inner, y: rule)],
                    ends: [2], isClosed: false),
                SheetPaint(stroke: look.colours.rule, strokeWidth: look.style.lines.rule * look.scale))
        ]
        var y = creditsTop
        for block in credits {
            creditMarks += block.marks(x: format.margin, top: y)
            y += block.height + look.creditsSize * 0.15
        }
        let ground = SheetMark.rectangle(
            x: 0, y: 0, width: format.width, height: format.height, SheetPaint(fill: look.colours.ground))
        let layers =
            [layer("ground", [ground])] + parts.map { layer($0.id, $0.marks) }
            + [layer("title", titleMarks), layer("credits", creditMarks)]
        let sheet = MapSheet(
            width: format.width, height: format.height, language: content.language.rawValue, title: content.title,
            description: MapDescription(content: content).text, fontFamily: look.style.fontFamily, layers: layers)
        return (sheet, notes)
    }

    private func layer(_ id: String, _ marks: [SheetMark]) -> SheetLayer {
        SheetLayer(id: id, label: texts.layer(id), marks: marks)
    }
}

/// What a user should know about a sheet.
public enum SheetNote: Equatable, Sendable {
    /// The map is left with little room, since title, legend and credits need so much: its height in millimetres.
    case littleRoomForMap(height: Double)
    /// The legend is higher than its place, by so many millimetres.
    case legendTooHigh(by: Double)
    /// Regions for whose label there was no room at all.
    case unlabelled([RegionKey])
    /// More regions than the style labels.
    case tooManyForLabels(regions: Int, maximum: Int)
    /// Neighbours do not share their border vertices: share (0...1) of the sampled outer edges.
    case bordersDoNotMatch(share: Double)
}

extension MapSheet {
    /// Lays out a map.
    ///
    /// - Parameters:
    ///   - content: What the map says.
    ///   - style: How it looks.
    ///   - format: Size of the sheet.
    ///   - workers: Threads; the sheet is the same for any number.
    /// - Returns: The sheet, and what a user should know about it.
    public static func compose(
        _ content: MapContent, style: SheetStyle, format: SheetFormat, workers: Int = 1
    ) -> (sheet: MapSheet, notes: [SheetNote]) {
        SheetComposition(content: content, look: SheetLook(style: style, format: format, workers: workers)).compose()
    }
}
