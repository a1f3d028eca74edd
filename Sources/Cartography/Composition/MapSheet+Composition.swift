internal import Geography
internal import Languages

extension MapSheet {
    /// Lays a sheet out: title above, credits below, and the panels in the room between them.
    ///
    /// ```swift
    /// let (sheet, notes) = MapSheet.compose(
    ///     [try MapPanel(layer, on: base)],
    ///     with: Marginalia(language: .german, title: "Im Norden mehr", subtitle: "Arbeitslose je 100, 2021", credits: credits),
    ///     style: SheetStyle(name: "report"), format: format)
    /// ```
    ///
    /// - Parameters:
    ///   - panels: Maps and charts. One takes all the room; several stand in a grid, row by row.
    ///   - marginalia: What stands around them.
    ///   - style: How the sheet looks.
    ///   - format: Size of the sheet.
    ///   - workers: Threads; the sheet is the same for any number.
    /// - Returns: The sheet, and what a user should know about it.
    public static func compose(
        _ panels: [any SheetPanel], with marginalia: Marginalia, style: SheetStyle, format: SheetFormat,
        workers: Int = 1
    ) -> (sheet: MapSheet, notes: [SheetNote]) {
        let style = ScaledStyle(style, on: format)
        let wording = Wording(marginalia.language)
        let surround = MarginaliaLayout(marginalia, style)
        let grid = PanelGrid(of: panels.count, in: surround.middle, gap: style.gap)
        let laidOut = zip(panels, grid.boxes).map { panel, box in
            let caption = PanelCaption(panel.caption, over: box, style, wording)
            // Panels beside each other are often higher than wide, and have no room for a legend at their side.
            let legend: SheetFormat.LegendPlace =
                panels.count == 1 ? format.legend : caption.room.width > caption.room.height ? .right : .below
            var part = panel.laidOut(
                in: PanelRoom(
                    box: caption.room, style: style, wording: wording,
                    subject: panel.caption ?? marginalia.subject, legend: legend, rows: grid.rows, workers: workers))
            part.layers += caption.layers
            return part
        }
        let layers = laidOut.enumerated().flatMap { index, panel in
            panel.layers.map { $0.belonging(toPanel: index + 1) }
        }
        let sheet = MapSheet(
            width: format.width, height: format.height, language: marginalia.language.rawValue,
            title: marginalia.title, description: laidOut.map(\.description).joined(separator: " "),
            fontFamily: style.unscaled.fontFamily,
            layers: [SheetLayer(id: "ground", label: wording("Grund", "Ground"), marks: [surround.ground])] + layers + [
                SheetLayer(id: "title", label: wording("Titel", "Title"), marks: surround.title),
                SheetLayer(id: "credits", label: wording("Quellen", "Credits"), marks: surround.credits),
            ])
        return (sheet, laidOut.flatMap(\.notes))
    }
}
