internal import Geography
internal import Indicators
internal import Shapefiles

/// Tables that have to be read before the key of the boundaries is known.
struct TableLoading {
    /// Tables by id.
    private(set) var loaded: [String: Table] = [:]

    init(_ definition: AtlasDefinition) throws(AtlasFailure) {
        guard definition.boundaries.key == nil, let first = definition.tables.first else { return }
        loaded[first.id] = try ValueReading.load(first)
    }

    /// The key column of the boundaries: the one declared, else the one that fits the first table.
    func keyColumns(
        _ definition: AtlasDefinition, _ boundaries: BoundaryReading
    ) throws(AtlasFailure) -> (boundaries: String, pair: KeyPair?) {
        if let key = definition.boundaries.key { return (key, nil) }
        let layer = boundaries.contents.layer
        guard let first = definition.tables.first, let table = loaded[first.id] else {
            throw .noKeyNamed(layer: layer.name, available: layer.fields.map(\.name))
        }
        do throws(KeyFailure) {
            let pair = try KeyPair.choose(layer, table: table, tableColumn: first.key)
            return (pair.boundaryColumn, pair)
        } catch {
            throw .key(error)
        }
    }
}
