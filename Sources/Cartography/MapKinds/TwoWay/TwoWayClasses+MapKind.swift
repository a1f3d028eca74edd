internal import Geography
public import Languages
public import Values

extension TwoWayClasses: MapKind {
    /// Decimals of the first index.
    public var decimals: Int { first.decimals }

    /// Refuses a region without a second index, or in a class that there is not.
    public func check(_ region: MapRegion) throws(MapFault) {
        guard let second = region.second else { throw .noSecondIndex(region: region.key) }
        for (number, axis) in [(region.classNumber, first), (second.classNumber, self.second)] {
            guard let number, !axis.classes.indices.contains(number - 1) else { continue }
            throw .unknownClass(region: region.key, found: number, classes: axis.classes.count)
        }
    }

    /// Why a region has no field: what the first index lacks, or the second. Where both lack a number, suppression is told first.
    public func status(of region: MapRegion) -> CellStatus? {
        let both = [region.cell.status, region.second?.cell.status]
        return CellStatus.allCases.first { both.contains($0) }
    }

    /// The value of the second index.
    public func secondCell(of region: MapRegion) -> Cell? { region.second?.cell }

    /// The field of each region that has both numbers and both classes.
    public func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?] {
        regions.map { region in
            guard status(of: region) == nil, let row = region.classNumber, let column = region.second?.classNumber
            else { return nil }
            return RegionClass(
                number: Self.number(first: row, second: column),
                label:
                    "\(first.title) \(first.classes[row - 1].label), \(second.title) \(second.classes[column - 1].label)",
                fill: colours[row - 1][column - 1])
        }
    }

    /// Value, class or nothing of the first index, and the sign of the second; where room is short, only the sign.
    public func label(of region: MapRegion, isShort: Bool, _ wording: Wording) -> String? {
        let words: String? =
            switch isShort ? .nothing : labels {
            case .value: region.cell.number.map { wording.number($0, decimals: decimals) }
            case .className: region.classNumber.map { first.classes[$0 - 1].label }
            case .nothing: nil
            }
        let sign = region.second?.classNumber.flatMap { second.classes[$0 - 1].sign?.text }
        let parts = [words, sign].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " / ")
    }

    /// The sign alone is tried where not every label has room, before labels become numbers.
    public var labelAttempts: [LabelAttempt] { [LabelAttempt(), LabelAttempt(isShort: true)] }

    /// The fields, what their numbers and arrows mean, and the regions without a field.
    public func legend(_ worded: WordedLayer, _ scale: SymbolScale) -> [any LegendRow] {
        let (layer, wording) = (worded.layer, worded.wording)
        let hasLabels = scale.style.hasLabels(forRegions: layer.regions.count)
        var remarks = [
            wording("Zahlen: \(layer.regionNoun).", "Numbers: \(layer.regionNoun)."),
            wording.arrows(first.direction, second.direction),
        ]
        if !hasLabels, let middle = second.classes.first(where: { $0.sign == .plusMinus }) {
            remarks.append(wording("Ohne Zeichen: \(middle.label).", "Without a sign: \(middle.label)."))
        }
        return [
            LegendHeading(layer.legendTitle), FieldGrid(self, worded, showsMiddleSigns: hasLabels),
            LegendNote(remarks.joined(separator: " ")),
        ] + worded.statusRows(scale.style)
    }

    /// Which regions are in which field, from the greatest burden on.
    public func description(_ worded: WordedLayer, subject: String) -> [String] {
        let order = first.ascending.reversed().flatMap { row in
            second.ascending.reversed().map { Self.number(first: row, second: $0) }
        }
        return [
            worded.wording.opening(
                worded.wording(
                    "Flächenkarte mit zwei Merkmalen, \(first.title) und \(second.title)",
                    "Choropleth map of two indexes, \(first.title) and \(second.title)"), subject),
            worded.regionCount + ".",
        ] + worded.members(ofClasses: order)
    }

    /// Signs in the regions of a map that has no labels.
    public func layersOverLabels(_ map: DrawnMap) -> [SheetLayer] {
        guard !map.scale.style.hasLabels(forRegions: map.worded.layer.regions.count) else { return [] }
        return [
            SheetLayer(
                id: "signs", label: map.worded.wording("Zeichen", "Signs"), marks: ClassSigns(second).marks(map))
        ]
    }
}
