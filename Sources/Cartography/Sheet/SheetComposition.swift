public import Geography
internal import Languages

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
        let surround = SheetSurround(
            title: content.title, subtitle: content.subtitle, credits: content.credits, look: look)
        var notes: [SheetNote] = []
        let body = SheetBody(content: content, look: look, texts: texts, middle: surround.middle)
        let parts = body.layers(&notes)
        let layers =
            [layer("ground", [surround.ground])] + parts.map { layer($0.id, $0.marks) }
            + [layer("title", surround.title), layer("credits", surround.credits)]
        let sheet = MapSheet(
            width: look.format.width, height: look.format.height, language: content.language.rawValue,
            title: content.title,
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
    /// Regions whose rings cross each other or touch themselves in the data; what they enclose is told by the even–odd rule.
    case tangledRings([RegionKey])
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
