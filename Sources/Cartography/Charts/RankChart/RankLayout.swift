internal import Geography
internal import Languages
internal import Values

/// Lays a chart of ranks out: a row per region, ranks from left to right.
struct RankLayout {
    private let chart: RankChart
    private let style: ScaledStyle
    private let wording: Wording
    private let signs: RankMarks
    private let middle: BoundingBox

    /// Greatest height of a row in millimetres at scale 1.
    private static let highestRow = 13.0
    /// Height of a row for each millimetre of its text.
    private static let rowPerText = 1.3
    /// A sheet of more rows is not read any more.
    private static let mostRows = 45

    init(_ chart: RankChart, in room: PanelRoom) {
        self.chart = chart
        style = room.style
        wording = room.wording
        signs = RankMarks(style: room.style)
        middle = room.box
    }

    /// The layers from the bottom up, the rows that have room, and what a user should know.
    var layers: (layers: [SheetLayer], rows: RankRows, notes: [SheetNote]) {
        let bands = ClassBands(chart)
        var rows = RankRows(chart, capacity: Self.mostRows)
        var legend = legend(rows, bands)
        // The sentence that says what is not shown takes room as well, so that the choice is made again with it.
        for _ in 0..<2 {
            let room = middle.height - headHeight - legend.height - style.gap
            rows = RankRows(
                chart, capacity: min(Self.mostRows, Int(max(0, room / (style.smallestLabelSize * Self.rowPerText)))))
            legend = self.legend(rows, bands)
        }
        let room = middle.height - headHeight - legend.height - style.gap
        let rowHeight = min(room / Double(max(1, rows.rows.count)), Self.highestRow * style.scale)
        let size = TypeSize.nearest(to: min(style.labelSize, rowHeight / Self.rowPerText))
        let columns = RankColumns(
            rows.regions, of: chart, wording, style, textSize: size, from: middle.minX, to: middle.maxX)
        let axis = RankAxis(left: columns.plot.left, right: columns.plot.right, count: max(1, chart.rankCount))
        let top = middle.minY + headHeight
        let bottom = top + rowHeight * Double(rows.rows.count)

        var marks = RowMarks()
        for (index, row) in rows.rows.enumerated() {
            draw(row, y: top + rowHeight * (Double(index) + 0.5), rowHeight, columns, axis, &marks)
        }
        let layers = [
            SheetLayer(
                id: "bands", label: wording("Klassen", "Classes"),
                marks: bands.marks(axis, top: top, bottom: bottom)),
            SheetLayer(
                id: "axis", label: wording("Achse", "Axis"),
                marks: axisMarks(axis, columns, top: top, bottom: bottom) + marks.lines),
            SheetLayer(id: "ranks", label: wording("Ränge", "Ranks"), marks: marks.ranks),
            SheetLayer(id: "names", label: wording("Namen", "Names"), marks: marks.words),
            SheetLayer(
                id: "legend", label: wording("Legende", "Legend"),
                marks: legend.marks.map { $0.moved(right: middle.minX, down: bottom + style.gap) }),
        ]
        let isTight = rowHeight < style.smallestLabelSize
        return (layers, rows, rows.notes + (isTight ? [.littleRoomForChart(height: max(0, room))] : []))
    }

    private struct RowMarks {
        var lines: [SheetMark] = []
        var ranks: [SheetMark] = []
        var words: [SheetMark] = []
    }

    /// Room for the heads of columns and the numbers of the axis.
    private var headHeight: Double { style.noteSize * 2.9 }

    private func legend(_ rows: RankRows, _ bands: ClassBands) -> RankLegend {
        RankLegend(chart, rows, wording, style, hasBands: !bands.isEmpty, width: middle.width)
    }

    private func draw(
        _ row: RankRows.Row, y: Double, _ rowHeight: Double, _ columns: RankColumns, _ axis: RankAxis,
        _ marks: inout RowMarks
    ) {
        let size = columns.textSize
        let baseline = y + size * (TextMeasure.ascent - TextMeasure.descent) * 0.45
        guard case .region(let region) = row else {
            marks.words.append(
                .text(SheetText("…", x: columns.names, y: baseline, size: size, colour: style.colours.muted)))
            return
        }
        let text = { (words: String, x: Double, isBold: Bool, anchor: SheetText.Anchor) in
            SheetMark.text(
                SheetText(
                    words, x: x, y: baseline, size: size, isBold: isBold, colour: style.colours.text, anchor: anchor))
        }
        marks.lines.append(
            signs.line(from: Position(x: axis.left, y: y), to: Position(x: axis.right, y: y)))
        marks.words.append(text(wording.rank(region.rank), columns.rankEnd, true, .end))
        let name = TextMeasure.shortened(region.name, width: columns.nameWidth, size: size)
        marks.words.append(text(name, columns.names, false, .start))

        let height = min(rowHeight * 0.42, 3.2 * style.scale)
        marks.ranks.append(signs.span(from: axis.x(region.low), to: axis.x(region.high), y: y, height: height))
        let datum = SheetDatum(
            key: region.key, name: region.name, cell: .number(region.rank), classNumber: region.classNumber)
        marks.ranks.append(signs.own(x: axis.x(region.rank), y: y, height: height * 1.8, datum: datum))
        marks.ranks.append(signs.median(x: axis.x(region.median), y: y, radius: height * 0.42))

        if let x = columns.classes, let own = chart.ownClass(of: region) {
            marks.words.append(
                .rectangle(
                    x: x, y: y - columns.chip / 2, width: columns.chip, height: columns.chip,
                    SheetPaint(
                        fill: own.colour.hex, stroke: style.colours.keyBorder,
                        strokeWidth: style.unscaled.lines.keyBorder * style.scale)))
            marks.words.append(text(own.label, x + columns.chip + size * 0.4, false, .start))
        }
        if let x = columns.shares, let stays = region.classStays {
            marks.words.append(text(wording.share(stays), x, false, .end))
        }
    }

    private func axisMarks(_ axis: RankAxis, _ columns: RankColumns, top: Double, bottom: Double) -> [SheetMark] {
        let size = style.noteSize
        let numbers = top - size * 0.55
        let heads = top - size * 1.85
        let head = { (words: String, x: Double, y: Double, anchor: SheetText.Anchor) in
            SheetMark.text(SheetText(words, x: x, y: y, size: size, colour: style.colours.muted, anchor: anchor))
        }
        var marks = [head(wording.ownRank, columns.rankEnd, numbers, .end)]
        if let x = columns.classes { marks.append(head(wording.ownClass, x, numbers, .start)) }
        if let x = columns.shares { marks.append(head(wording.classStays, x, numbers, .end)) }
        marks.append(
            head(wording("Rang (1 = höchste Belastung)", "Rank (1 = greatest burden)"), axis.left, heads, .start))
        let widest = TextMeasure.width(wording.whole(axis.count), size: size)
        for tick in axis.ticks(leastDistance: widest + size) {
            let x = axis.x(Double(tick))
            marks.append(signs.line(from: Position(x: x, y: top - size * 0.3), to: Position(x: x, y: bottom)))
            marks.append(head(wording.whole(tick), x, numbers, .middle))
        }
        return marks
    }
}
