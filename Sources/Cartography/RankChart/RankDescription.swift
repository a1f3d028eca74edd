internal import Languages

/// A chart of ranks in words.
struct RankDescription {
    let chart: RankChart
    let rows: RankRows
    let texts: RankTexts

    /// One paragraph in the chart's language.
    var text: String {
        let isGerman = chart.language == .german
        var sentences = [
            isGerman
                ? "Rangdiagramm: \(chart.subtitle)." : "Chart of ranks: \(chart.subtitle).",
            isGerman
                ? "\(texts.whole(chart.regions.count)) \(chart.regionNoun), \(texts.whole(chart.variants)) Rechenvarianten; Rang 1 ist die höchste Belastung."
                : "\(texts.whole(chart.regions.count)) \(chart.regionNoun), \(texts.whole(chart.variants)) variants of the calculation; rank 1 is the greatest burden.",
        ]
        if let shown = texts.shown(rows.choice, of: chart.regions.count) { sentences.append(shown) }
        sentences += rows.regions.map { region in
            let (rank, median) = (texts.rank(region.rank), texts.rank(region.median))
            let (low, high) = (texts.rank(region.low), texts.rank(region.high))
            var text =
                isGerman
                ? "\(region.name): Rang \(rank), Median \(median), Spanne \(low) bis \(high)"
                : "\(region.name): rank \(rank), median \(median), span \(low) to \(high)"
            if let label = RankColumns.label(region, chart) {
                text += isGerman ? ", Klasse \(label)" : ", class \(label)"
            }
            if let stays = region.classStays {
                text += isGerman ? ", bleibt in \(texts.share(stays))" : ", stays in \(texts.share(stays))"
            }
            return text + "."
        }
        return (sentences + RankFoot.unranked(chart)).joined(separator: " ")
    }
}
