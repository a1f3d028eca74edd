internal import Geography
internal import Languages

/// The map itself: regions, borders, symbols and labels in their frame.
struct MapLayers {
    private(set) var layers: [SheetLayer] = []
    private(set) var notes: [SheetNote] = []
    /// Regions whose label became a number, in the order of the numbers.
    let numbered: [Int]
    /// Size of symbols as a share of the style's, small enough for labels to have room.
    let symbolShare: Double

    /// Draws the map.
    ///
    /// - Parameters:
    ///   - frame: Where the map stands.
    ///   - scale: The size of symbols; they are not larger than its share.
    ///   - isLabelled: Whether there is room for labels.
    init(
        _ panel: MapPanel, _ worded: WordedLayer, _ frame: MapFrame, _ scale: SymbolScale, isLabelled: Bool = true,
        workers: Int
    ) {
        let (layer, wording, style) = (panel.layer, worded.wording, scale.style)
        let fills = zip(worded.classes, worded.statuses).map { RegionFill($0, status: $1, style) }
        let generalised = Generalisation(
            panel.base.coverage, in: frame, visibleLength: style.unscaled.visibleDetail, groups: panel.base.groups,
            workers: workers)
        if !generalised.tangledInData.isEmpty {
            notes.append(.tangledRings(generalised.tangledInData.map { layer.regions[$0].key }))
        }
        let hasLabels = isLabelled && style.hasLabels(forRegions: layer.regions.count)
        let borders = MapBorders(generalised, innerColour: layer.kind.innerBorder(style.colours), style)
        if let mismatch = borders.mismatch { notes.append(.bordersDoNotMatch(share: mismatch)) }
        if !isLabelled {
            notes.append(.noRoomForLabels(regions: layer.regions.count))
        } else if !hasLabels, style.unscaled.labels.maximumRegions > 0 {
            notes.append(
                .tooManyForLabels(regions: layer.regions.count, maximum: style.unscaled.labels.maximumRegions))
        }
        let labels = MapLabels(worded, hasLabels ? generalised.areas : [], frame, scale)
        if !labels.unplaced.isEmpty { notes.append(.unlabelled(labels.unplaced.map { layer.regions[$0].key })) }
        numbered = labels.numbered
        symbolShare = labels.scale.share
        let map = DrawnMap(
            worded: worded, areas: generalised.areas, fills: fills, symbolCenters: labels.symbolCenters,
            scale: labels.scale)
        layers = [
            SheetLayer(id: "regions", label: wording("Gebiete", "Regions"), marks: Self.regionMarks(map)),
            SheetLayer(id: "borders", label: wording("Grenzen", "Borders"), marks: borders.marks),
        ]
        layers += layer.kind.layersUnderLabels(map)
        layers.append(SheetLayer(id: "labels", label: wording("Beschriftung", "Labels"), marks: labels.marks(fills)))
        layers += layer.kind.layersOverLabels(map)
    }

    private static func regionMarks(_ map: DrawnMap) -> [SheetMark] {
        let layer = map.worded.layer
        var marks: [SheetMark] = []
        for (index, area) in map.areas.enumerated() {
            guard let area else { continue }
            let (region, fill) = (layer.regions[index], map.fills[index])
            let path = SheetPath(rings: area)
            let datum = SheetDatum(
                key: region.key, name: region.name, cell: region.cell, classNumber: fill.classNumber,
                second: layer.kind.secondCell(of: region))
            marks.append(.path(path, SheetPaint(fill: fill.colour), datum))
            if let hatch = fill.hatch { marks.append(.hatch(hatch, over: path, style: map.scale.style)) }
        }
        return marks
    }
}
