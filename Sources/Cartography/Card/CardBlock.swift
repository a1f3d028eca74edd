internal import Geography

/// An index card laid out in columns of one width.
struct CardBlock {
    /// Lines that stand together, such as a head and its first item.
    private struct Group {
        var marks: [SheetMark] = []
        var height = 0.0
    }

    private let title: TextBlock
    private let columns: [[Group]]
    private let columnWidth: Double
    private let gutter: Double
    private let look: SheetLook
    private let width: Double

    /// Lays a card out; all in millimetres.
    init(_ card: IndexCard, width: Double, columns count: Int, look: SheetLook) {
        self.look = look
        self.width = width
        let count = max(1, count)
        gutter = look.noteSize * 2
        columnWidth = (width - gutter * Double(count - 1)) / Double(count)
        title = TextBlock(card.title, width: width, size: look.legendSize, isBold: true, colour: look.colours.text)
        let columnWidth = columnWidth
        var groups: [Group] = []
        var isOpen = false
        for line in card.lines {
            let isHead = line.text.isEmpty
            var group = isOpen ? groups.removeLast() : Group()
            Self.append(line, to: &group, width: columnWidth, look)
            groups.append(group)
            isOpen = isHead
        }
        columns = Self.balanced(groups, count: count)
    }

    /// The greatest number of columns in which lines stay long enough to be read with ease.
    static func columnCount(width: Double, look: SheetLook) -> Int {
        max(1, min(3, Int(width / (look.noteSize * 24))))
    }

    /// The width at which a single column reads well.
    static func comfortableWidth(_ look: SheetLook) -> Double { look.noteSize * 24 }

    /// Height of rule, title and columns.
    var height: Double { head + (columns.map { Self.height($0) }.max() ?? 0) }

    private var head: Double { look.noteSize * 0.6 + title.height + look.noteSize * 0.5 }

    /// The marks with their upper left corner at a place.
    func marks(x: Double, top: Double) -> [SheetMark] {
        var marks: [SheetMark] = [
            .path(
                SheetPath(
                    positions: [Position(x: x, y: top), Position(x: x + width, y: top)], ends: [2], isClosed: false),
                SheetPaint(stroke: look.colours.rule, strokeWidth: look.style.lines.rule * look.scale))
        ]
        marks += title.marks(x: x, top: top + look.noteSize * 0.6)
        for (index, column) in columns.enumerated() {
            var y = top + head
            for group in column {
                let left = x + (columnWidth + gutter) * Double(index)
                marks += group.marks.map { $0.moved(right: left, down: y) }
                y += group.height
            }
        }
        return marks
    }

    /// Sets a line below what a group holds already.
    private static func append(_ line: IndexCard.Line, to group: inout Group, width: Double, _ look: SheetLook) {
        let size = look.noteSize
        if line.label.isEmpty {
            let dash = "\u{2013}"
            let indent = TextMeasure.width(dash, size: size) + size * 0.4
            let block = TextBlock(line.text, width: width - indent, size: size, colour: look.colours.muted)
            let mark = SheetText(
                dash, x: 0, y: group.height + size * TextMeasure.ascent, size: size, colour: look.colours.muted)
            group.marks.append(.text(mark))
            group.marks += block.marks(x: indent, top: group.height)
            group.height += block.height + size * 0.15
            return
        }
        let label = line.label + ":"
        let labelWidth = TextMeasure.width(label, size: size, isBold: true)
        let head = TextBlock(label, width: width, size: size, isBold: true, colour: look.colours.text)
        group.marks += head.marks(x: 0, top: group.height)
        guard !line.text.isEmpty else {
            group.height += head.height + size * 0.15
            return
        }
        // The text goes on behind its label, if that leaves room on the line.
        let runsOn = head.lines.count == 1 && labelWidth < width * 0.7
        let indent = runsOn ? labelWidth + size * 0.4 : 0
        if !runsOn { group.height += head.height }
        let lines = TextMeasure.wrap(line.text, width: width, size: size, indent: indent)
        for (index, words) in lines.enumerated() where !words.isEmpty {
            group.marks.append(
                .text(
                    SheetText(
                        words, x: index == 0 ? indent : 0,
                        y: group.height + size * (TextMeasure.ascent + TextMeasure.lineHeight * Double(index)),
                        size: size,
                        colour: look.colours.muted)))
        }
        let rest = Double(max(1, lines.count) - 1)
        group.height += size * (TextMeasure.lineHeight * rest + TextMeasure.ascent + TextMeasure.descent) + size * 0.35
    }

    private static func height(_ column: [Group]) -> Double { column.reduce(0) { $0 + $1.height } }

    /// Cuts a sequence into columns so that the highest is as low as it can be.
    private static func balanced(_ groups: [Group], count: Int) -> [[Group]] {
        guard count > 1 else { return [groups] }
        var limits: [Double] = []
        for start in groups.indices {
            var sum = 0.0
            for group in groups[start...] {
                sum += group.height
                limits.append(sum)
            }
        }
        for limit in limits.sorted() {
            let columns = filled(groups, upTo: limit)
            if columns.count <= count { return columns }
        }
        return [groups]
    }

    private static func filled(_ groups: [Group], upTo limit: Double) -> [[Group]] {
        var columns: [[Group]] = []
        var height = Double.infinity
        for group in groups {
            if height + group.height > limit + 1e-9 {
                columns.append([])
                height = 0
            }
            columns[columns.count - 1].append(group)
            height += group.height
        }
        return columns
    }
}
