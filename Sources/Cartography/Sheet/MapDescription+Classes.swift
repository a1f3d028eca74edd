internal import Findings
internal import Languages
internal import Values

extension MapDescription {
    /// The pattern of a map whose classes are given: which regions are in which class, from the greatest burden on.
    var classedText: String {
        let isGerman = content.language == .german
        var sentences: [String] = []
        switch content.symbols {
        case .named(let named):
            sentences.append(
                isGerman
                    ? "Flächenkarte mit benannten Klassen: \(content.subtitle)."
                    : "Choropleth map with named classes: \(content.subtitle).")
            sentences.append("\(count(content.regions.count)) \(content.regionNoun).")
            let order = Array(1..<named.classes.count + 1)
            let isDescending = named.isOrdered && content.direction != .less
            sentences += members(of: isDescending ? order.reversed() : order)
        case .twoWay(let fields):
            let titles = (fields.first.title, fields.second.title)
            sentences.append(
                isGerman
                    ? "Flächenkarte mit zwei Merkmalen, \(titles.0) und \(titles.1): \(content.subtitle)."
                    : "Choropleth map of two indexes, \(titles.0) and \(titles.1): \(content.subtitle).")
            sentences.append("\(count(content.regions.count)) \(content.regionNoun).")
            sentences += members(
                of: descending(fields.first).flatMap { first in
                    descending(fields.second).map { TwoWayClasses.number(first: first, second: $0) }
                })
        case .choropleth, .circles: break
        }
        let numbers = NumberFormat(language: content.language, decimals: content.symbols.decimals)
        for reference in content.references {
            sentences.append("\(reference.label): \(numbers.text(reference.value)).")
        }
        let unclassed = zip(content.regions, content.classes).filter { region, own in
            own == nil && region.status(content.symbols) == nil
        }
        if !unclassed.isEmpty {
            let reason = SheetTexts(language: content.language).unclassed
            sentences.append("\(reason): \(Self.list(unclassed.map { $0.0.name }, isGerman)).")
        }
        return (sentences + withoutNumber).joined(separator: " ")
    }

    /// A sentence for each class that has regions.
    private func members(of numbers: [Int]) -> [String] {
        let pairs = zip(content.regions, content.classes)
        return numbers.compactMap { number in
            let found = pairs.filter { $1?.number == number }
            guard let label = found.first?.1?.label else { return nil }
            let names = Self.list(found.map { $0.0.name }, content.language == .german)
            return "\(label) (\(count(found.count))): \(names)."
        }
    }

    private func descending(_ axis: TwoWayAxis) -> [Int] {
        let numbers = Array(1..<axis.classes.count + 1)
        return axis.direction == .less ? numbers : numbers.reversed()
    }

    private func count(_ number: Int) -> String {
        NumberFormat(language: content.language, decimals: 0).text(Double(number))
    }
}
