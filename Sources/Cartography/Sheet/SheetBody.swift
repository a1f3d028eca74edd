internal import Geography
internal import Indicators

/// Map, legend and scale bar inside the middle of a sheet.
struct SheetBody {
    let content: MapContent
    let look: SheetLook
    let texts: SheetTexts
    /// The room between title and credits, in millimetres.
    let middle: BoundingBox

    /// The layers from the bottom up.
    func layers(_ notes: inout [SheetNote]) -> [(id: String, marks: [SheetMark])] {
        // Numbers with a key make the legend longer, and smaller circles make it narrower: with both known, lay out anew.
        var plan = plan(numbered: [], circleFactor: 1)
        var map = MapLayers(content: content, look: look, frame: plan.frame, circleFrame: middle)
        if !map.numbered.isEmpty || map.circleFactor < 1 {
            plan = self.plan(numbered: map.numbered, circleFactor: map.circleFactor)
            map = MapLayers(
                content: content, look: look, frame: plan.frame, circleFrame: middle,
                largestCircleFactor: map.circleFactor)
            plan.legend = self.plan(numbered: map.numbered, circleFactor: map.circleFactor).legend
        }
        notes += map.notes
        if plan.overflow > 0.01 { notes.append(.legendTooHigh(by: plan.overflow)) }
        if plan.frame.height < look.format.height * 0.25 { notes.append(.littleRoomForMap(height: plan.frame.height)) }
        return map.layers + [("legend", plan.legend), ("scale", plan.scale(content, look))]
    }

    private struct Plan {
        var frame: MapFrame
        var legend: [SheetMark]
        var overflow: Double
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

    private func plan(numbered: [MapRegion], circleFactor: Double) -> Plan {
        switch look.format.legend {
        case .right: planRight(numbered, circleFactor)
        case .below: planBelow(numbered, circleFactor)
        }
    }

    private var mapBox: BoundingBox {
        content.regions.reduce(nil as BoundingBox?) { box, region in
            guard let other = region.geometry?.boundingBox else { return box }
            return box?.union(other) ?? other
        } ?? BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
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

    private func planRight(_ numbered: [MapRegion], _ circleFactor: Double) -> Plan {
        let scaleHeight = look.noteSize * 1.3 + 1.6 + look.gap * 0.5
        var look = look
        while true {
            let (symbols, rest) = rows(look, circleFactor: circleFactor, numbered: numbered)
            let all = symbols + (rest.isEmpty ? [] : [.gap(0.9)] + rest)
            let natural = LegendColumn.naturalWidth(all, look: look)
            let width = min(max(natural, middle.width * 0.22), middle.width * 0.36)
            let column = LegendColumn(all, width: width, look: look)
            let overflow = column.height + scaleHeight - middle.height
            if overflow > 0, look.legendFactor > 0.71 {
                look.legendFactor -= 0.1
                continue
            }
            let left = middle.maxX - width
            let frame = MapFrame(
                showing: mapBox, x: middle.minX, y: middle.minY, width: middle.width - width - look.gap * 1.5,
                height: middle.height)
            return Plan(
                frame: frame, legend: column.marks(x: left, top: middle.minY), overflow: overflow,
                scaleRoom: BoundingBox(
                    minX: left, minY: middle.maxY - scaleHeight, maxX: middle.maxX, maxY: middle.maxY))
        }
    }

    private func planBelow(_ numbered: [MapRegion], _ circleFactor: Double) -> Plan {
        let (symbols, rest) = rows(look, circleFactor: circleFactor, numbered: numbered)
        let columnWidth = (middle.width - look.gap * 2) / 2
        let width = min(columnWidth, max(LegendColumn.naturalWidth(symbols, look: look), middle.width * 0.3))
        let left = LegendColumn(symbols, width: width, look: look)
        let right = LegendColumn(rest, width: min(columnWidth, middle.width - width - look.gap * 2), look: look)
        let scaleHeight = look.noteSize * 1.3 + 1.6
        let height = max(left.height, right.height + (rest.isEmpty ? 0 : look.gap) + scaleHeight)
        let top = middle.maxY - height
        let rightX = middle.maxX - right.width
        let frame = MapFrame(
            showing: mapBox, x: middle.minX, y: middle.minY, width: middle.width,
            height: max(1, top - look.gap - middle.minY))
        return Plan(
            frame: frame, legend: left.marks(x: middle.minX, top: top) + right.marks(x: rightX, top: top),
            overflow: middle.minY + 1 - (top - look.gap),
            scaleRoom: BoundingBox(
                minX: rightX, minY: middle.maxY - scaleHeight, maxX: middle.maxX, maxY: middle.maxY))
    }
}
