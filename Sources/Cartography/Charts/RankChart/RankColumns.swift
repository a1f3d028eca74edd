internal import Languages

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
        _ regions: [RankedRegion], of chart: RankChart, _ wording: Wording, _ style: ScaledStyle, textSize: Double,
        from left: Double, to right: Double
    ) {
        let measure = { (text: String, isBold: Bool) in TextMeasure.width(text, size: textSize, isBold: isBold) }
        let head = { (text: String) in TextMeasure.width(text, size: style.noteSize) }
        let gap = style.legendSize * 1.2
        self.textSize = textSize
        chip = textSize * 0.85
        let rankWidth = max(regions.map { measure(wording.rank($0.rank), true) }.max() ?? 0, head(wording.ownRank))
        rankEnd = left + rankWidth
        names = rankEnd + gap * 0.8
        nameWidth = min(regions.map { measure($0.name, false) }.max() ?? 0, (right - left) * 0.4) + 0.1
        var edge = right
        if regions.contains(where: { $0.classStays != nil }) {
            shares = edge
            let widest = regions.compactMap(\.classStays).map { measure(wording.share($0), false) }.max() ?? 0
            edge -= max(widest, head(wording.classStays)) + gap
        } else {
            shares = nil
        }
        if regions.contains(where: { chart.ownClass(of: $0) != nil }) {
            let widest = regions.compactMap { chart.ownClass(of: $0)?.label }.map { measure($0, false) }.max() ?? 0
            edge -= max(widest + chip + textSize * 0.4, head(wording.ownClass))
            classes = edge
            edge -= gap
        } else {
            classes = nil
        }
        plot = (names + nameWidth + gap, edge)
    }
}

extension Wording {
    var ownRank: String { self("Rang", "Rank") }
    var ownClass: String { self("Klasse", "Class") }
    var classStays: String { self("Klasse bleibt", "Class stays") }
}
