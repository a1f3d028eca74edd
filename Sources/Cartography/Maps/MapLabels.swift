internal import Geography

/// The labels of a map, by the first attempt that gives each its room, else by the one with the fewest troubles.
struct MapLabels {
    /// The size of symbols by that attempt.
    let scale: SymbolScale
    private let worded: WordedLayer
    private let placement: LabelPlacement
    /// The region of each subject of the placement.
    private let labelled: [Int]

    /// Finds places for labels.
    ///
    /// - Parameters:
    ///   - areas: Areas of regions that want a label, in millimetres; empty = no labels at all.
    ///   - scale: Symbols are not larger than its share.
    init(_ worded: WordedLayer, _ areas: [MultiPolygon?], _ frame: MapFrame, _ scale: SymbolScale) {
        let labelled = areas.indices.filter { areas[$0] != nil }
        let attempts = worded.layer.kind.labelAttempts.filter { $0.symbolShare <= scale.share }
        var best = Self.placement(attempts.first ?? LabelAttempt(), worded, areas, frame, scale)
        for attempt in attempts.dropFirst() where best.troubles > 0 {
            let next = Self.placement(attempt, worded, areas, frame, scale)
            if next.troubles < best.troubles { best = next }
        }
        self.worded = worded
        self.labelled = labelled
        (placement, self.scale) = (best.placement, best.scale)
    }

    private typealias Attempt = (placement: LabelPlacement, scale: SymbolScale, troubles: Int)

    private static func placement(
        _ attempt: LabelAttempt, _ worded: WordedLayer, _ areas: [MultiPolygon?], _ frame: MapFrame,
        _ scale: SymbolScale
    ) -> Attempt {
        let style = scale.style
        let scale = SymbolScale(style: style, room: scale.room, share: attempt.symbolShare)
        let regions = worded.layer.regions
        let symbols = worded.layer.kind.symbols(of: regions, scale)
        let subjects = areas.indices.compactMap { index -> LabelPlacement.Subject? in
            guard let area = areas[index] else { return nil }
            return LabelPlacement.Subject(
                key: regions[index].key, name: regions[index].name,
                value: style.unscaled.labels.showsValues
                    ? worded.label(of: index, isShort: attempt.isShort) : nil,
                area: area, circle: symbols?.radii[index] ?? 0)
        }
        let box = BoundingBox(
            minX: frame.x, minY: frame.y, maxX: frame.x + frame.width, maxY: frame.y + frame.height)
        let placement = LabelPlacement(
            subjects, nominal: style.labelSize, smallest: style.smallestLabelSize,
            padding: style.unscaled.labels.padding, frame: box)
        return (placement, scale, placement.numbered.count + placement.coveredLabels)
    }

    /// Regions whose label became a number, in the order of the numbers.
    var numbered: [Int] { placement.numbered.map { labelled[$0] } }
    /// Regions for whose label there was no room at all.
    var unplaced: [Int] { placement.unplaced.map { labelled[$0] } }
    /// Middles of symbols, by the index of their region.
    var symbolCenters: [Int: Position] {
        var centers: [Int: Position] = [:]
        for placed in placement.placed { centers[labelled[placed.subject]] = placed.circleCenter }
        return centers
    }

    /// The words, with leader lines, and plates where hatch lines would cross their letters.
    func marks(_ fills: [RegionFill]) -> [SheetMark] {
        let style = scale.style
        let symbolFill = worded.layer.kind.symbols(of: worded.layer.regions, scale)?.fill
        return placement.placed.flatMap { placed in
            let index = labelled[placed.subject]
            let key = worded.layer.regions[index].key
            var marks: [SheetMark] = []
            var colour = style.textColour(
                on: placed.isOnCircle ? symbolFill ?? fills[index].colour : fills[index].colour)
            if let leader = placed.leader {
                marks.append(
                    .leader(
                        SheetPath(positions: [leader.from, leader.to], ends: [2], isClosed: false),
                        SheetPaint(
                            stroke: style.colours.text, strokeWidth: style.unscaled.lines.leader * style.scale), key))
                colour = style.colours.text
            } else if let hatch = fills[index].hatch {
                marks.append(
                    .plate(behind: placed, size: placement.size, SheetPaint(fill: hatch.ground, fillOpacity: 0.9)))
            }
            return marks
                + placed.text.marks(
                    center: (placed.center.x, placed.center.y), size: placement.size, colour: colour, region: key)
        }
    }
}

extension SheetMark {
    /// A plate behind a label, so that hatch lines do not cross its letters.
    fileprivate static func plate(
        behind placed: LabelPlacement.Placed, size: Double, _ paint: SheetPaint
    ) -> SheetMark {
        let (width, height) = ((placed.text.width - 0.3) * size, (placed.text.height - 0.1) * size)
        return .rectangle(
            x: placed.center.x - width / 2, y: placed.center.y - height / 2, width: width, height: height, paint)
    }
}
