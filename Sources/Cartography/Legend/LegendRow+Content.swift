internal import Findings
internal import Foundation
internal import Languages
internal import Values

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
        case .named(let named):
            rows.append(.heading(content.legendTitle, counts: content.regionNoun))
            rows += classes(of: named, content, whole) + statuses(of: content, look: look, texts: texts, whole: whole)
            if named.isOrdered, named.classes.count > 1 { rows += [.gap(0.4), .note(texts.darker(content.direction))] }
        case .twoWay(let fields):
            rows.append(.heading(content.legendTitle, counts: ""))
            let isCrowded = content.regions.count > look.style.labels.maximumRegions
            rows.append(.grid(TwoWayGrid(fields, content.classes, whole, showsMiddleSigns: !isCrowded)))
            var remarks = [
                texts.fieldCounts(content.regionNoun), texts.arrows(fields.first.direction, fields.second.direction),
            ]
            if isCrowded, let middle = fields.second.classes.first(where: { $0.sign == .plusMinus }) {
                remarks.append(texts.withoutSign(middle.label))
            }
            rows.append(.note(remarks.joined(separator: " ")))
            rows += statuses(of: content, look: look, texts: texts, whole: whole)
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
        let found = content.regions.map { $0.status(content.symbols) }
        var rows = CellStatus.allCases.compactMap { status -> LegendRow? in
            let count = found.count { $0 == status }
            guard count > 0 else { return nil }
            return .key(
                .hatch(look.style.hatches[status]), content.statusTexts[status] ?? texts.status(status),
                count: whole.text(Double(count)))
        }
        if case .circles = content.symbols { return rows }
        let unclassed = zip(found, content.classes).count { $0 == nil && $1 == nil }
        if unclassed > 0 {
            rows.append(.key(.fill(look.colours.pale), texts.unclassed, count: whole.text(Double(unclassed))))
        }
        return rows
    }

    /// The classes that have names, the darkest on top; without an order as they are given.
    private static func classes(
        of named: NamedClasses, _ content: MapContent, _ whole: NumberFormat
    ) -> [LegendRow] {
        let found = content.classes
        let ems = (
            label: named.classes.map { TextMeasure.width($0.label, size: 1) }.max() ?? 0,
            limits: named.classes.map { TextMeasure.width($0.limits ?? "", size: 1) }.max() ?? 0
        )
        let keys = named.classes.enumerated().map { index, own in
            LegendRow.namedKey(
                .fill(own.colour.hex), own.label, limits: own.limits ?? "", ems: ems,
                count: whole.text(Double(found.count { $0?.number == index + 1 })))
        }
        return named.isOrdered && content.direction != .less ? keys.reversed() : keys
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
