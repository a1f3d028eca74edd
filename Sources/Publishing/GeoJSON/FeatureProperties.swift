internal import Cartography
internal import Documents
internal import Findings
internal import Geography
internal import Languages
internal import Values

/// The properties of all features, checked and with their names escaped once.
struct FeatureProperties: Sendable {
    private let columns: [Column]
    private let classes: [RegionClass?]?

    /// A column with the beginnings of its members.
    private struct Column {
        var value: [UInt8]
        var printed: (name: [UInt8], rounding: DecimalRounding)?
        var status: [UInt8]
        /// Where a number carries a mark.
        var flag: [UInt8]?
        var cells: [Cell]
    }

    /// Checks counts, names and numbers.
    init(_ layer: FeatureTable) throws(PublishingError) {
        let (regions, columns, classes) = (layer.regions, layer.columns, layer.classes)
        var names: Set<[UInt8]> = []
        func claim(_ name: String) throws(PublishingError) {
            guard names.insert(Array(name.utf8)).inserted else { throw .repeatedProperty(name) }
        }
        for name in classes == nil ? ["key", "name"] : ["key", "name", "class", "class_label", "fill"] {
            try claim(name)
        }
        var prepared: [Column] = []
        for column in columns {
            guard column.cells.count == regions.count else {
                throw .columnCount(column: column.id, found: column.cells.count, expected: regions.count)
            }
            let hasMarks = column.cells.contains { $0.flag != nil }
            let endings = ["", column.decimals == nil ? nil : "_printed", "_status", hasMarks ? "_flag" : nil]
            for ending in endings.compactMap({ $0 }) { try claim(column.id + ending) }
            for (cell, region) in zip(column.cells, regions) {
                if let number = cell.number, !number.isFinite {
                    throw .numberNotFinite(number, column: column.id, region: region.key)
                }
            }
            prepared.append(
                Column(
                    value: Self.member(column.id),
                    printed: column.decimals.map {
                        (Self.member(column.id + "_printed"), DecimalRounding(decimals: $0))
                    }, status: Self.member(column.id + "_status"),
                    flag: hasMarks ? Self.member(column.id + "_flag") : nil, cells: column.cells))
        }
        if let classes, classes.count != regions.count {
            throw .columnCount(column: "class", found: classes.count, expected: regions.count)
        }
        var keys: Set<RegionKey> = []
        for region in regions where !keys.insert(region.key).inserted { throw .repeatedKey(region.key) }
        self.columns = prepared
        self.classes = classes
    }

    /// Writes the object with the properties of one region.
    func write(_ region: PublishedRegion, at index: Int, to buffer: inout OutputBuffer) {
        buffer.write(#"{"key":"#)
        buffer.writeJSON(region.key.text)
        buffer.write(#","name":"#)
        buffer.writeJSONOrNull(region.nameInBoundaries)
        for column in columns {
            let cell = column.cells[index]
            buffer.write(column.value)
            buffer.write(cell.number.flatMap(NumberLiteral.text) ?? "null")
            if let (name, rounding) = column.printed {
                buffer.write(name)
                buffer.write(cell.number.map(rounding.rounded).flatMap(NumberLiteral.text) ?? "null")
            }
            buffer.write(column.status)
            buffer.writeJSONOrNull(cell.status?.rawValue)
            if let flag = column.flag {
                buffer.write(flag)
                buffer.writeJSONOrNull(cell.flag)
            }
        }
        if let classes {
            let own = classes[index]
            buffer.write(#","class":"#)
            buffer.write(own.map { String($0.number) } ?? "null")
            buffer.write(#","class_label":"#)
            buffer.writeJSONOrNull(own?.label)
            buffer.write(#","fill":"#)
            buffer.writeJSONOrNull(own?.fill.hex)
        }
        buffer.write("}")
    }

    private static func member(_ name: String) -> [UInt8] {
        var buffer = OutputBuffer()
        buffer.write(",")
        buffer.writeJSON(name)
        buffer.write(":")
        return buffer.bytes
    }
}

extension OutputBuffer {
    /// Writes text as a JSON string, or `null`.
    mutating func writeJSONOrNull(_ text: String?) {
        if let text { writeJSON(text) } else { write("null") }
    }
}
