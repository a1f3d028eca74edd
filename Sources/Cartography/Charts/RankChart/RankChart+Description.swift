internal import Findings
internal import Languages
internal import Values

extension RankChart {
    /// The chart in words, in one paragraph.
    ///
    /// - Parameter subject: Index, frame and date.
    func description(subject: String, _ rows: RankRows, _ wording: Wording) -> String {
        let (count, tried) = (wording.whole(regions.count), wording.whole(variants))
        var sentences = [
            wording.opening(wording("Rangdiagramm", "Chart of ranks"), subject),
            wording(
                "\(count) \(regionNoun), \(tried) Rechenvarianten; Rang 1 ist die höchste Belastung.",
                "\(count) \(regionNoun), \(tried) variants of the calculation; rank 1 is the greatest burden."),
        ]
        if let shown = wording.shown(rows.choice, of: regions.count, regionNoun) { sentences.append(shown) }
        sentences += rows.regions.map { region in
            let (rank, median) = (wording.rank(region.rank), wording.rank(region.median))
            let (low, high) = (wording.rank(region.low), wording.rank(region.high))
            var text = wording(
                "\(region.name): Rang \(rank), Median \(median), Spanne \(low) bis \(high)",
                "\(region.name): rank \(rank), median \(median), span \(low) to \(high)")
            if let own = ownClass(of: region) { text += wording(", Klasse ", ", class ") + own.label }
            if let stays = region.classStays { text += wording(", bleibt in ", ", stays in ") + wording.share(stays) }
            return text + "."
        }
        return (sentences + unrankedSentences(wording)).joined(separator: " ")
    }

    /// The regions without a rank, by reason.
    func unrankedSentences(_ wording: Wording) -> [String] {
        CellStatus.allCases.compactMap { status in
            let names = unranked.filter { $0.status == status }.map(\.name)
            return names.isEmpty ? nil : "\(statusTexts[status] ?? wording.status(status)): \(wording.list(names))."
        }
    }
}
