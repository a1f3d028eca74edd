internal import Foundation
internal import Indicators

extension LegendRow {
    /// The classes or circles of a map, and the areas without a number.
    ///
    /// - Parameter circleRadius: Radius in millimetres of a value's circle.
    static func symbols(of content: MapContent, look: SheetLook, circleRadius: (Double) -> Double) -> [LegendRow] {
        let whole = NumberFormat(language: content.language, decimals: 0)
        let texts = SheetTexts(language: content.language)
        var rows: [LegendRow] = []
        switch content.symbols {
        case .choropleth(let classification, let colours, let isDiverging):
            rows.append(.heading(content.legendTitle, counts: content.regionNoun))
            let labels = classification.labels(in: content.language).map(\.text)
            let keys = zip(labels, zip(colours, classification.counts)).map { label, key in
                LegendRow.key(.fill(key.0.hex), label, count: whole.text(Double(key.1)))
            }
            // The darkest, most burdened class stands on top.
            let ordered = content.direction == .less ? keys : keys.reversed()
            if isDiverging, keys.count > 1, let ends = texts.ends(content.direction) {
                rows += [.note(ends.top)] + ordered + [.note(ends.bottom)]
            } else {
                rows += ordered
            }
            rows += statuses(of: content, look: look, texts: texts, whole: whole)
            if !isDiverging, keys.count > 1 { rows += [.gap(0.4), .note(texts.darker(content.direction))] }
        case .circles(let decimals):
            let numbers = NumberFormat(language: content.language, decimals: decimals)
            rows.append(.heading(content.legendTitle, counts: ""))
            let largest = content.regions.compactMap(\.cell.number).max() ?? 0
            rows.append(
                .circles(
                    Self.roundValues(below: largest).map {
                        CircleKey(radius: circleRadius($0), label: numbers.text($0))
                    }))
            rows += statuses(of: content, look: look, texts: texts, whole: whole)
            rows += [.gap(0.2), .note(texts.circleArea)]
        }
        return rows
    }

    /// The values of larger areas, the first in bold.
    static func references(of content: MapContent) -> [LegendRow] {
        let numbers = NumberFormat(language: content.language, decimals: content.symbols.decimals)
        return content.references.enumerated().map { index, reference in
            .value(reference.label, numbers.text(reference.value), isBold: index == 0)
        }
    }

    private static func statuses(
        of content: MapContent, look: SheetLook, texts: SheetTexts, whole: NumberFormat
    ) -> [LegendRow] {
        CellStatus.allCases.compactMap { status -> LegendRow? in
            let count = content.regions.count { $0.cell.status == status }
            guard count > 0 else { return nil }
            return .key(
                .hatch(look.style.hatches[status]), texts.status(status), count: whole.text(Double(count)))
        }
    }

    /// Three round values for circles: near the largest, a third and a tenth of it.
    static func roundValues(below largest: Double) -> [Double] {
        guard largest > 0, largest.isFinite else { return [] }
        var values: [Double] = []
        for share in [1.0, 0.3, 0.08] {
            let power = pow(10, floor(log10(largest * share)))
            let value = ([5, 2, 1].first { $0 * power <= largest * share } ?? 1) * power
            if !values.contains(value) { values.append(value) }
        }
        return values
    }
}

extension SheetStyle.Hatches {
    /// The hatch for a reason.
    subscript(status: CellStatus) -> Hatch {
        switch status {
        case .suppressed: suppressed
        case .missing: missing
        case .notApplicable: notApplicable
        }
    }
}
