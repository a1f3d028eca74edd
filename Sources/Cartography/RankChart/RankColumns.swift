/// The columns of a chart of ranks from left to right: own rank, name, plot, class, share in which it stays.
struct RankColumns {
    /// Size of the rows' text in millimetres.
    let textSize: Double
    /// Right edge of the own ranks.
    let rankEnd: Double
    /// Left edge of the names.
    let names: Double
    /// Room for a name.
    let nameWidth: Double
    /// Left and right edge of the plot.
    let plot: (left: Double, right: Double)
    /// Left edge of the classes; `nil` without them.
    let classes: Double?
    /// Right edge of the shares; `nil` without them.
    let shares: Double?
    /// Side of the square that shows a class's colour.
    let chip: Double

    init(
        _ regions: [RankedRegion], _ chart: RankChart, _ texts: RankTexts, look: SheetLook, textSize: Double,
        left: Double, right: Double
    ) {
        let measure = { (text: String, isBold: Bool) in TextMeasure.width(text, size: textSize, isBold: isBold) }
        let head = { (text: String) in TextMeasure.width(text, size: look.noteSize) }
        let gap = look.legendSize * 1.2
        self.textSize = textSize
        chip = textSize * 0.85
        let rankWidth = max(regions.map { measure(texts.rank($0.rank), true) }.max() ?? 0, head(texts.ownRank))
        rankEnd = left + rankWidth
        names = rankEnd + gap * 0.8
        nameWidth = min(regions.map { measure($0.name, false) }.max() ?? 0, (right - left) * 0.4) + 0.1
        var edge = right
        if regions.contains(where: { $0.classStays != nil }) {
            shares = edge
            let widest = regions.compactMap(\.classStays).map { measure(texts.share($0), false) }.max() ?? 0
            edge -= max(widest, head(texts.classStays)) + gap
        } else {
            shares = nil
        }
        if regions.contains(where: { Self.label($0, chart) != nil }) {
            let widest = regions.compactMap { Self.label($0, chart) }.map { measure($0, false) }.max() ?? 0
            edge -= max(widest + chip + textSize * 0.4, head(texts.ownClass))
            classes = edge
            edge -= gap
        } else {
            classes = nil
        }
        plot = (names + nameWidth + gap, edge)
    }

    /// The name of a region's class.
    static func label(_ region: RankedRegion, _ chart: RankChart) -> String? {
        ownClass(region, chart)?.label
    }

    /// A region's class.
    static func ownClass(_ region: RankedRegion, _ chart: RankChart) -> NamedClass? {
        guard let number = region.classNumber, number >= 1, number <= chart.classes.count else { return nil }
        return chart.classes[number - 1]
    }
}
