/// One statement of an index card, its upper left corner at 0, 0.
struct CardEntry {
    private(set) var marks: [SheetMark] = []
    /// Millimetres, with the distance to the next.
    private(set) var height = 0.0

    /// Lays a statement out.
    ///
    /// - Parameters:
    ///   - width: Room for label and text, in millimetres.
    ///   - indent: Where the text begins beside its label; 0 = the text stands below the label.
    init(_ statement: IndexCard.Statement, width: Double, indent: Double, style: ScaledStyle) {
        let size = style.noteSize
        if !statement.label.isEmpty {
            let label = TextBlock(
                statement.label, width: indent > 0 ? indent : width, size: size, isBold: true,
                colour: style.colours.text)
            marks += label.marks(x: 0, top: 0)
            if indent == 0 || statement.text.isEmpty && statement.items.isEmpty {
                height += label.height + label.leading
            }
        }
        if !statement.text.isEmpty { append(statement.text, x: indent, width: width - indent, style) }
        let dash = "\u{2013}"
        let hang = TextMeasure.width(dash, size: size) + size * 0.4
        for item in statement.items {
            marks.append(
                .text(
                    SheetText(
                        dash, x: indent, y: height + size * TextMeasure.ascent, size: size, colour: style.colours.muted)
                )
            )
            append(item, x: indent + hang, width: width - indent - hang, style)
        }
        height += size * 0.3
    }

    private mutating func append(_ text: String, x: Double, width: Double, _ style: ScaledStyle) {
        let block = TextBlock(text, width: width, size: style.noteSize, colour: style.colours.muted)
        marks += block.marks(x: x, top: height)
        height += block.height + block.leading
    }
}

extension IndexCard {
    /// A label with what belongs to it.
    struct Statement {
        var label: String
        var text: String
        var items: [String]
    }

    /// Joins lines without a label, as items, to the one that has one.
    static func statements(_ lines: [Line]) -> [Statement] {
        var statements: [Statement] = []
        for line in lines {
            if line.label.isEmpty, !statements.isEmpty {
                statements[statements.count - 1].items.append(line.text)
            } else {
                statements.append(Statement(label: line.label, text: line.text, items: []))
            }
        }
        return statements
    }
}
