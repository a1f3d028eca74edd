internal import Geography
internal import Languages
internal import Values

/// What stands under a chart of ranks: what its marks mean, how to read it, and what it does not show.
struct RankFoot {
    private(set) var marks: [SheetMark] = []
    private(set) var height = 0.0

    /// Longest line of a sentence as a multiple of its font size: some seventy letters, which are easy to read, and short
    /// enough for programs that round the width of letters differently.
    private static let longestLine = 34.0

    /// Lays the foot out with its upper left corner at 0, 0.
    init(
        _ chart: RankChart, _ rows: RankRows, _ texts: RankTexts, _ paints: RankPaints, hasBands: Bool, width: Double,
        look: SheetLook
    ) {
        let size = look.noteSize
        let symbol = size * 1.8
        var x = 0.0
        let keys =
            [(texts.keySpan, 0), (texts.keyMedian, 1), (texts.keyOwn, 2)] + (hasBands ? [(texts.keyBands, 3)] : [])
        for (text, kind) in keys {
            let indent = kind == 3 ? 0 : symbol + size * 0.5
            let room = indent + TextMeasure.width(text, size: size)
            if x > 0, x + room > width {
                x = 0
                height += size * 1.6
            }
            let middle = height + size * (TextMeasure.ascent - 0.3)
            let left = x
            switch kind {
            case 0: marks.append(paints.span(from: left, to: left + symbol, y: middle, height: size * 0.5))
            case 1: marks.append(paints.median(x: left + symbol / 2, y: middle, radius: size * 0.32))
            case 2: marks.append(paints.own(x: left + symbol / 2, y: middle, height: size * 1.2, datum: nil))
            default: break
            }
            marks += TextBlock(text, width: width - indent, size: size, colour: look.colours.muted)
                .marks(x: left + indent, top: height)
            x += room + size * 1.8
        }
        height += size * 1.9
        var sentences: [String] = []
        if let example = rows.regions.first(where: { $0.low < $0.high }) ?? rows.regions.first {
            sentences.append(texts.example(example, variants: chart.variants))
        }
        if let shown = texts.shown(rows.choice, of: chart.regions.count) { sentences.append(shown) }
        sentences += Self.unranked(chart)
        for sentence in sentences {
            let block = TextBlock(
                sentence, width: min(width, size * Self.longestLine), size: size, colour: look.colours.text)
            marks += block.marks(x: 0, top: height)
            height += block.height + size * 0.25
        }
    }

    /// The regions without a rank, by reason.
    static func unranked(_ chart: RankChart) -> [String] {
        let texts = SheetTexts(language: chart.language)
        return CellStatus.allCases.compactMap { status in
            let names = chart.unranked.filter { $0.status == status }.map(\.name)
            guard !names.isEmpty else { return nil }
            return
                "\(chart.statusTexts[status] ?? texts.status(status)): \(MapDescription.list(names, chart.language == .german))."
        }
    }
}
