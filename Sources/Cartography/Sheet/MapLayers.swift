internal import Geography
internal import Values

/// The map itself: regions, borders, circles and labels in their frame.
struct MapLayers {
    private(set) var layers: [(id: String, marks: [SheetMark])] = []
    private(set) var notes: [SheetNote] = []
    /// Regions whose label became a number, in the order of the numbers.
    private(set) var numbered: [MapRegion] = []

    private let content: MapContent
    private let look: SheetLook
    private let frame: MapFrame
    private let circleFrame: BoundingBox
    /// Size of the circles as a share of the style's, small enough for labels to have room.
    private(set) var circleFactor: Double
    private var labelled: [Int] = []
    private let fills: [RegionFill]

    /// Draws the map.
    ///
    /// - Parameters:
    ///   - frame: Where the map stands.
    ///   - circleFrame: The room that the size of circles is measured by; the same for map and legend.
    ///   - largestCircleFactor: Circles are not larger than this share of the style's.
    init(
        content: MapContent, look: SheetLook, frame: MapFrame, circleFrame: BoundingBox, largestCircleFactor: Double = 1
    ) {
        self.content = content
        self.look = look
        self.frame = frame
        self.circleFrame = circleFrame
        circleFactor = largestCircleFactor
        fills = zip(content.regions, content.classes).map {
            RegionFill($1, status: $0.status(content.symbols), look)
        }
        let generalised = Generalisation(
            content.coverage, in: frame, visibleLength: look.style.visibleDetail, groups: content.groups,
            workers: look.workers)
        let areas = generalised.areas
        if !generalised.tangledInData.isEmpty {
            notes.append(.tangledRings(generalised.tangledInData.map { content.regions[$0].key }))
        }
        layers.append(("regions", regionMarks(areas)))
        layers.append(("borders", borderMarks(generalised)))
        let placement = labels(areas)
        if case .circles = content.symbols { layers.append(("symbols", circleMarks(placement, areas))) }
        layers.append(("labels", labelMarks(placement)))
        if content.regions.count > look.style.labels.maximumRegions, case .twoWay(let fields) = content.symbols {
            layers.append(("signs", ClassSigns(fields, look).marks(content.regions, fills, areas)))
        }
    }

    private var isTwoWay: Bool { if case .twoWay = content.symbols { true } else { false } }

    private func regionMarks(_ areas: [MultiPolygon?]) -> [SheetMark] {
        var marks: [SheetMark] = []
        for (index, area) in areas.enumerated() {
            guard let area else { continue }
            let region = content.regions[index]
            let path = SheetPath(rings: area)
            let datum = SheetDatum(
                key: region.key, name: region.name, cell: region.cell, classNumber: fills[index].classNumber,
                second: isTwoWay ? region.second?.cell ?? .missing : nil)
            marks.append(.path(path, SheetPaint(fill: fills[index].colour), datum))
            if let hatch = fills[index].hatch {
                marks.append(
                    .path(
                        HatchLines.clipped(to: path, look.scaled(hatch)),
                        SheetPaint(stroke: hatch.colour, strokeWidth: look.scaled(hatch).width)))
            }
        }
        return marks
    }

    private mutating func borderMarks(_ generalised: Generalisation) -> [SheetMark] {
        let lines = look.style.lines
        let borders = generalised.borders
        let mismatch = borders.mismatch(with: generalised.areas)
        let matching = mismatch < 0.05
        if !matching { notes.append(.bordersDoNotMatch(share: mismatch)) }
        let isCircles = if case .circles = content.symbols { true } else { false }
        let innerColour = isCircles ? look.colours.rule : look.colours.innerBorder
        var marks: [SheetMark] = []
        if !borders.inner.ends.isEmpty {
            marks.append(
                .path(
                    SheetPath(borders.inner),
                    SheetPaint(stroke: innerColour, strokeWidth: lines.innerBorder * look.scale * look.borderFactor)))
        }
        if !borders.betweenGroups.ends.isEmpty {
            marks.append(
                .path(
                    SheetPath(borders.betweenGroups),
                    SheetPaint(
                        stroke: look.colours.outline,
                        strokeWidth: lines.groupBorder * look.scale * look.groupBorderFactor)))
        }
        if !borders.outline.ends.isEmpty {
            let width = lines.outline * look.scale * look.borderFactor
            marks.append(
                .path(
                    SheetPath(borders.outline),
                    matching
                        ? SheetPaint(stroke: look.colours.outline, strokeWidth: width)
                        : SheetPaint(
                            stroke: innerColour, strokeWidth: lines.innerBorder * look.scale * look.borderFactor)))
        }
        return marks
    }

    private mutating func labels(_ areas: [MultiPolygon?]) -> LabelPlacement {
        let isCircles = if case .circles = content.symbols { true } else { false }
        let box = BoundingBox(
            minX: frame.x, minY: frame.y, maxX: frame.x + frame.width, maxY: frame.y + frame.height)
        let isCrowded = content.regions.count > look.style.labels.maximumRegions
        if isCrowded, look.style.labels.maximumRegions > 0 {
            notes.append(
                .tooManyForLabels(regions: content.regions.count, maximum: look.style.labels.maximumRegions))
        }
        var best: LabelPlacement?
        var fewest = Int.max
        var chosen = circleFactor
        let largest = circleFactor
        // On two-way maps the sign alone is tried where not every label has room, before labels become numbers.
        let factors = isCircles && !isCrowded ? [1, 0.9, 0.8, 0.7, 0.6, 0.5] : isTwoWay ? [1, 1] : [1]
        for (attempt, factor) in factors.enumerated() where factor <= largest {
            circleFactor = factor
            let scale = circleScale
            let subjects: [LabelPlacement.Subject] =
                isCrowded
                ? []
                : content.regions.indices.compactMap { index -> LabelPlacement.Subject? in
                    guard let area = areas[index] else { return nil }
                    let region = content.regions[index]
                    let value =
                        look.style.labels.showsValues ? content.printedValue(of: region, isShort: attempt > 0) : nil
                    return LabelPlacement.Subject(
                        key: region.key, name: region.name, value: value, area: area,
                        circle: isCircles ? scale.radius(region.cell.number ?? 0) : 0)
                }
            let placement = LabelPlacement(
                subjects, nominal: look.labelSize, smallest: look.smallestLabelSize,
                padding: look.style.labels.padding, frame: box)
            let troubles = placement.numbered.count + placement.coveredLabels
            if troubles < fewest {
                best = placement
                fewest = troubles
                chosen = factor
            }
            if troubles == 0 { break }
        }
        circleFactor = chosen
        labelled = content.regions.indices.filter { areas[$0] != nil }
        let placement =
            best
            ?? LabelPlacement([], nominal: look.labelSize, smallest: look.labelSize, padding: 0, frame: box)
        numbered = placement.numbered.map { content.regions[labelled[$0]] }
        if !placement.unplaced.isEmpty {
            notes.append(.unlabelled(placement.unplaced.map { content.regions[labelled[$0]].key }))
        }
        return placement
    }

    private var circleScale: CircleScale {
        CircleScale(content, look: look, frame: circleFrame, factor: circleFactor)
    }

    private func circleMarks(_ placement: LabelPlacement, _ areas: [MultiPolygon?]) -> [SheetMark] {
        let scale = circleScale
        var centers: [Int: Position] = [:]
        for placed in placement.placed { centers[labelled[placed.subject]] = placed.circleCenter }
        let drawn = content.regions.indices.compactMap { index -> (index: Int, center: Position, radius: Double)? in
            let radius = scale.radius(content.regions[index].cell.number ?? 0)
            guard radius > 0, let area = areas[index] else { return nil }
            guard let center = centers[index] ?? InteriorBox(in: area, aspect: 1, precision: 0.1)?.center else {
                return nil
            }
            return (index, center, radius)
        }
        // Small circles on top of large ones.
        return drawn.sorted { ($1.radius, $0.index) < ($0.radius, $1.index) }.map { circle in
            let region = content.regions[circle.index]
            return .circle(
                center: circle.center, radius: circle.radius, look.circlePaint,
                SheetDatum(key: region.key, name: region.name, cell: region.cell, classNumber: nil))
        }
    }

    private func labelMarks(_ placement: LabelPlacement) -> [SheetMark] {
        placement.placed.flatMap { placed in
            let index = labelled[placed.subject]
            let region = content.regions[index]
            var marks: [SheetMark] = []
            if let leader = placed.leader {
                marks.append(
                    .leader(
                        SheetPath(positions: [leader.from, leader.to], ends: [2], isClosed: false),
                        SheetPaint(stroke: look.colours.text, strokeWidth: look.style.lines.leader * look.scale),
                        region.key))
            }
            var colour = fills[index].textColour(look)
            if placed.isOnCircle { colour = RegionFill.textColour(on: look.style.circles.fill, look) }
            if placed.leader != nil { colour = look.colours.text }
            if let hatch = fills[index].hatch, placed.leader == nil {
                marks.append(
                    .rectangle(behind: placed, size: placement.size, SheetPaint(fill: hatch.ground, fillOpacity: 0.9)))
            }
            return marks
                + placed.text.marks(
                    center: (placed.center.x, placed.center.y), size: placement.size, colour: colour, region: region.key
                )
        }
    }
}

extension SheetMark {
    /// A plate behind a label, so that hatch lines do not cross its letters.
    fileprivate static func rectangle(
        behind placed: LabelPlacement.Placed, size: Double, _ paint: SheetPaint
    ) -> SheetMark {
        let (width, height) = ((placed.text.width - 0.3) * size, (placed.text.height - 0.1) * size)
        return .rectangle(
            x: placed.center.x - width / 2, y: placed.center.y - height / 2, width: width, height: height, paint)
    }
}
