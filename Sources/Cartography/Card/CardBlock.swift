internal import Geography

/// An index card laid out in columns of one width.
///
/// Labels stand in a column of their own beside the texts or above them, whichever takes less height. No text runs on behind
/// another: the font that a reader sees decides how wide a label is, and there would be holes.
struct CardBlock {
    private let title: TextBlock
    private let columns: [[CardEntry]]
    private let columnWidth: Double
    private let gutter: Double
    private let style: ScaledStyle
    private let width: Double

    private let hasRule: Bool

    /// Lays a card out; all in millimetres.
    ///
    /// - Parameter hasRule: Whether a line parts it from what stands above.
    init(_ card: IndexCard, width: Double, columns count: Int, hasRule: Bool = true, style: ScaledStyle) {
        self.hasRule = hasRule
        self.style = style
        self.width = width
        let count = max(1, count)
        gutter = style.noteSize * 2.5
        let columnWidth = (width - gutter * Double(count - 1)) / Double(count)
        self.columnWidth = columnWidth
        title = TextBlock(
            card.title, width: width, size: hasRule ? style.legendSize : style.legendTitleSize, isBold: true,
            colour: style.colours.text)
        let statements = IndexCard.statements(card.lines)
        let widest =
            statements.map { TextMeasure.width($0.label, size: style.noteSize, isBold: true) }.max() ?? 0
        let beside = widest + style.noteSize * 0.8
        let layouts = (beside < columnWidth * 0.5 ? [beside, 0] : [0]).map { indent in
            Self.balanced(
                statements.map { CardEntry($0, width: columnWidth, indent: indent, style: style) }, count: count)
        }
        columns = layouts.min { Self.height($0) < Self.height($1) } ?? []
    }

    /// The greatest number of columns in which lines stay long enough to be read with ease.
    static func columnCount(width: Double, style: ScaledStyle) -> Int {
        max(1, min(3, Int(width / (style.noteSize * 30))))
    }

    /// The width at which a single column reads well.
    static func comfortableWidth(_ style: ScaledStyle) -> Double { style.noteSize * 25 }

    /// Height of rule, title and columns.
    var height: Double { head + Self.height(columns) }

    private var head: Double { titleTop + title.height + style.noteSize * 0.5 }
    private var titleTop: Double { hasRule ? style.noteSize * 0.6 : 0 }

    /// The marks with their upper left corner at a place.
    func marks(x: Double, top: Double) -> [SheetMark] {
        var marks = title.marks(x: x, top: top + titleTop)
        if hasRule {
            let ends = [Position(x: x, y: top), Position(x: x + width, y: top)]
            marks.append(
                .path(
                    SheetPath(positions: ends, ends: [2], isClosed: false),
                    SheetPaint(stroke: style.colours.rule, strokeWidth: style.unscaled.lines.rule * style.scale)))
        }
        for (index, column) in columns.enumerated() {
            var y = top + head
            for entry in column {
                marks += entry.marks.map { $0.moved(right: x + (columnWidth + gutter) * Double(index), down: y) }
                y += entry.height
            }
        }
        return marks
    }

    private static func height(_ columns: [[CardEntry]]) -> Double {
        columns.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0
    }

    /// Cuts a sequence into columns so that the highest is as low as it can be.
    private static func balanced(_ entries: [CardEntry], count: Int) -> [[CardEntry]] {
        guard count > 1 else { return [entries] }
        var limits: [Double] = []
        for start in entries.indices {
            var sum = 0.0
            for entry in entries[start...] {
                sum += entry.height
                limits.append(sum)
            }
        }
        for limit in limits.sorted() {
            let columns = filled(entries, upTo: limit)
            if columns.count <= count { return columns }
        }
        return [entries]
    }

    private static func filled(_ entries: [CardEntry], upTo limit: Double) -> [[CardEntry]] {
        var columns: [[CardEntry]] = []
        var height = Double.infinity
        for entry in entries {
            if height + entry.height > limit + 1e-9 {
                columns.append([])
                height = 0
            }
            columns[columns.count - 1].append(entry)
            height += entry.height
        }
        return columns
    }
}
