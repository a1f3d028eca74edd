internal import Geography
public import Languages
internal import Values

extension NamedClasses: MapKind {
    /// Refuses a class that there is not.
    public func check(_ region: MapRegion) throws(MapFault) {
        guard let number = region.classNumber, !classes.indices.contains(number - 1) else { return }
        throw .unknownClass(region: region.key, found: number, classes: classes.count)
    }

    /// The class that each region was given, if it has a number.
    public func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?] {
        regions.map { region in
            guard region.cell.number != nil, let number = region.classNumber else { return nil }
            return RegionClass(number: number, label: classes[number - 1].label, fill: classes[number - 1].colour)
        }
    }

    /// Value, class or nothing, as is wanted.
    public func label(of region: MapRegion, isShort: Bool, _ wording: Wording) -> String? {
        switch labels {
        case .value: region.cell.number.map { wording.number($0, decimals: decimals) }
        case .className: region.classNumber.map { classes[$0 - 1].label }
        case .nothing: nil
        }
    }

    /// The classes with their limits, the most burdened on top, and the regions without a number.
    public func legend(_ worded: WordedLayer, _ scale: SymbolScale) -> [any LegendRow] {
        let columns = NamedLegendEntry.Columns(classes.map { ($0.label, $0.limits ?? "") })
        let keys = numbersFromTop(worded.layer.direction).map { number -> any LegendRow in
            NamedLegendEntry(
                .fill(classes[number - 1].colour.hex), classes[number - 1].label,
                limits: classes[number - 1].limits ?? "", columns: columns, count: worded.count(inClass: number))
        }
        return [LegendHeading(worded.layer.legendTitle, counts: worded.layer.regionNoun)] + keys
            + worded.statusRows(scale.style) + (isOrdered && classes.count > 1 ? worded.darkerEnd : [])
    }

    /// Which regions are in which class, from the greatest burden on.
    public func description(_ worded: WordedLayer, subject: String) -> [String] {
        [
            worded.wording.opening(
                worded.wording("Flächenkarte mit benannten Klassen", "Choropleth map with named classes"), subject),
            worded.regionCount + ".",
        ] + worded.members(ofClasses: numbersFromTop(worded.layer.direction))
    }

    /// The numbers of the classes from the greatest burden on; as they are given where they have no order.
    private func numbersFromTop(_ direction: Direction) -> [Int] {
        let numbers = Array(1..<classes.count + 1)
        return isOrdered && direction != .less ? numbers.reversed() : numbers
    }
}
