internal import Cartography
internal import Geography
internal import Values

extension SVGWriter {
    /// Writes one mark as one element on one line.
    mutating func write(_ mark: SheetMark) throws(PublishingError) {
        switch mark {
        case .path(let path, let paint, let datum):
            let data = try PathData(path, isRegion: datum != nil, layer: layer, mark: self.mark)
            guard !data.isEmpty || datum != nil else { return }
            buffer.write("<path")
            if let datum { try write(datum, prefix: "region-") }
            buffer.write(" d=\"")
            buffer.write(data)
            buffer.write("\"")
            if path.isClosed { attribute("fill-rule", "evenodd") }
            try write(paint)
        case .rectangle(let x, let y, let width, let height, let paint):
            buffer.write("<rect")
            try attribute("x", twoDecimals: x)
            try attribute("y", twoDecimals: y)
            try attribute("width", twoDecimals: width, canBeNegative: false)
            try attribute("height", twoDecimals: height, canBeNegative: false)
            try write(paint)
        case .circle(let center, let radius, let paint, let datum):
            buffer.write("<circle")
            if let datum { try write(datum, prefix: "count-") }
            try attribute("cx", twoDecimals: center.x)
            try attribute("cy", twoDecimals: center.y)
            try attribute("r", twoDecimals: radius, canBeNegative: false)
            try write(paint)
        case .leader(let path, let paint, let key):
            let data = try PathData(path, isRegion: false, layer: layer, mark: self.mark)
            guard !data.isEmpty else { return }
            buffer.write("<path")
            attribute("data-leader", key.text)
            buffer.write(" d=\"")
            buffer.write(data)
            buffer.write("\"")
            try write(paint)
        case .text(let line):
            try write(line)
            return
        }
        buffer.write("/>\n")
    }

    private mutating func write(_ line: SheetText) throws(PublishingError) {
        buffer.write("<text")
        if let key = line.regionKey { attribute("data-for", key.text) }
        try writePlace(line)
        if line.isBold { attribute("font-weight", "bold") }
        try attribute("fill", colour: line.colour)
        if line.anchor != .start { attribute("text-anchor", line.anchor.rawValue) }
        buffer.write(">")
        text(line.text)
        buffer.write("</text>\n")
    }

    /// Places a line in units of 0.01 mm.
    ///
    /// Programs round measures of a font to whole user units. LibreOffice 7.4 does so to find out where a centred line starts,
    /// which at 3 mm puts it several millimetres off, and Chromium for the height of a line, which becomes 4 in place of 3.3 mm.
    private mutating func writePlace(_ line: SheetText) throws(PublishingError) {
        for (length, least) in [(line.x, -Double.infinity), (line.y, -Double.infinity), (line.size, 0)]
        where FixedDecimal.hundredths(length) == nil || length < least {
            throw .impossibleLength(length, layer: layer, mark: mark)
        }
        buffer.write(" transform=\"translate(")
        buffer.writeMillimetres(FixedDecimal.hundredths(line.x) ?? 0)
        buffer.write(" ")
        buffer.writeMillimetres(FixedDecimal.hundredths(line.y) ?? 0)
        buffer.write(") scale(0.01)\"")
        attribute("font-size", String(FixedDecimal.hundredths(line.size) ?? 0))
    }

    private mutating func write(_ paint: SheetPaint) throws(PublishingError) {
        if let fill = paint.fill {
            try attribute("fill", colour: fill)
            if paint.fillOpacity != 1 {
                try attribute("fill-opacity", twoDecimals: paint.fillOpacity, canBeNegative: false)
            }
        } else {
            attribute("fill", "none")
        }
        if let stroke = paint.stroke {
            try attribute("stroke", colour: stroke)
            try attribute("stroke-width", twoDecimals: paint.strokeWidth, canBeNegative: false)
        }
    }

    private mutating func write(_ datum: SheetDatum, prefix: String) throws(PublishingError) {
        // An underscore stands before two hexadecimal digits in ids, so that no key ends like this.
        id(prefix + XMLText.id(datum.key.text) + (datum.panel > 1 ? "_p\(datum.panel)" : ""))
        attribute("data-key", datum.key.text)
        attribute("data-name", datum.name)
        if let number = datum.cell.number, !number.isFinite {
            throw .numberNotFinite(number, column: layer, region: datum.key)
        }
        attribute("data-value", datum.cell.number.flatMap(NumberLiteral.text) ?? "")
        attribute("data-class", datum.classNumber.map(String.init) ?? "")
        attribute("data-status", datum.cell.status?.rawValue ?? "")
        guard let second = datum.second else { return }
        if let number = second.number, !number.isFinite {
            throw .numberNotFinite(number, column: layer, region: datum.key)
        }
        attribute("data-second-value", second.number.flatMap(NumberLiteral.text) ?? "")
        attribute("data-second-status", second.status?.rawValue ?? "")
    }
}
