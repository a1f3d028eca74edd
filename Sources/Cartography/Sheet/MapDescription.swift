internal import Findings
internal import Languages
internal import Values

/// The pattern of a map in words: range, highest, lowest, and what is missing.
struct MapDescription {
    let content: MapContent

    /// One paragraph in the map's language.
    var text: String {
        let isGerman = content.language == .german
        let numbers = NumberFormat(language: content.language, decimals: content.symbols.decimals)
        let show = { (value: Double) in numbers.text(value) }
        let valued = content.regions.compactMap { region in
            region.cell.number.map { (name: region.name, value: $0, shown: show($0)) }
        }
        var sentences: [String] = []
        switch content.symbols {
        case .choropleth:
            sentences.append(isGerman ? "Flächenkarte: \(content.subtitle)." : "Choropleth map: \(content.subtitle).")
        case .named, .twoWay: return classedText
        case .circles:
            sentences.append(
                isGerman ? "Karte mit Kreisen: \(content.subtitle)." : "Map with circles: \(content.subtitle).")
        }
        let total = NumberFormat(language: content.language, decimals: 0).text(Double(content.regions.count))
        if let lowest = valued.min(by: { $0.value < $1.value }), let highest = valued.max(by: { $0.value < $1.value }) {
            if lowest.shown == highest.shown {
                sentences.append(
                    isGerman
                        ? "\(total) \(content.regionNoun), alle mit dem Wert \(lowest.shown)."
                        : "\(total) \(content.regionNoun), all with the value \(lowest.shown).")
            } else {
                let names = { (shown: String) in
                    Self.list(valued.filter { $0.shown == shown }.map { $0.name }, isGerman)
                }
                sentences.append(
                    isGerman
                        ? "\(total) \(content.regionNoun), Werte von \(lowest.shown) bis \(highest.shown)."
                        : "\(total) \(content.regionNoun), values from \(lowest.shown) to \(highest.shown).")
                sentences.append(
                    isGerman
                        ? "Am höchsten: \(names(highest.shown)) (\(highest.shown))."
                        : "Highest: \(names(highest.shown)) (\(highest.shown)).")
                sentences.append(
                    isGerman
                        ? "Am niedrigsten: \(names(lowest.shown)) (\(lowest.shown))."
                        : "Lowest: \(names(lowest.shown)) (\(lowest.shown)).")
            }
        }
        for reference in content.references {
            sentences.append("\(reference.label): \(show(reference.value)).")
        }
        return (sentences + withoutNumber).joined(separator: " ")
    }

    /// The regions that have no number, by reason.
    var withoutNumber: [String] {
        let texts = SheetTexts(language: content.language)
        let found = content.regions.map { $0.status(content.symbols) }
        return CellStatus.allCases.compactMap { status in
            let names = zip(content.regions, found).filter { $1 == status }.map { $0.0.name }
            guard !names.isEmpty else { return nil }
            let reason = content.statusTexts[status] ?? texts.status(status)
            return "\(reason): \(Self.list(names, content.language == .german))."
        }
    }

    /// Up to six names, then how many more.
    static func list(_ names: [String], _ isGerman: Bool) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        let more = names.count - 5
        return names.prefix(5).joined(separator: ", ") + (isGerman ? " und \(more) weitere" : " and \(more) more")
    }
}
