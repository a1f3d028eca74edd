internal import Languages

/// The words that the program itself puts on a chart of ranks.
struct RankTexts {
    let language: OutputLanguage
    let regionNoun: String

    private func choose(_ german: String, _ english: String) -> String { language == .german ? german : english }

    /// A rank, which can lie between two whole ones.
    func rank(_ rank: Double) -> String {
        let tenths = NumberFormat(language: language, decimals: 1).text(rank)
        let whole = NumberFormat(language: language, decimals: 0).text(rank)
        return tenths.hasSuffix("0") ? whole : tenths
    }

    func whole(_ number: Int) -> String { NumberFormat(language: language, decimals: 0).text(Double(number)) }

    /// A share of the variants in per cent. „100 %" is all of them, „0 %" none.
    func share(_ share: Double) -> String {
        let percent = min(max(share, 0), 1) * 100
        let text =
            switch percent {
            case 0, 100: whole(Int(percent))
            case ..<1: "< 1"
            case 99...: "> 99"
            default: NumberFormat(language: language, decimals: 0).text(percent)
            }
        return choose(text + "\u{A0}%", text + "%")
    }

    var axis: String { choose("Rang (1 = höchste Belastung)", "Rank (1 = greatest burden)") }
    var ownRank: String { choose("Rang", "Rank") }
    var ownClass: String { choose("Klasse", "Class") }
    var classStays: String { choose("Klasse bleibt", "Class stays") }

    var keyOwn: String { choose("Rang nach der gewählten Rechenweise", "rank by the rule as chosen") }
    var keyMedian: String { choose("mittlerer Rang (Median) der Varianten", "middle rank (median) of the variants") }
    var keySpan: String { choose("Spanne, in der 90\u{A0}% der Varianten liegen", "span of 90% of the variants") }
    var keyBands: String {
        choose("Hintergrund: Klassen nach der gewählten Rechenweise", "Background: classes by the rule as chosen")
    }

    /// How the chart is read, on one of its regions.
    func example(_ region: RankedRegion, variants: Int) -> String {
        let (own, low, high) = (rank(region.rank), rank(region.low), rank(region.high))
        let span =
            low == high
            ? choose("liegt der Rang bei \(low)", "the rank is \(low)")
            : choose("liegt der Rang zwischen \(low) und \(high)", "the rank lies between \(low) and \(high)")
        var text = choose(
            "Lesebeispiel: \(region.name) liegt auf Rang \(own); in 90\u{A0}% der \(whole(variants)) Rechenvarianten \(span)",
            "Reading example: \(region.name) has rank \(own); in 90% of the \(whole(variants)) variants of the calculation \(span)"
        )
        if let stays = region.classStays {
            text += choose(
                ", und in \(share(stays)) der Varianten bleibt die Klasse dieselbe",
                ", and in \(share(stays)) of the variants the class stays the same")
        }
        return text + "."
    }

    /// Which regions are shown where not all are.
    func shown(_ choice: RankRows.Choice, of total: Int) -> String? {
        let all = whole(total)
        switch choice {
        case .all: return nil
        case .ends(let highest, 0):
            return choose(
                "Gezeigt sind die \(whole(highest)) am stärksten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(highest)) most burdened of \(all) \(regionNoun).")
        case .ends(0, let lowest):
            return choose(
                "Gezeigt sind die \(whole(lowest)) am geringsten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(lowest)) least burdened of \(all) \(regionNoun).")
        case .ends(let highest, let lowest):
            return choose(
                "Gezeigt sind die \(whole(highest)) am stärksten und die \(whole(lowest)) am geringsten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(highest)) most and the \(whole(lowest)) least burdened of \(all) \(regionNoun).")
        case .chosen(let count):
            return choose(
                "Gezeigt ist eine Auswahl: \(whole(count)) von \(all) \(regionNoun).",
                "Shown is a selection: \(whole(count)) of \(all) \(regionNoun).")
        }
    }
}
