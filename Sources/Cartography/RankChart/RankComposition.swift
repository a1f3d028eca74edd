internal import Geography
internal import Languages
internal import Values

/// Lays a chart of ranks out: a row per region, ranks from left to right.
struct RankComposition {
    private let chart: RankChart
    private let look: SheetLook
    private let texts: RankTexts
    private let paints: RankPaints
    private let surround: SheetSurround

    /// Greatest height of a row in millimetres at scale 1.
    private static let highestRow = 13.0
    /// Height of a row for each millimetre of its text.
    private static let rowPerText = 1.3
    /// A sheet of more rows is not read any more.
    private static let mostRows = 45

    init(_ chart: RankChart, look: SheetLook) {
        self.chart = chart
        self.look = look
        texts = RankTexts(language: chart.language, regionNoun: chart.regionNoun)
        paints = RankPaints(look: look)
        surround = SheetSurround(title: chart.title, subtitle: chart.subtitle, credits: chart.credits, look: look)
    }

    /// The finished sheet and what a user should know about it.
    func compose() -> (sheet: MapSheet, notes: [RankChartNote]) {
        let middle = surround.middle
        let bands = ClassBands(chart)
        var rows = RankRows(chart, capacity: Self.mostRows)
        var foot = foot(rows, bands)
        // The sentence that says what is not shown takes room as well, so that the choice is made again with it.
        for _ in 0..<2 {
            let room = middle.height - headHeight - foot.height - look.gap
            rows = RankRows(
                chart, capacity: min(Self.mostRows, Int(max(0, room / (look.smallestLabelSize * Self.rowPerText)))))
            foot = self.foot(rows, bands)
        }
        let room = middle.height - headHeight - foot.height - look.gap
        let rowHeight = min(room / Double(max(1, rows.rows.count)), Self.highestRow * look.scale)
        let size = TypeSize.nearest(to: min(look.labelSize, rowHeight / Self.rowPerText))
        let columns = RankColumns(
            rows.regions, chart, texts, look: look, textSize: size, left: middle.minX, right: middle.maxX)
        let axis = RankAxis(left: columns.plot.left, right: columns.plot.right, count: max(1, chart.rankCount))
        let top = middle.minY + headHeight
        let bottom = top + rowHeight * Double(rows.rows.count)

        var marks = RowMarks()
        for (index, row) in rows.rows.enumerated() {
            draw(row, y: top + rowHeight * (Double(index) + 0.5), rowHeight, columns, axis, &marks)
        }
        let footMarks = foot.marks.map { $0.moved(right: middle.minX, down: bottom + look.gap) }
        let layers = [
            ("ground", [surround.ground]),
            ("bands", bands.marks(axis, top: top, bottom: bottom)),
            ("axis", axisMarks(axis, columns, top: top, bottom: bottom) + marks.lines),
            ("ranks", marks.ranks), ("names", marks.words), ("legend", footMarks),
            ("title", surround.title), ("credits", surround.credits),
        ]
        let names = SheetTexts(language: chart.language)
        let sheet = MapSheet(
            width: look.format.width, height: look.format.height, language: chart.language.rawValue,
            title: chart.title, description: RankDescription(chart: chart, rows: rows, texts: texts).text,
            fontFamily: look.style.fontFamily,
            layers: layers.map { SheetLayer(id: $0.0, label: names.layer($0.0), marks: $0.1) })
        return (sheet, rows.notes)
    }

    private struct RowMarks {
        var lines: [SheetMark] = []
        var ranks: [SheetMark] = []
        var words: [SheetMark] = []
    }

    /// Room for the heads of columns and the numbers of the axis.
    private var headHeight: Double { look.noteSize * 2.9 }

    private func foot(_ rows: RankRows, _ bands: ClassBands) -> RankFoot {
        RankFoot(
            chart, rows, texts, paints, hasBands: !bands.isEmpty, width: surround.middle.width, look: look)
    }

    private func draw(
        _ row: RankRows.Row, y: Double, _ rowHeight: Double, _ columns: RankColumns, _ axis: RankAxis,
        _ marks: inout RowMarks
    ) {
        let size = columns.textSize
        let baseline = y + size * (TextMeasure.ascent - TextMeasure.descent) * 0.45
        guard case .region(let region) = row else {
            marks.words.append(
                .text(SheetText("…", x: columns.names, y: baseline, size: size, colour: look.colours.muted)))
            return
        }
        let text = { (words: String, x: Double, isBold: Bool, anchor: SheetText.Anchor) in
            SheetMark.text(
                SheetText(
                    words, x: x, y: baseline, size: size, isBold: isBold, colour: look.colours.text, anchor: anchor))
        }
        marks.lines.append(
            paints.line(from: Position(x: axis.left, y: y), to: Position(x: axis.right, y: y)))
        marks.words.append(text(texts.rank(region.rank), columns.rankEnd, true, .end))
        let name = TextMeasure.shortened(region.name, width: columns.nameWidth, size: size)
        marks.words.append(text(name, columns.names, false, .start))

        let height = min(rowHeight * 0.42, 3.2 * look.scale)
        marks.ranks.append(paints.span(from: axis.x(region.low), to: axis.x(region.high), y: y, height: height))
        let datum = SheetDatum(
            key: region.key, name: region.name, cell: .number(region.rank), classNumber: region.classNumber)
        marks.ranks.append(paints.own(x: axis.x(region.rank), y: y, height: height * 1.8, datum: datum))
        marks.ranks.append(paints.median(x: axis.x(region.median), y: y, radius: height * 0.42))

        if let x = columns.classes, let own = RankColumns.ownClass(region, chart) {
            marks.words.append(
                .rectangle(
                    x: x, y: y - columns.chip / 2, width: columns.chip, height: columns.chip,
                    SheetPaint(
                        fill: own.colour.hex, stroke: look.colours.keyBorder,
                        strokeWidth: look.style.lines.keyBorder * look.scale)))
            marks.words.append(text(own.label, x + columns.chip + size * 0.4, false, .start))
        }
        if let x = columns.shares, let stays = region.classStays {
            marks.words.append(text(texts.share(stays), x, false, .end))
        }
    }

    private func axisMarks(_ axis: RankAxis, _ columns: RankColumns, top: Double, bottom: Double) -> [SheetMark] {
        let size = look.noteSize
        let numbers = top - size * 0.55
        let heads = top - size * 1.85
        let head = { (words: String, x: Double, y: Double, anchor: SheetText.Anchor) in
            SheetMark.text(SheetText(words, x: x, y: y, size: size, colour: look.colours.muted, anchor: anchor))
        }
        var marks = [head(texts.ownRank, columns.rankEnd, numbers, .end)]
        if let x = columns.classes { marks.append(head(texts.ownClass, x, numbers, .start)) }
        if let x = columns.shares { marks.append(head(texts.classStays, x, numbers, .end)) }
        marks.append(head(texts.axis, axis.left, heads, .start))
        let widest = TextMeasure.width(texts.whole(axis.count), size: size)
        for tick in axis.ticks(leastDistance: widest + size) {
            let x = axis.x(Double(tick))
            marks.append(paints.line(from: Position(x: x, y: top - size * 0.3), to: Position(x: x, y: bottom)))
            marks.append(head(texts.whole(tick), x, numbers, .middle))
        }
        return marks
    }
}

extension MapSheet {
    /// Lays a chart of ranks out.
    ///
    /// - Parameters:
    ///   - chart: What the chart says.
    ///   - style: How it looks.
    ///   - format: Size of the sheet.
    /// - Returns: The sheet, and what a user should know about it.
    public static func compose(
        _ chart: RankChart, style: SheetStyle, format: SheetFormat
    ) -> (sheet: MapSheet, notes: [RankChartNote]) {
        RankComposition(chart, look: SheetLook(style: style, format: format)).compose()
    }
}
