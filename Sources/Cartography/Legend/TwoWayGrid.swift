internal import Geography
internal import Languages
internal import Values

/// The legend of a two-way map: a field per pair of classes with the number of its regions, the greatest burden at the upper right.
struct TwoWayGrid {
    /// A class with the text of its sign.
    private struct Label {
        let text: String
        let sign: String
    }

    private let rowTitle: String
    private let columnTitle: String
    /// From the top.
    private let rows: [Label]
    /// From the left.
    private let columns: [Label]
    private let fields: [[(colour: Colour, count: String)]]

    /// - Parameters:
    ///   - own: The class of each region.
    ///   - whole: How counts are written.
    ///   - showsMiddleSigns: Whether ± stands on the map.
    init(_ classes: TwoWayClasses, _ own: [RegionClass?], _ whole: NumberFormat, showsMiddleSigns: Bool) {
        let rowOrder = Self.ascending(classes.first).reversed()
        let columnOrder = Self.ascending(classes.second)
        let label = { (own: TwoWayClass) in
            let sign = own.sign == .plusMinus && !showsMiddleSigns ? nil : own.sign
            return Label(text: own.label, sign: sign?.text ?? "")
        }
        rowTitle = classes.first.title
        columnTitle = classes.second.title
        rows = rowOrder.map { label(classes.first.classes[$0 - 1]) }
        columns = columnOrder.map { label(classes.second.classes[$0 - 1]) }
        var counts: [Int: Int] = [:]
        for case let own? in own { counts[own.number, default: 0] += 1 }
        fields = rowOrder.map { first in
            columnOrder.map { second in
                let count = counts[TwoWayClasses.number(first: first, second: second)] ?? 0
                return (classes.colour(first: first, second: second) ?? .white, whole.text(Double(count)))
            }
        }
    }

    /// Numbers of the classes from the least burdened to the most.
    private static func ascending(_ axis: TwoWayAxis) -> [Int] {
        let numbers = Array(1..<axis.classes.count + 1)
        return axis.direction == .less ? numbers.reversed() : numbers
    }

    /// The width at which no label is wrapped, in millimetres.
    func naturalWidth(_ look: SheetLook) -> Double {
        arrowRoom(look) + rowLabelWidth(look) + look.legendSize * 0.6 + fieldWidth(look) * Double(columns.count) + 0.1
    }

    private func arrowRoom(_ look: SheetLook) -> Double { look.legendSize * 0.9 }

    private func rowLabelWidth(_ look: SheetLook) -> Double {
        let size = look.legendSize
        return max(
            TextMeasure.width(rowTitle, size: look.noteSize, isBold: true) - arrowRoom(look),
            rows.map { TextMeasure.width(Self.words($0), size: size) }.max() ?? 0)
    }

    private func fieldWidth(_ look: SheetLook) -> Double {
        let widest = columns.map { TextMeasure.width($0.text, size: look.noteSize) }.max() ?? 0
        let arrow = TextMeasure.width(columnTitle, size: look.noteSize, isBold: true) + look.legendSize * 2.5
        return max(look.legendSize * 2.6, widest + look.legendSize * 0.6, arrow / Double(max(1, columns.count)))
    }

    private static func words(_ label: Label) -> String {
        label.sign.isEmpty ? label.text : "\(label.text) \(label.sign)"
    }

    /// The marks with their upper left corner at a place, and their height.
    func layout(x: Double, top: Double, width: Double, look: SheetLook) -> (marks: [SheetMark], height: Double) {
        let size = look.legendSize
        let gap = size * 0.6
        let available = width - arrowRoom(look) - gap
        let labelWidth = min(rowLabelWidth(look), available * 0.45)
        let fieldWidth = min(fieldWidth(look), (available - labelWidth) / Double(max(1, columns.count)))
        let gridX = x + arrowRoom(look) + labelWidth + gap
        let gridWidth = fieldWidth * Double(columns.count)
        var marks = arrow(columnTitle, from: gridX, to: gridX + gridWidth, top: top, look)
        var y = top + look.noteSize * 1.5

        let heads = columns.map {
            TextBlock($0.text, width: fieldWidth - size * 0.2, size: look.noteSize, colour: look.colours.text)
        }
        let headHeight = heads.map(\.height).max() ?? 0
        for (index, head) in heads.enumerated() {
            let center = gridX + fieldWidth * (Double(index) + 0.5)
            marks += head.marks(x: center, top: y + headHeight - head.height, anchor: .middle)
        }
        y += headHeight + (heads.first?.leading ?? 0)
        if columns.contains(where: { !$0.sign.isEmpty }) {
            for (index, column) in columns.enumerated() where !column.sign.isEmpty {
                marks.append(
                    .text(
                        SheetText(
                            column.sign, x: gridX + fieldWidth * (Double(index) + 0.5),
                            y: y + size * TextMeasure.ascent, size: size, isBold: true, colour: look.colours.text,
                            anchor: .middle)))
            }
            y += size * (TextMeasure.ascent + TextMeasure.descent)
        }
        // The name of the rows stands over their labels, at the height of the last line above the fields.
        let title = TextBlock(
            rowTitle, width: labelWidth + arrowRoom(look), size: look.noteSize, isBold: true, colour: look.colours.text)
        y = max(y, top + title.height)
        marks += title.marks(x: x, top: y - title.height)
        y += size * 0.25

        let fieldsTop = y
        for (index, row) in rows.enumerated() {
            let label = TextBlock(Self.words(row), width: labelWidth, size: size, colour: look.colours.text)
            let height = max(size * 1.9, label.height + size * 0.2)
            marks += label.marks(x: x + arrowRoom(look), top: y + (height - label.height) / 2)
            marks += self.fields(fields[index], gridX, y, fieldWidth, height, look)
            y += height
        }
        marks.append(
            Self.arrow(
                from: Position(x: x + arrowRoom(look) * 0.35, y: y),
                to: Position(x: x + arrowRoom(look) * 0.35, y: fieldsTop + size * 0.2), look))
        return (marks, y - top + size * 0.5)
    }

    private func fields(
        _ row: [(colour: Colour, count: String)], _ x: Double, _ top: Double, _ width: Double, _ height: Double,
        _ look: SheetLook
    ) -> [SheetMark] {
        row.enumerated().flatMap { index, field -> [SheetMark] in
            let left = x + width * Double(index)
            return [
                .rectangle(
                    x: left, y: top, width: width, height: height,
                    SheetPaint(
                        fill: field.colour.hex, stroke: look.colours.keyBorder,
                        strokeWidth: look.style.lines.keyBorder * look.scale)),
                .text(
                    SheetText(
                        field.count, x: left + width / 2,
                        y: top + height / 2 + look.legendSize * (TextMeasure.ascent - TextMeasure.descent) * 0.45,
                        size: look.legendSize, colour: RegionFill.textColour(on: field.colour.hex, look),
                        anchor: .middle)),
            ]
        }
    }

    /// A title with an arrow behind it that fills the rest of a line.
    private func arrow(
        _ title: String, from left: Double, to right: Double, top: Double, _ look: SheetLook
    ) -> [SheetMark] {
        let size = look.noteSize
        let baseline = top + size * TextMeasure.ascent
        let text = SheetMark.text(
            SheetText(title, x: left, y: baseline, size: size, isBold: true, colour: look.colours.text))
        let start = left + TextMeasure.width(title, size: size, isBold: true) + size * 0.6
        guard right - start > size else { return [text] }
        let y = baseline - size * 0.33
        return [text, Self.arrow(from: Position(x: start, y: y), to: Position(x: right, y: y), look)]
    }

    private static func arrow(from start: Position, to end: Position, _ look: SheetLook) -> SheetMark {
        let head = look.legendSize * 0.3
        let isUpright = start.x == end.x
        let sign = isUpright ? (end.y < start.y ? 1.0 : -1.0) : (end.x > start.x ? -1.0 : 1.0)
        let barbs = [-head, head].map { across in
            isUpright
                ? Position(x: end.x + across, y: end.y + sign * head)
                : Position(x: end.x + sign * head, y: end.y + across)
        }
        return .path(
            SheetPath(positions: [start, end, barbs[0], end, barbs[1]], ends: [2, 5], isClosed: false),
            SheetPaint(stroke: look.colours.text, strokeWidth: look.style.lines.rule * look.scale))
    }
}
