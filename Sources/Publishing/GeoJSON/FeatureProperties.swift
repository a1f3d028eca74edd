internal import Cartography
internal import Documents
internal import Findings
internal import Geography
internal import Values

/// The properties of all features, checked and with their names escaped once.
struct FeatureProperties: Sendable {
    private let columns: [(value: [UInt8], status: [UInt8], cells: [Cell])]
    private let classes: [RegionClass?]?

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
        var prepared: [(value: [UInt8], status: [UInt8], cells: [Cell])] = []
        for column in columns {
            guard column.cells.count == regions.count else {
                throw .columnCount(column: column.id, found: column.cells.count, expected: regions.count)
            }
            try claim(column.id)
            try claim(column.id + "_status")
            for (cell, region) in zip(column.cells, regions) {
                if let number = cell.number, !number.isFinite {
                    throw .numberNotFinite(number, column: column.id, region: region.key)
                }
            }
            prepared.append((Self.member(column.id), Self.member(column.id + "_status"), column.cells))
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
            buffer.write(column.status)
            buffer.writeJSONOrNull(cell.status?.rawValue)
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
