internal import Findings
internal import Languages
internal import Values

extension WordedLayer {
    /// The rows of regions without a number, by reason, of those without a class, and what marks at numbers mean.
    public func statusRows(_ style: ScaledStyle) -> [any LegendRow] {
        var rows: [any LegendRow] = CellStatus.allCases.compactMap { status -> LegendEntry? in
            let count = statuses.count { $0 == status }
            guard count > 0 else { return nil }
            return LegendEntry(.hatch(style.unscaled.hatches[status]), words(for: status), count: wording.whole(count))
        }
        let unclassed = unclassed.count
        if unclassed > 0 {
            rows.append(
                LegendEntry(.fill(style.colours.pale), wording.unclassed, count: wording.whole(unclassed)))
        }
        if let marks = marksInWords, style.hasLabels(forRegions: layer.regions.count) { rows.append(LegendNote(marks)) }
        return rows
    }

    /// What the marks at numbers mean, as „( ) Aussagewert eingeschränkt, p vorläufig".
    private var marksInWords: String? {
        let found = layer.regions.map(\.cell).marks.compactMap { mark in
            wording.mark(mark).map { (mark == "()" ? "( )" : mark) + " " + $0 }
        }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    /// The remark which end of a one-sided palette is which.
    public var darkerEnd: [any LegendRow] { [LegendGap(0.4), LegendNote(wording.darker(layer.direction))] }

    /// The values of larger areas, the first in bold.
    var referenceRows: [any LegendRow] {
        layer.references.enumerated().map { index, reference in
            LegendValue(reference.label, printed(reference.value), isBold: index == 0)
        }
    }

    /// The regions whose label became a number.
    func numberRows(_ numbered: [Int]) -> [any LegendRow] {
        numbered.enumerated().map { number, index in
            LegendNumber(String(number + 1), name: layer.regions[index].name, value: label(of: index) ?? "")
        }
    }
}
