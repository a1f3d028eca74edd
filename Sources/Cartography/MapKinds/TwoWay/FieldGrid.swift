internal import Geography

/// The legend of a two-way map: a field per pair of classes with the number of its regions, the greatest burden at the upper right.
struct FieldGrid: LegendRow {
    /// A class with the text of its sign.
    private struct Label {
        let text: String
        let sign: String
    }

    /// A pair of classes: its colour as `#rrggbb`, and how many regions are in it.
    private struct Field {
        let colour: String
        let count: String

        /// The field in its colour, and the count in its middle.
        func marks(x: Double, top: Double, width: Double, height: Double, _ style: ScaledStyle) -> [SheetMark] {
            let size = style.legendSize
            return [
                .rectangle(
                    x: x, y: top, width: width, height: height,
                    SheetPaint(
                        fill: colour, stroke: style.colours.keyBorder,
                        strokeWidth: style.unscaled.lines.keyBorder * style.scale)),
                .text(
                    SheetText(
                        count, x: x + width / 2,
                        y: top + height / 2 + size * (TextMeasure.ascent - TextMeasure.descent) * 0.45, size: size,
                        colour: style.textColour(on: colour), anchor: .middle)),
            ]
        }
    }

    private let rowTitle: String
    private let columnTitle: String
    /// From the top.
    private let rows: [Label]
    /// From the left.
    private let columns: [Label]
    private let fields: [[Field]]

    /// - Parameter showsMiddleSigns: Whether ± stands on the map.
    init(_ classes: TwoWayClasses, _ worded: WordedLayer, showsMiddleSigns: Bool) {
        let rowOrder = classes.first.ascending.reversed()
        let columnOrder = classes.second.ascending
        let label = { (own: TwoWayClass) in
            let sign = own.sign == .plusMinus && !showsMiddleSigns ? nil : own.sign
            return Label(text: own.label, sign: sign?.text ?? "")
        }
        rowTitle = classes.first.title
        columnTitle = classes.second.title
        rows = rowOrder.map { label(classes.first.classes[$0 - 1]) }
        columns = columnOrder.map { label(classes.second.classes[$0 - 1]) }
        fields = rowOrder.map { first in
            columnOrder.map { second in
                Field(
                    colour: classes.colours[first - 1][second - 1].hex,
                    count: worded.count(inClass: TwoWayClasses.number(first: first, second: second)))
            }
        }
    }

    /// The width at which no label is wrapped, in millimetres.
    func naturalWidth(_ style: ScaledStyle) -> Double {
        arrowRoom(style) + rowLabelWidth(style) + style.legendSize * 0.6 + fieldWidth(style) * Double(columns.count)
            + 0.1
    }

    /// Words beside the fields are never broken.
    func leastWidth(_ style: ScaledStyle) -> Double { naturalWidth(style) }

    private func arrowRoom(_ style: ScaledStyle) -> Double { style.legendSize * 0.9 }

    private func rowLabelWidth(_ style: ScaledStyle) -> Double {
        let size = style.legendSize
        return max(
            TextMeasure.width(rowTitle, size: style.noteSize, isBold: true) - arrowRoom(style),
            rows.map { TextMeasure.width(Self.words($0), size: size) }.max() ?? 0)
    }

    private func fieldWidth(_ style: ScaledStyle) -> Double {
        let widest = columns.map { TextMeasure.width($0.text, size: style.noteSize) }.max() ?? 0
        let arrow = TextMeasure.width(columnTitle, size: style.noteSize, isBold: true) + style.legendSize * 2.5
        return max(style.legendSize * 2.6, widest + style.legendSize * 0.6, arrow / Double(max(1, columns.count)))
    }

    private static func words(_ label: Label) -> String {
        label.sign.isEmpty ? label.text : "\(label.text) \(label.sign)"
    }

    /// The marks with their upper left corner at a place, and their height.
    func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow {
        let (x, top, width) = (place.left, place.top, place.width)
        let size = style.legendSize
        let gap = size * 0.6
        let available = width - arrowRoom(style) - gap
        let labelWidth = min(rowLabelWidth(style), available * 0.45)
        let fieldWidth = min(fieldWidth(style), (available - labelWidth) / Double(max(1, columns.count)))
        let gridX = x + arrowRoom(style) + labelWidth + gap
        let gridWidth = fieldWidth * Double(columns.count)
        var marks = GrowthArrow.titled(columnTitle, from: gridX, to: gridX + gridWidth, top: top, style)
        var y = top + style.noteSize * 1.5

        let heads = columns.map {
            TextBlock($0.text, width: fieldWidth - size * 0.2, size: style.noteSize, colour: style.colours.text)
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
                            y: y + size * TextMeasure.ascent, size: size, isBold: true, colour: style.colours.text,
                            anchor: .middle)))
            }
            y += size * (TextMeasure.ascent + TextMeasure.descent)
        }
        // The name of the rows stands over their labels, at the height of the last line above the fields.
        let title = TextBlock(
            rowTitle, width: labelWidth + arrowRoom(style), size: style.noteSize, isBold: true,
            colour: style.colours.text)
        y = max(y, top + title.height)
        marks += title.marks(x: x, top: y - title.height)
        y += size * 0.25

        let fieldsTop = y
        for (index, row) in rows.enumerated() {
            let label = TextBlock(Self.words(row), width: labelWidth, size: size, colour: style.colours.text)
            let height = max(size * 1.9, label.height + size * 0.2)
            marks += label.marks(x: x + arrowRoom(style), top: y + (height - label.height) / 2)
            for (column, field) in fields[index].enumerated() {
                marks += field.marks(
                    x: gridX + fieldWidth * Double(column), top: y, width: fieldWidth, height: height, style)
            }
            y += height
        }
        marks.append(
            GrowthArrow.mark(
                from: Position(x: x + arrowRoom(style) * 0.35, y: y),
                to: Position(x: x + arrowRoom(style) * 0.35, y: fieldsTop + size * 0.2), style))
        return LaidOutRow(marks: marks, height: y - top + size * 0.5)
    }
}
