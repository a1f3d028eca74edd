internal import Geography

/// Legend rows laid out under each other in one width.
struct LegendColumn {
    private let rows: [LegendRow]
    private let look: SheetLook
    /// Millimetres.
    let width: Double

    /// Lays rows out.
    init(_ rows: [LegendRow], width: Double, look: SheetLook) {
        self.rows = rows
        self.width = width
        self.look = look
    }

    /// The width at which no row has to be wrapped, in millimetres.
    static func naturalWidth(_ rows: [LegendRow], look: SheetLook) -> Double {
        let size = look.legendSize
        let measure = { (text: String, isBold: Bool) in TextMeasure.width(text, size: size, isBold: isBold) }
        // A hair more than the sum, lest rounding wraps the very row that sets the width.
        return 0.1
            + (rows.map { row in
                switch row {
                case .heading(let text, let counts):
                    TextMeasure.width(text, size: look.legendTitleSize, isBold: true) + size
                        + TextMeasure.width(counts, size: look.noteSize)
                case .key(_, let text, let count):
                    look.keyWidth + size * 1.3 + measure(text, false) + measure(count, false)
                case .namedKey(_, _, let limits, let ems, let count):
                    look.keyWidth + size * (limits.isEmpty ? 1.3 : 2.3 + ems.limits) + ems.label * size
                        + measure(count, false)
                case .grid(let grid): grid.naturalWidth(look)
                case .value(let text, let value, let isBold): measure(text, isBold) + size + measure(value, isBold)
                case .number(let number, let name, let value): measure(number + name + value, false) + size * 2
                case .note(let text): min(TextMeasure.width(text, size: look.noteSize), look.noteSize * 22)
                case .circles(let keys):
                    (keys.map(\.radius).max() ?? 0) * 2 + size * 1.6
                        + (keys.map { measure($0.label, false) }.max() ?? 0)
                case .gap: 0
                }
            }.max() ?? 0)
    }

    /// The width below which words of a two-way legend would be broken, in millimetres.
    static func unbreakableWidth(_ rows: [LegendRow], look: SheetLook) -> Double {
        rows.map { if case .grid(let grid) = $0 { grid.naturalWidth(look) } else { 0 } }.max() ?? 0
    }

    /// Height of all rows in millimetres.
    var height: Double { rows.reduce(0) { $0 + layout($1, x: 0, top: 0).height } }

    /// The marks with their upper left corner at a place.
    func marks(x: Double, top: Double) -> [SheetMark] {
        var y = top
        return rows.flatMap { row in
            let (marks, height) = layout(row, x: x, top: y)
            y += height
            return marks
        }
    }

    private func layout(_ row: LegendRow, x: Double, top: Double) -> (marks: [SheetMark], height: Double) {
        switch row {
        case .heading(let text, let counts): heading(text, counts, x, top)
        case .key(let key, let text, let count): keyRow(key, text, count, x, top)
        case .namedKey(let key, let label, let limits, let ems, let count):
            namedRow(key, label, limits, ems, count, x, top)
        case .grid(let grid): grid.layout(x: x, top: top, width: width, look: look)
        case .value(let text, let value, let isBold):
            pair(text, value, isBold: isBold, indent: 0, x, top)
        case .number(let number, let name, let value):
            numberRow(number, name, value, x, top)
        case .note(let text): note(text, x, top)
        case .circles(let keys): circles(keys, x, top)
        case .gap(let lines): ([], lines * look.legendSize)
        }
    }

    private func heading(_ text: String, _ counts: String, _ x: Double, _ top: Double) -> ([SheetMark], Double) {
        let countsWidth = counts.isEmpty ? 0 : TextMeasure.width(counts, size: look.noteSize) + look.legendSize
        let block = TextBlock(
            text, width: width - countsWidth, size: look.legendTitleSize, isBold: true, colour: look.colours.text)
        var marks = block.marks(x: x, top: top)
        if !counts.isEmpty {
            let baseline = top + block.height - look.legendTitleSize * TextMeasure.descent
            marks.append(
                .text(
                    SheetText(
                        counts, x: x + width, y: baseline, size: look.noteSize, colour: look.colours.muted, anchor: .end
                    )))
        }
        return (marks, block.height + look.legendSize * 0.5)
    }

    private func keyRow(_ key: LegendKey, _ text: String, _ count: String, _ x: Double, _ top: Double) -> (
        [SheetMark], Double
    ) {
        let size = look.legendSize
        let textX = x + look.keyWidth + size * 0.6
        let countWidth = count.isEmpty ? 0 : TextMeasure.width(count, size: size) + size * 0.7
        let block = TextBlock(text, width: x + width - textX - countWidth, size: size, colour: look.colours.text)
        let rowHeight = max(size * 1.75, block.height + size * 0.4)
        let keyHeight = size * 1.4
        let keyTop = top + (rowHeight - keyHeight) / 2
        var marks = keyMarks(key, x, keyTop, keyHeight)
        let textTop = top + (rowHeight - block.height) / 2
        marks += block.marks(x: textX, top: textTop)
        if !count.isEmpty {
            marks.append(
                .text(
                    SheetText(
                        count, x: x + width, y: textTop + size * TextMeasure.ascent, size: size,
                        colour: look.colours.muted, anchor: .end)))
        }
        return (marks, rowHeight)
    }

    /// Name and limits beside each other where there is room for the longest of both, else one after the other.
    private func namedRow(
        _ key: LegendKey, _ label: String, _ limits: String, _ ems: (label: Double, limits: Double), _ count: String,
        _ x: Double, _ top: Double
    ) -> ([SheetMark], Double) {
        let size = look.legendSize
        let textX = x + look.keyWidth + size * 0.6
        let room = x + width - textX - TextMeasure.width(count, size: size) - size * 0.7
        guard !limits.isEmpty else { return keyRow(key, label, count, x, top) }
        guard (ems.label + 1 + ems.limits) * size <= room else {
            return keyRow(key, "\(label) (\(limits))", count, x, top)
        }
        var (marks, height) = keyRow(key, label, count, x, top)
        let baseline =
            top + (height - size * (TextMeasure.ascent + TextMeasure.descent)) / 2 + size * TextMeasure.ascent
        marks.append(
            .text(
                SheetText(
                    limits, x: textX + (ems.label + 1) * size, y: baseline, size: size, colour: look.colours.muted)))
        return (marks, height)
    }

    private func keyMarks(_ key: LegendKey, _ x: Double, _ top: Double, _ height: Double) -> [SheetMark] {
        let frame = SheetPaint(stroke: look.colours.keyBorder, strokeWidth: look.style.lines.keyBorder * look.scale)
        switch key {
        case .fill(let colour):
            var paint = frame
            paint.fill = colour
            return [.rectangle(x: x, y: top, width: look.keyWidth, height: height, paint)]
        case .hatch(let hatch):
            let corners = [
                (x, top), (x + look.keyWidth, top), (x + look.keyWidth, top + height), (x, top + height),
            ]
            let box = SheetPath(positions: corners.map { Position(x: $0.0, y: $0.1) }, ends: [4], isClosed: true)
            return [
                .rectangle(x: x, y: top, width: look.keyWidth, height: height, SheetPaint(fill: hatch.ground)),
                .path(
                    HatchLines.clipped(to: box, look.scaled(hatch)),
                    SheetPaint(stroke: hatch.colour, strokeWidth: look.scaled(hatch).width)),
                .rectangle(x: x, y: top, width: look.keyWidth, height: height, frame),
            ]
        }
    }

    private func pair(
        _ text: String, _ value: String, isBold: Bool, indent: Double, _ x: Double, _ top: Double
    ) -> ([SheetMark], Double) {
        let size = look.legendSize
        let valueWidth = TextMeasure.width(value, size: size, isBold: isBold) + size * 0.7
        let block = TextBlock(
            text, width: width - indent - valueWidth, size: size, isBold: isBold, colour: look.colours.text)
        let baseline = top + size * TextMeasure.ascent
        let valueText = SheetText(
            value, x: x + width, y: baseline, size: size, isBold: isBold, colour: look.colours.text, anchor: .end)
        return (block.marks(x: x + indent, top: top) + [.text(valueText)], block.height + size * 0.3)
    }

    private func numberRow(_ number: String, _ name: String, _ value: String, _ x: Double, _ top: Double) -> (
        [SheetMark], Double
    ) {
        let size = look.legendSize
        let row = pair(name, value, isBold: false, indent: size * 1.8, x, top)
        let mark = SheetText(
            number, x: x + size * 1.2, y: top + size * TextMeasure.ascent, size: size, isBold: true,
            colour: look.colours.text, anchor: .end)
        return (row.0 + [.text(mark)], row.1)
    }

    private func note(_ text: String, _ x: Double, _ top: Double) -> ([SheetMark], Double) {
        let block = TextBlock(text, width: width, size: look.noteSize, colour: look.colours.muted)
        return (block.marks(x: x, top: top), block.height + look.noteSize * 0.35)
    }

    private func circles(_ keys: [CircleKey], _ x: Double, _ top: Double) -> ([SheetMark], Double) {
        guard let largest = keys.map(\.radius).max() else { return ([], 0) }
        let size = look.legendSize
        let bottom = top + max(2 * largest, size * 1.4) + size * 0.3
        var marks: [SheetMark] = []
        var labelFloor = bottom + size
        // Largest first, so that the smaller ones lie on top of it; labels from the bottom up, so that none touch.
        let ascending = keys.sorted { $0.radius < $1.radius }
        for key in ascending.reversed() {
            marks.append(
                .circle(
                    center: Position(x: x + largest, y: bottom - key.radius), radius: key.radius, look.circleKeyPaint))
        }
        for key in ascending {
            let summit = bottom - 2 * key.radius
            let baseline = min(summit + size * 0.36, labelFloor - size * TextMeasure.lineHeight)
            labelFloor = baseline
            let line = baseline - size * 0.36
            marks.append(
                .path(
                    SheetPath(
                        positions: [
                            Position(x: x + largest, y: summit), Position(x: x + 2 * largest + size * 0.5, y: line),
                            Position(x: x + 2 * largest + size * 0.9, y: line),
                        ], ends: [3], isClosed: false),
                    SheetPaint(stroke: look.colours.keyBorder, strokeWidth: look.style.lines.keyBorder * look.scale)))
            marks.append(
                .text(
                    SheetText(
                        key.label, x: x + 2 * largest + size * 1.2, y: baseline, size: size, colour: look.colours.text))
            )
        }
        let rise = max(0, top + size * TextMeasure.ascent - labelFloor)
        return (marks.map { $0.moved(down: rise) }, bottom - top + rise + size * 0.6)
    }
}
