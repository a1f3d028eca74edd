internal import Languages

extension Wording {
    /// A rank, which can lie between two whole ones.
    func rank(_ rank: Double) -> String {
        let tenths = number(rank, decimals: 1)
        return tenths.hasSuffix("0") ? number(rank, decimals: 0) : tenths
    }

    /// A share of the variants in per cent. „100 %" is all of them, „0 %" none.
    func share(_ share: Double) -> String {
        let percent = min(max(share, 0), 1) * 100
        let text =
            switch percent {
            case 0, 100: whole(Int(percent))
            case ..<1: "< 1"
            case 99...: "> 99"
            default: number(percent, decimals: 0)
            }
        return self(text + "\u{A0}%", text + "%")
    }

    /// How the chart is read, on one of its regions.
    func example(_ region: RankedRegion, variants: Int) -> String {
        let (own, low, high) = (rank(region.rank), rank(region.low), rank(region.high))
        let span =
            low == high
            ? self("liegt der Rang bei \(low)", "the rank is \(low)")
            : self("liegt der Rang zwischen \(low) und \(high)", "the rank lies between \(low) and \(high)")
        var text = self(
            "Lesebeispiel: \(region.name) liegt auf Rang \(own); in 90\u{A0}% der \(whole(variants)) Rechenvarianten \(span)",
            "Reading example: \(region.name) has rank \(own); in 90% of the \(whole(variants)) variants of the calculation \(span)"
        )
        if let stays = region.classStays {
            text += self(
                ", und in \(share(stays)) der Varianten bleibt die Klasse dieselbe",
                ", and in \(share(stays)) of the variants the class stays the same")
        }
        return text + "."
    }

    /// Which regions are shown where not all are.
    func shown(_ choice: RankRows.Choice, of total: Int, _ regionNoun: String) -> String? {
        let all = whole(total)
        switch choice {
        case .all: return nil
        case .ends(let highest, 0):
            return self(
                "Gezeigt sind die \(whole(highest)) am stärksten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(highest)) most burdened of \(all) \(regionNoun).")
        case .ends(0, let lowest):
            return self(
                "Gezeigt sind die \(whole(lowest)) am geringsten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(lowest)) least burdened of \(all) \(regionNoun).")
        case .ends(let highest, let lowest):
            return self(
                "Gezeigt sind die \(whole(highest)) am stärksten und die \(whole(lowest)) am geringsten belasteten von \(all) \(regionNoun).",
                "Shown are the \(whole(highest)) most and the \(whole(lowest)) least burdened of \(all) \(regionNoun).")
        case .chosen(let count):
            return self(
                "Gezeigt ist eine Auswahl: \(whole(count)) von \(all) \(regionNoun).",
                "Shown is a selection: \(whole(count)) of \(all) \(regionNoun).")
        }
    }
}
