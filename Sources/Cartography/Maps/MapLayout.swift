internal import Foundation
internal import Geography
internal import Languages

/// Finds the places of map, legend, index card and scale bar in the room of a panel.
struct MapLayout {
    let panel: MapPanel
    let worded: WordedLayer
    let room: PanelRoom
    let style: ScaledStyle

    init(_ panel: MapPanel, _ worded: WordedLayer, in room: PanelRoom) {
        self.panel = panel
        self.worded = worded
        self.room = room
        style = room.style.crowded(by: panel.layer.regions.count)
    }

    /// Where the index card stands.
    private enum CardPlace: CaseIterable {
        /// With the legend.
        case legend
        /// In columns under map and legend.
        case strip
        /// In a column of its own beside the legend.
        case beside
    }

    /// The layers from the bottom up, and what a user should know.
    var layers: (layers: [SheetLayer], notes: [SheetNote]) {
        let place = cardPlace
        // Numbers with a key make the legend longer, and smaller symbols make it narrower: with both known, lay out anew.
        var plan = plan(MapLegend(worded), place)
        var map = MapLayers(panel, worded, plan.frame, scale(share: 1), workers: room.workers)
        if !map.numbered.isEmpty || map.symbolShare < 1 {
            plan = self.plan(MapLegend(worded, numbered: map.numbered, symbolShare: map.symbolShare), place)
            map = MapLayers(panel, worded, plan.frame, scale(share: map.symbolShare), workers: room.workers)
            plan.legend =
                self.plan(MapLegend(worded, numbered: map.numbered, symbolShare: map.symbolShare), place).legend
        }
        if !map.numbered.isEmpty, isCramped(plan) {
            // A list of names that crowds the map out, or lies over it, is worse than none.
            plan = self.plan(MapLegend(worded, symbolShare: map.symbolShare), place)
            map = MapLayers(
                panel, worded, plan.frame, scale(share: map.symbolShare), isLabelled: false, workers: room.workers)
        }
        var notes = map.notes
        if plan.overflow > 0.01 { notes.append(.legendTooHigh(by: plan.overflow)) }
        if hasLittleRoom(plan) {
            notes.append(.littleRoomForMap(height: plan.frame.height))
        }
        let wording = worded.wording
        var layers = map.layers
        layers.append(SheetLayer(id: "legend", label: wording("Legende", "Legend"), marks: plan.legend))
        if !plan.card.isEmpty {
            layers.append(
                SheetLayer(id: "card", label: wording("Steckbrief des Index", "Index card"), marks: plan.card))
        }
        layers.append(SheetLayer(id: "scale", label: wording("Maßstab", "Scale"), marks: scaleBar(plan)))
        return (layers, notes)
    }

    private func hasLittleRoom(_ plan: MapPlan) -> Bool {
        plan.frame.height < style.format.height * 0.25 / Double(room.rows)
    }

    private func isCramped(_ plan: MapPlan) -> Bool { plan.overflow > 0.01 || hasLittleRoom(plan) }

    private func scale(share: Double) -> SymbolScale { SymbolScale(style: style, room: room.box, share: share) }

    /// The place of the card that leaves the map larger without making the legend small.
    private var cardPlace: CardPlace {
        guard panel.card != nil else { return .legend }
        let places: [CardPlace] = room.legend == .right ? CardPlace.allCases : [.legend, .strip]
        let merits = places.map { (place: $0, merit: merit(plan(MapLegend(worded), $0))) }
        return merits.max { $0.merit < $1.merit }?.place ?? .legend
    }

    /// Print below these points is read with trouble, and hardly at all.
    private static let (leastPoints, fewestPoints) = (6.0, 5.0)

    /// How good a plan is: a large map, a legend that is not small, nothing that has no room.
    private func merit(_ plan: MapPlan) -> Double {
        let points = style.unscaled.text.note * style.scale * plan.legendFactor
        let legibility = pow(min(1, points / Self.leastPoints), 3) * (points < Self.fewestPoints ? 0.3 : 1)
        let size = plan.frame.scale * plan.legendFactor
        return size * size * legibility * (plan.overflow > 0.01 ? 0.01 : 1)
    }

    private func plan(_ legend: MapLegend, _ place: CardPlace) -> MapPlan {
        guard let card = panel.card, place != .legend else { return plan(legend, in: room.box, card: panel.card) }
        return place == .strip ? planStrip(legend, card) : planBeside(legend, card)
    }

    private func scaleBar(_ plan: MapPlan) -> [SheetMark] {
        guard
            let bar = ScaleBar(
                groundMetresPerMillimetre: panel.base.metresPerUnit / plan.frame.scale,
                limit: plan.scaleRoom.width * 0.95, wording: worded.wording)
        else { return [] }
        let size = style.noteSize
        return bar.marks(
            x: plan.scaleRoom.minX, top: plan.scaleRoom.maxY - bar.height(textSize: size), textSize: size,
            colour: style.colours.text, lineWidth: style.unscaled.lines.rule * style.scale * 1.2)
    }
}
