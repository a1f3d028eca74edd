internal import Geography

/// The places of the parts of a map panel, with the legend laid out.
struct MapPlan {
    var frame: MapFrame
    var legend: [SheetMark]
    var card: [SheetMark]
    /// By how much the legend is higher than its place, in millimetres; not above 0 = it fits.
    var overflow: Double
    /// Size of the legend's text as a share of the style's.
    var legendFactor: Double
    /// Where the scale bar may stand, in millimetres.
    var scaleRoom: BoundingBox
}

extension MapLayout {
    /// The card in a column of its own at the right.
    func planBeside(_ legend: MapLegend, _ card: IndexCard) -> MapPlan {
        let box = room.box
        let width = CardBlock.comfortableWidth(style) * 0.85
        let block = CardBlock(card, width: width, columns: 1, hasRule: false, style: style)
        let left = box.maxX - width
        let rest = BoundingBox(
            minX: box.minX, minY: box.minY, maxX: max(box.minX + 1, left - style.gap * 1.5), maxY: box.maxY)
        var plan = plan(legend, in: rest, card: nil)
        plan.card = block.marks(x: left, top: box.minY)
        plan.overflow = max(plan.overflow, block.height - box.height)
        return plan
    }

    /// The card in columns under map and legend.
    func planStrip(_ legend: MapLegend, _ card: IndexCard) -> MapPlan {
        let box = room.box
        let columns = CardBlock.columnCount(width: box.width, style: style)
        let block = CardBlock(card, width: box.width, columns: columns, style: style)
        let top = box.maxY - block.height
        let rest = BoundingBox(
            minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: max(box.minY + 1, top - style.gap * 0.7))
        var plan = plan(legend, in: rest, card: nil)
        plan.card = block.marks(x: box.minX, top: top)
        return plan
    }

    /// The legend beside or under the map, with the card if it stands there.
    func plan(_ legend: MapLegend, in place: BoundingBox, card: IndexCard?) -> MapPlan {
        switch room.legend {
        case .right: planRight(legend, in: place, card)
        case .below: planBelow(legend, in: place, card)
        }
    }

    private var mapBox: BoundingBox {
        // A map without any area has no extent; its frame may show any.
        panel.base.coverage.boundingBox ?? BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
    }

    private func planRight(_ legend: MapLegend, in place: BoundingBox, _ card: IndexCard?) -> MapPlan {
        let scaleHeight = style.noteSize * 1.3 + 1.6 + style.gap * 0.5
        var style = style
        while true {
            let (symbols, rest) = legend.rows(style, in: room)
            let all = symbols + (rest.isEmpty ? [] : [LegendGap(0.9)] + rest)
            var natural = LegendColumn.naturalWidth(all, style: style)
            if card != nil { natural = max(natural, CardBlock.comfortableWidth(style)) }
            let least = LegendColumn.leastWidth(all, style: style)
            let width = min(
                max(min(max(natural, room.box.width * 0.22), room.box.width * 0.36), least), place.width * 0.6)
            let column = LegendColumn(rows: all, width: width, style: style)
            let block = card.map { CardBlock($0, width: width, columns: 1, style: style) }
            let cardTop = place.minY + column.height + style.gap * 0.6
            let height = column.height + (block.map { $0.height + style.gap * 0.6 } ?? 0)
            let overflow = height + scaleHeight - place.height
            if overflow > 0, style.legendFactor > 0.71 {
                style.legendFactor -= 0.1
                continue
            }
            let left = place.maxX - width
            let frame = MapFrame(
                showing: mapBox, x: place.minX, y: place.minY, width: place.width - width - style.gap * 1.5,
                height: place.height)
            return MapPlan(
                frame: frame, legend: column.marks(x: left, top: place.minY),
                card: block?.marks(x: left, top: cardTop) ?? [], overflow: overflow, legendFactor: style.legendFactor,
                scaleRoom: BoundingBox(
                    minX: left, minY: place.maxY - scaleHeight, maxX: place.maxX, maxY: place.maxY))
        }
    }

    private func planBelow(_ legend: MapLegend, in place: BoundingBox, _ card: IndexCard?) -> MapPlan {
        let (symbols, rest) = legend.rows(style, in: room)
        let columnWidth = (place.width - style.gap * 2) / 2
        let width = min(columnWidth, max(LegendColumn.naturalWidth(symbols, style: style), place.width * 0.3))
        let left = LegendColumn(rows: symbols, width: width, style: style)
        let right = LegendColumn(
            rows: rest, width: min(card == nil ? columnWidth : place.width, place.width - width - style.gap * 2),
            style: style)
        let block = card.map { CardBlock($0, width: right.width, columns: 1, style: style) }
        let cardTop = right.height + (rest.isEmpty ? 0 : style.gap * 0.6)
        let rightHeight = block.map { cardTop + $0.height } ?? right.height
        let scaleHeight = style.noteSize * 1.3 + 1.6
        let height = max(left.height, rightHeight + (rightHeight == 0 ? 0 : style.gap) + scaleHeight)
        let top = place.maxY - height
        let rightX = place.maxX - right.width
        let frame = MapFrame(
            showing: mapBox, x: place.minX, y: place.minY, width: place.width,
            height: max(1, top - style.gap - place.minY))
        return MapPlan(
            frame: frame, legend: left.marks(x: place.minX, top: top) + right.marks(x: rightX, top: top),
            card: block?.marks(x: rightX, top: top + cardTop) ?? [], overflow: place.minY + 1 - (top - style.gap),
            legendFactor: 1,
            scaleRoom: BoundingBox(
                minX: rightX, minY: place.maxY - scaleHeight, maxX: place.maxX, maxY: place.maxY))
    }
}
