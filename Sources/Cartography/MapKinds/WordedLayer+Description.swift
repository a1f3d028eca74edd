internal import Findings
internal import Languages
internal import Values

extension WordedLayer {
    /// The pattern of the map in words, in one paragraph.
    ///
    /// - Parameter subject: Indicator, unit and date.
    func description(subject: String) -> String {
        var sentences = layer.kind.description(self, subject: subject)
        sentences += layer.references.map { "\($0.label): \(printed($0.value))." }
        let unclassed = unclassed
        if !unclassed.isEmpty { sentences.append("\(wording.unclassed): \(wording.list(unclassed.map(\.name))).") }
        return (sentences + withoutNumber + marked).joined(separator: " ")
    }

    /// How many regions there are, and what they are called.
    public var regionCount: String {
        // The noun is the atlas's own, and in the plural.
        layer.regions.count == 1
            ? wording("1 Gebiet", "1 region") : "\(wording.whole(layer.regions.count)) \(layer.regionNoun)"
    }

    /// Range, highest and lowest of the values.
    public var range: [String] {
        let valued = layer.regions.compactMap { region in
            region.cell.number.map { (name: region.name, value: $0, shown: printed($0)) }
        }
        guard let lowest = valued.min(by: { $0.value < $1.value })?.shown,
            let highest = valued.max(by: { $0.value < $1.value })?.shown
        else { return [] }
        guard lowest != highest else {
            return [
                wording("\(regionCount), alle mit dem Wert \(lowest).", "\(regionCount), all with the value \(lowest).")
            ]
        }
        let names = { (shown: String) in wording.list(valued.filter { $0.shown == shown }.map(\.name)) }
        return [
            wording(
                "\(regionCount), Werte von \(lowest) bis \(highest).",
                "\(regionCount), values from \(lowest) to \(highest)."),
            wording("Am höchsten", "Highest") + ": \(names(highest)) (\(highest)).",
            wording("Am niedrigsten", "Lowest") + ": \(names(lowest)) (\(lowest)).",
        ]
    }

    /// A sentence for each class that has regions, in the order of the numbers given.
    public func members(ofClasses numbers: [Int]) -> [String] {
        numbers.compactMap { number in
            let found = layer.regions.indices.filter { classes[$0]?.number == number }
            guard let first = found.first, let label = classes[first]?.label else { return nil }
            return "\(label) (\(wording.whole(found.count))): \(wording.list(found.map { layer.regions[$0].name }))."
        }
    }

    /// The regions whose number carries a mark, by what it says.
    private var marked: [String] {
        let cells = layer.regions.map(\.cell)
        return cells.marks.compactMap { mark in
            let names = layer.regions.filter { [$0.cell].marks.contains(mark) }.map(\.name)
            return wording.mark(mark).map { "\(Self.capitalised($0)): \(wording.list(names))." }
        }
    }

    private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// The regions that have no number, by reason.
    private var withoutNumber: [String] {
        CellStatus.allCases.compactMap { status in
            let names = layer.regions.indices.filter { statuses[$0] == status }.map { layer.regions[$0].name }
            return names.isEmpty ? nil : "\(words(for: status)): \(wording.list(names))."
        }
    }
}
