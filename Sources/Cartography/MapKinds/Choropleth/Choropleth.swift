public import Languages
internal import Values

/// Regions coloured by the class of their value.
public struct Choropleth: MapKind {
    /// The classes.
    public let classification: Classification
    /// One colour per class, the lowest first.
    public let colours: [Colour]
    /// Whether the colours run from a middle to two ends; then the legend names both.
    public let isDiverging: Bool

    /// Classes with their colours.
    ///
    /// - Throws: ``MapFault/colourCount(found:classes:)``.
    public init(_ classification: Classification, colours: [Colour], isDiverging: Bool = false) throws(MapFault) {
        guard colours.count == classification.classCount else {
            throw .colourCount(found: colours.count, classes: classification.classCount)
        }
        self.classification = classification
        self.colours = colours
        self.isDiverging = isDiverging
    }

    /// Decimals of printed values.
    public var decimals: Int { classification.decimals }

    /// Refuses a value outside of all classes.
    public func check(_ region: MapRegion) throws(MapFault) {
        guard let value = region.cell.number, classification.classNumber(of: value) == nil else { return }
        throw .valueOutsideClasses(region: region.key, value: value)
    }

    /// The class of each region that has a number, with its printed limits.
    public func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?] {
        let labels = classification.labels(in: wording.language).map(\.text)
        return regions.map { region in
            region.cell.number.flatMap { classification.classNumber(of: $0) }.map { number in
                RegionClass(number: number, label: labels[number - 1], fill: colours[number - 1])
            }
        }
    }

    /// The classes, the darkest and most burdened on top, and the regions without a number.
    public func legend(_ worded: WordedLayer, _ scale: SymbolScale) -> [any LegendRow] {
        let (layer, wording) = (worded.layer, worded.wording)
        let labels = classification.labels(in: wording.language).map(\.text)
        let keys = labels.indices.map { index in
            LegendEntry(.fill(colours[index].hex), labels[index], count: worded.count(inClass: index + 1))
        }
        var classes: [any LegendRow] = layer.direction == .less ? keys : keys.reversed()
        if isDiverging, keys.count > 1, layer.direction != .neutral {
            classes.insert(LegendNote(wording("höhere Belastung", "greater burden")), at: 0)
            classes.append(LegendNote(wording("geringere Belastung", "lesser burden")))
        }
        return [LegendHeading(layer.legendTitle, counts: layer.regionNoun)] + classes
            + worded.statusRows(scale.style) + (isDiverging || keys.count < 2 ? [] : worded.darkerEnd)
    }

    /// Range, highest and lowest.
    public func description(_ worded: WordedLayer, subject: String) -> [String] {
        [worded.wording.opening(worded.wording("Flächenkarte", "Choropleth map"), subject)] + worded.range
    }
}
