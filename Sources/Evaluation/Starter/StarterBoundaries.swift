internal import AtlasFile
internal import Boundaries
internal import Cartography
internal import Geography
internal import Indicators
internal import Languages
internal import Projections
internal import Tables

/// What a starter says of the boundaries.
struct StarterBoundaries {
    /// What was declared of them.
    let declared: BoundariesDefinition
    /// Column with the key.
    let key: String
    /// Column with the name, if one has a usual name.
    let name: String?
    /// Whether water areas of their own are there, and every region stays without them.
    let hasWater: Bool
    /// Column with official areas in km², if one has the usual name and only such numbers.
    let areaColumn: String?
    /// CRS for the map, where it is declared or the boundaries' own is in degrees.
    let mapCRS: String?
    /// The regions.
    let regions: RegionKeyIndex

    init(
        _ declared: BoundariesDefinition, mapCRS: String?, tables: [Table], formats: BoundaryFormats
    ) throws(DataFailure) {
        self.declared = declared
        var reading = try BoundaryData(declared, formats: formats)
        let layer = reading.contents.layer
        let choice = try Self.keys(layer, declared, format: reading.format, tables: tables)
        key = choice.boundaries
        name = reading.nameColumn(declared.name, key: choice)?.column
        var assembly = try reading.regions(declared, key: choice, name: name)
        let land = try? RegionAssembly(
            layer, key: key, restoredLength: choice.restoredLength,
            conditions: declared.conditions + [AttributeCondition(column: "GF", allowed: ["4"])],
            pattern: declared.select)
        hasWater = land.map { $0.filtered > assembly.filtered && $0.regions.count == assembly.regions.count } ?? false
        areaColumn = Self.areaColumn(assembly.regions, reading, path: declared.path)
        regions = RegionKeyIndex(assembly.regions.map(\.key), names: choice.nameIndex(assembly.regions, in: layer))
        self.mapCRS =
            mapCRS
            ?? (reading.system.isGeographic
                ? MapSystem.code(of: assembly.takeGeometries(), extent: reading.extent) : nil)
    }

    /// The column that fits the first table; without tables one of official name, else one with a key for each feature.
    private static func keys(
        _ layer: FeatureLayer, _ declared: BoundariesDefinition, format: any BoundaryFormat.Type, tables: [Table]
    ) throws(DataFailure) -> KeyChoice {
        if let key = declared.key { return KeyChoice(declared: key, of: layer, table: tables.first, tableColumn: nil) }
        if let table = tables.first {
            do throws(KeyFailure) {
                return KeyChoice(try KeyPair.choose(layer, table: table), of: layer)
            } catch {
                throw .key(error)
            }
        }
        let official = ["AGS", "ARS", "RS"].filter { layer.fieldIndex($0) != nil }
        let candidates = official + format.inspect(declared.path).keyCandidates
        let fitting = candidates.first { name in
            guard let pattern = declared.select, let cells = layer.column(name) else { return true }
            return cells.contains { $0.flatMap { RegionKey($0) }.map(pattern.matches) ?? false }
        }
        guard let fitting else { throw .noKeyNamed(layer: layer.name, available: layer.fields.map(\.name)) }
        return KeyChoice(declared: fitting, of: layer, table: nil, tableColumn: nil)
    }

    /// `KFL`, the Katasterfläche of the BKG's files with inhabitants, in km².
    private static func areaColumn(_ regions: [Region], _ reading: BoundaryData, path: String) -> String? {
        guard
            let areas = try? RegionAreas.official(regions, column: "KFL", in: reading.contents, file: path),
            areas.allSatisfy({ $0 ?? 0 > 0 })
        else { return nil }
        return "KFL"
    }

    /// What the regions are called, by the length of the official key.
    func noun(in wording: Wording) -> String? {
        let lengths = Set(regions.keys.filter(\.isNumeric).map(\.text.utf8.count))
        if !lengths.isEmpty, lengths.isSubset(of: [8, 12]) {
            return wording("Gemeinden", "municipalities")
        }
        if lengths == [5] { return wording("Kreise", "counties") }
        return nil
    }
}
