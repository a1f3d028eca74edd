internal import Values

/// The class of one region on a map, as legend, SVG and GeoJSON agree on it.
public struct RegionClass: Equatable, Sendable {
    /// From 1 (lowest); on two-way maps the classes of both indexes, see ``TwoWayClasses/number(first:second:)``.
    public var number: Int
    /// The class in words of the map's language: „3,2 bis unter 4,0", „sehr niedrig", „Status mittel, Dynamik negativ".
    public var label: String
    /// Colour on the map.
    public var fill: Colour

    /// A class from its parts.
    public init(number: Int, label: String, fill: Colour) {
        self.number = number
        self.label = label
        self.fill = fill
    }
}

extension MapContent {
    /// The class of each region, in the order of the regions: `nil` for a region without a number or without a class, and for
    /// all on maps with circles. No region whose number is hidden has one.
    public var classes: [RegionClass?] {
        switch symbols {
        case .choropleth(let classification, let colours, _):
            let labels = classification.labels(in: language).map(\.text)
            return regions.map { region in
                guard let number = region.cell.number.flatMap({ classification.classNumber(of: $0) }),
                    number <= min(labels.count, colours.count)
                else { return nil }
                return RegionClass(number: number, label: labels[number - 1], fill: colours[number - 1])
            }
        case .named(let named):
            return regions.map { region in
                guard region.cell.number != nil, let number = region.classNumber, number >= 1,
                    number <= named.classes.count
                else { return nil }
                return RegionClass(
                    number: number, label: named.classes[number - 1].label, fill: named.classes[number - 1].colour)
            }
        case .twoWay(let fields):
            return regions.map { region in
                guard region.status(symbols) == nil, let first = region.classNumber,
                    let second = region.second?.classNumber, let fill = fields.colour(first: first, second: second)
                else { return nil }
                return RegionClass(
                    number: TwoWayClasses.number(first: first, second: second),
                    label: fields.label(first: first, second: second), fill: fill)
            }
        case .circles: return regions.map { _ in nil }
        }
    }
}

extension MapRegion {
    /// Why the region has no number, on a map of these symbols. Where both indexes of a two-way map lack one, suppression
    /// is told first.
    func status(_ symbols: MapSymbols) -> CellStatus? {
        guard case .twoWay = symbols else { return cell.status }
        let both = [cell.status, second.map { $0.cell.status } ?? .missing]
        return CellStatus.allCases.first { both.contains($0) }
    }
}

extension TwoWayClasses {
    /// A field in words: „Status mittel, Dynamik negativ".
    func label(first: Int, second: Int) -> String {
        "\(self.first.title) \(self.first.classes[first - 1].label), \(self.second.title) \(self.second.classes[second - 1].label)"
    }
}
