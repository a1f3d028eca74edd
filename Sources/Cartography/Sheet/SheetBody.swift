internal import Foundation
internal import Geography

/// Map, legend and scale bar inside the middle of a sheet.
struct SheetBody {
    let content: MapContent
    let look: SheetLook
    let texts: SheetTexts
    /// The room between title and credits, in millimetres.
    let middle: BoundingBox

    /// Where the index card stands.
    private enum CardPlace: CaseIterable {
        /// With the legend.
        case legend
        /// In columns under map and legend.
        case strip
        /// In a column of its own beside the legend.
        case beside
    }

    /// The layers from the bottom up.
    func layers(_ notes: inout [SheetNote]) -> [(id: String, marks: [SheetMark])] {
        let place = cardPlace
        // Numbers with a key make the legend longer, and smaller circles make it narrower: with both known, lay out anew.
        var plan = plan(numbered: [], circleFactor: 1, place)
        var map = MapLayers(content: content, look: look, frame: plan.frame, circleFrame: middle)
        if !map.numbered.isEmpty || map.circleFactor < 1 {
            plan = self.plan(numbered: map.numbered, circleFactor: map.circleFactor, place)
            map = MapLayers(
                content: content, look: look, frame: plan.frame, circleFrame: middle,
                largestCircleFactor: map.circleFactor)
            plan.legend = self.plan(numbered: map.numbered, circleFactor: map.circleFactor, place).legend
        }
        notes += map.notes
        if plan.overflow > 0.01 { notes.append(.legendTooHigh(by: plan.overflow)) }
        if plan.frame.height < look.format.height * 0.25 { notes.append(.littleRoomForMap(height: plan.frame.height)) }
        return map.layers + [("legend", plan.legend)] + (plan.card.isEmpty ? [] : [("card", plan.card)])
            + [("scale", plan.scale(content, look))]
    }

    /// The place of the card that leaves the map larger without making the legend small.
    private var cardPlace: CardPlace {
        guard content.card != nil else { return .legend }
        let places: [CardPlace] = look.format.legend == .right ? CardPlace.allCases : [.legend, .strip]
        let merits = places.map { (place: $0, merit: merit(plan(numbered: [], circleFactor: 1, $0))) }
        return merits.max { $0.merit < $1.merit }?.place ?? .legend
    }

    /// Print below these points is read with trouble, and hardly at all.
    private static let (leastPoints, fewestPoints) = (6.0, 5.0)

    /// How good a plan is: a large map, a legend that is not small, nothing that has no room.
    private func merit(_ plan: Plan) -> Double {
        let points = look.style.text.note * look.scale * plan.legendFactor
        let legibility = pow(min(1, points / Self.leastPoints), 3) * (points < Self.fewestPoints ? 0.3 : 1)
        let size = plan.frame.scale * plan.legendFactor
        return size * size * legibility * (plan.overflow > 0.01 ? 0.01 : 1)
    }

    private struct Plan {
        var frame: MapFrame
        var legend: [SheetMark]
        var card: [SheetMark]
        var overflow: Double
        /// Size of the legend's text as a share of the style's.
        var legendFactor: Double
        /// Where the scale bar may stand, in millimetres.
        var scaleRoom: BoundingBox

        func scale(_ content: MapContent, _ look: SheetLook) -> [SheetMark] {
            guard
                let bar = ScaleBar(
                    groundMetresPerMillimetre: content.groundMetresPerUnit / frame.scale,
                    limit: scaleRoom.width * 0.95, language: content.language)
            else { return [] }
            let size = look.noteSize
            return bar.marks(
                x: scaleRoom.minX, top: scaleRoom.maxY - bar.height(textSize: size), textSize: size,
                colour: look.colours.text, lineWidth: look.style.lines.rule * look.scale * 1.2)
        }
    }

    private func plan(numbered: [MapRegion], circleFactor: Double, _ place: CardPlace) -> Plan {
        guard let card = content.card, place != .legend else {
            return plan(numbered, circleFactor, in: middle, card: content.card)
        }
        return place == .strip ? planStrip(numbered, circleFactor, card) : planBeside(numbered, circleFactor, card)
    }

    private func planBeside(_ numbered: [MapRegion], _ circleFactor: Double, _ card: IndexCard) -> Plan {
        let width = CardBlock.comfortableWidth(look) * 0.85
        let block = CardBlock(card, width: width, columns: 1, hasRule: false, look: look)
        let left = middle.maxX - width
        let room = BoundingBox(
            minX: middle.minX, minY: middle.minY, maxX: max(middle.minX + 1, left - look.gap * 1.5), maxY: middle.maxY)
        var plan = plan(numbered, circleFactor, in: room, card: nil)
        plan.card = block.marks(x: left, top: middle.minY)
        plan.overflow = max(plan.overflow, block.height - middle.height)
        return plan
    }

    private func planStrip(_ numbered: [MapRegion], _ circleFactor: Double, _ card: IndexCard) -> Plan {
        let columns = CardBlock.columnCount(width: middle.width, look: look)
        let block = CardBlock(card, width: middle.width, columns: columns, look: look)
        let top = middle.maxY - block.height
        let room = BoundingBox(
            minX: middle.minX, minY: middle.minY, maxX: middle.maxX, maxY: max(middle.minY + 1, top - look.gap * 0.7))
        var plan = plan(numbered, circleFactor, in: room, card: nil)
        plan.card = block.marks(x: middle.minX, top: top)
        return plan
    }

    private func plan(
        _ numbered: [MapRegion], _ circleFactor: Double, in room: BoundingBox, card: IndexCard?
    ) -> Plan {
        switch look.format.legend {
        case .right: planRight(numbered, circleFactor, in: room, card)
        case .below: planBelow(numbered, circleFactor, in: room, card)
        }
    }

    private var mapBox: BoundingBox {
        content.coverage.boundingBox ?? BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
    }

    private func rows(_ look: SheetLook, circleFactor: Double, numbered: [MapRegion]) -> (
        symbols: [LegendRow], rest: [LegendRow]
    ) {
        let circles = CircleScale(content, look: look, frame: middle, factor: circleFactor)
        var rest = LegendRow.references(of: content)
        if !numbered.isEmpty {
            if !rest.isEmpty { rest.append(.gap(0.8)) }
            rest += numbered.enumerated().map { index, region in
                .number(
                    String(index + 1), name: region.name,
                    value: content.printedValue(of: region) ?? "")
            }
        }
        return (LegendRow.symbols(of: content, look: look, circleRadius: circles.radius), rest)
    }

    private func planRight(
        _ numbered: [MapRegion], _ circleFactor: Double, in room: BoundingBox, _ card: IndexCard?
    ) -> Plan {
        let scaleHeight = look.noteSize * 1.3 + 1.6 + look.gap * 0.5
        var look = look
        while true {
            let (symbols, rest) = rows(look, circleFactor: circleFactor, numbered: numbered)
            let all = symbols + (rest.isEmpty ? [] : [.gap(0.9)] + rest)
            var natural = LegendColumn.naturalWidth(all, look: look)
            if card != nil { natural = max(natural, CardBlock.comfortableWidth(look)) }
            // Words beside the fields of a two-way legend are never broken.
            let least = LegendColumn.unbreakableWidth(all, look: look)
            let width = min(
                max(min(max(natural, middle.width * 0.22), middle.width * 0.36), least), room.width * 0.6)
            let column = LegendColumn(all, width: width, look: look)
            let block = card.map { CardBlock($0, width: width, columns: 1, look: look) }
            let cardTop = room.minY + column.height + look.gap * 0.6
            let height = column.height + (block.map { $0.height + look.gap * 0.6 } ?? 0)
            let overflow = height + scaleHeight - room.height
            if overflow > 0, look.legendFactor > 0.71 {
                look.legendFactor -= 0.1
                continue
            }
            let left = room.maxX - width
            let frame = MapFrame(
                showing: mapBox, x: room.minX, y: room.minY, width: room.width - width - look.gap * 1.5,
                height: room.height)
            return Plan(
                frame: frame, legend: column.marks(x: left, top: room.minY),
                card: block?.marks(x: left, top: cardTop) ?? [], overflow: overflow, legendFactor: look.legendFactor,
                scaleRoom: BoundingBox(
                    minX: left, minY: room.maxY - scaleHeight, maxX: room.maxX, maxY: room.maxY))
        }
    }

    private func planBelow(
        _ numbered: [MapRegion], _ circleFactor: Double, in room: BoundingBox, _ card: IndexCard?
    ) -> Plan {
        let (symbols, rest) = rows(look, circleFactor: circleFactor, numbered: numbered)
        let columnWidth = (room.width - look.gap * 2) / 2
        let width = min(columnWidth, max(LegendColumn.naturalWidth(symbols, look: look), room.width * 0.3))
        let left = LegendColumn(symbols, width: width, look: look)
        let right = LegendColumn(
            rest, width: min(card == nil ? columnWidth : room.width, room.width - width - look.gap * 2), look: look)
        let block = card.map { CardBlock($0, width: right.width, columns: 1, look: look) }
        let cardTop = right.height + (rest.isEmpty ? 0 : look.gap * 0.6)
        let rightHeight = block.map { cardTop + $0.height } ?? right.height
        let scaleHeight = look.noteSize * 1.3 + 1.6
        let height = max(left.height, rightHeight + (rightHeight == 0 ? 0 : look.gap) + scaleHeight)
        let top = room.maxY - height
        let rightX = room.maxX - right.width
        let frame = MapFrame(
            showing: mapBox, x: room.minX, y: room.minY, width: room.width,
            height: max(1, top - look.gap - room.minY))
        return Plan(
            frame: frame, legend: left.marks(x: room.minX, top: top) + right.marks(x: rightX, top: top),
            card: block?.marks(x: rightX, top: top + cardTop) ?? [], overflow: room.minY + 1 - (top - look.gap),
            legendFactor: 1,
            scaleRoom: BoundingBox(
                minX: rightX, minY: room.maxY - scaleHeight, maxX: room.maxX, maxY: room.maxY))
    }
}
