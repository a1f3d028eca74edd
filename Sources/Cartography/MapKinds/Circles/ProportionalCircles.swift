internal import Geography
public import Languages
internal import Values

/// A circle in each region whose area is proportional to a count.
public struct ProportionalCircles: MapKind {
    /// Decimals of printed counts.
    public let decimals: Int

    /// Circles; their counts are printed with so many decimals.
    public init(decimals: Int = 0) {
        self.decimals = decimals
    }

    /// The size of a circle is no class.
    public var hasClasses: Bool { false }

    /// Refuses a count below zero.
    public func check(_ region: MapRegion) throws(MapFault) {
        if let value = region.cell.number, value < 0 { throw .negativeCount(region: region.key, value: value) }
    }

    /// No classes.
    public func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?] { regions.map { _ in nil } }

    /// Circles of round values, and the regions without a number.
    public func legend(_ worded: WordedLayer, _ scale: SymbolScale) -> [any LegendRow] {
        let circles = CircleScale(worded.layer.regions, scale)
        let largest = worded.layer.regions.compactMap(\.cell.number).max() ?? 0
        let keys = CircleKeys.roundValues(below: largest).map {
            CircleKeys.Key(radius: circles.radius($0), label: worded.printed($0))
        }
        return [LegendHeading(worded.layer.legendTitle), CircleKeys(keys)] + worded.statusRows(scale.style) + [
            LegendGap(0.2),
            LegendNote(
                worded.wording("Kreisfläche proportional zum Wert", "area of the circle proportional to the value")),
        ]
    }

    /// Range, highest and lowest.
    public func description(_ worded: WordedLayer, subject: String) -> [String] {
        [worded.wording.opening(worded.wording("Karte mit Kreisen", "Map with circles"), subject)] + worded.range
    }

    /// Smaller and smaller circles, until labels have room.
    public var labelAttempts: [LabelAttempt] {
        [1, 0.9, 0.8, 0.7, 0.6, 0.5].map { LabelAttempt(symbolShare: $0) }
    }

    /// Regions are pale below circles, so that their borders must be darker.
    public func innerBorder(_ colours: SheetStyle.Colours) -> String { colours.rule }

    /// A radius for each region.
    public func symbols(of regions: [MapRegion], _ scale: SymbolScale) -> RegionSymbols? {
        let circles = CircleScale(regions, scale)
        return RegionSymbols(
            radii: regions.map { circles.radius($0.cell.number ?? 0) }, fill: scale.style.unscaled.circles.fill)
    }

    /// The circles: where labels stand with them, else in the middle of the widest part.
    public func layersUnderLabels(_ map: DrawnMap) -> [SheetLayer] {
        let regions = map.worded.layer.regions
        let circles = CircleScale(regions, map.scale)
        let drawn = regions.indices.compactMap { index -> (index: Int, center: Position, radius: Double)? in
            let radius = circles.radius(regions[index].cell.number ?? 0)
            guard radius > 0, let area = map.areas[index],
                let center = map.symbolCenters[index] ?? InteriorBox(in: area, aspect: 1, precision: 0.1)?.center
            else { return nil }
            return (index, center, radius)
        }
        // Small circles on top of large ones.
        let marks = drawn.sorted { ($1.radius, $0.index) < ($0.radius, $1.index) }.map { circle in
            let region = regions[circle.index]
            return SheetMark.circle(
                center: circle.center, radius: circle.radius, map.scale.style.circlePaint,
                SheetDatum(key: region.key, name: region.name, cell: region.cell, classNumber: nil))
        }
        return [SheetLayer(id: "symbols", label: map.worded.wording("Kreise", "Circles"), marks: marks)]
    }
}

extension ScaledStyle {
    fileprivate var circlePaint: SheetPaint {
        let circles = unscaled.circles
        return SheetPaint(
            fill: circles.fill, stroke: circles.stroke, strokeWidth: circles.strokeWidth * scale,
            fillOpacity: circles.opacity)
    }
}
