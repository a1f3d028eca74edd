internal import Languages

/// What stands under a chart of ranks: what its marks mean, how to read it, and what it does not show.
struct RankLegend {
    private(set) var marks: [SheetMark] = []
    private(set) var height = 0.0

    /// Longest line of a sentence as a multiple of its font size: some seventy letters, which are easy to read, and short
    /// enough for programs that round the width of letters differently.
    private static let longestLine = 34.0

    /// Lays the legend out with its upper left corner at 0, 0.
    init(_ chart: RankChart, _ rows: RankRows, _ wording: Wording, _ style: ScaledStyle, hasBands: Bool, width: Double)
    {
        let size = style.noteSize
        let symbol = size * 1.8
        let signs = RankMarks(style: style)
        var x = 0.0
        for key in Key.allCases where key != .bands || hasBands {
            let text = key.text(wording)
            let indent = key == .bands ? 0 : symbol + size * 0.5
            let room = indent + TextMeasure.width(text, size: size)
            if x > 0, x + room > width {
                x = 0
                height += size * 1.6
            }
            let middle = height + size * (TextMeasure.ascent - 0.3)
            switch key {
            case .span: marks.append(signs.span(from: x, to: x + symbol, y: middle, height: size * 0.5))
            case .median: marks.append(signs.median(x: x + symbol / 2, y: middle, radius: size * 0.32))
            case .own: marks.append(signs.own(x: x + symbol / 2, y: middle, height: size * 1.2, datum: nil))
            case .bands: break
            }
            marks += TextBlock(text, width: width - indent, size: size, colour: style.colours.muted)
                .marks(x: x + indent, top: height)
            x += room + size * 1.8
        }
        height += size * 1.9
        var sentences: [String] = []
        if let example = rows.regions.first(where: { $0.low < $0.high }) ?? rows.regions.first {
            sentences.append(wording.example(example, variants: chart.variants))
        }
        if let shown = wording.shown(rows.choice, of: chart.regions.count, chart.regionNoun) { sentences.append(shown) }
        sentences += chart.unrankedSentences(wording)
        for sentence in sentences {
            let block = TextBlock(
                sentence, width: min(width, size * Self.longestLine), size: size, colour: style.colours.text)
            marks += block.marks(x: 0, top: height)
            height += block.height + size * 0.25
        }
    }

    /// What is explained, from left to right.
    private enum Key: CaseIterable {
        case span, median, own, bands

        func text(_ wording: Wording) -> String {
            switch self {
            case .span: wording("Spanne, in der 90\u{A0}% der Varianten liegen", "span of 90% of the variants")
            case .median: wording("mittlerer Rang (Median) der Varianten", "middle rank (median) of the variants")
            case .own: wording("Rang nach der gewählten Rechenweise", "rank by the rule as chosen")
            case .bands:
                wording(
                    "Hintergrund: Klassen nach der gewählten Rechenweise", "Background: classes by the rule as chosen")
            }
        }
    }
}
