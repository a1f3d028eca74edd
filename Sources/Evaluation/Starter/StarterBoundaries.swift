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
    /// Path as it was given.
    let path: String
    /// Column with the key.
    let key: String
    /// Column with the name, if one has a usual name.
    let name: String?
    /// Keys that take part, as given.
    let select: String?
    /// Whether water areas of their own are there, and every region stays without them.
    let hasWater: Bool
    /// Column with official areas in km², if one has the usual name and only such numbers.
    let areaColumn: String?
    /// CRS for the map where the boundaries' own is in degrees.
    let mapCRS: String?
    /// The regions.
    let regions: RegionKeyIndex

    init(path: String, select: String?, tables: [Table], formats: BoundaryFormats) throws(DataFailure) {
        let definition = BoundariesDefinition(path: path, select: select.map { KeyPattern($0) }, conditions: [])
        var reading = try BoundaryData(definition, formats: formats)
        let layer = reading.contents.layer
        self.path = path
        self.select = select
        name = reading.nameColumn(nil)
        let choice = try Self.keys(
            layer, path: path, format: reading.format, pattern: definition.select, tables: tables)
        key = choice.boundaries
        let assembly = try reading.regions(definition, key: choice, name: name)
        let land = try? RegionAssembly(
            layer, key: key, restoredLength: choice.restoredLength,
            conditions: [AttributeCondition(column: "GF", allowed: ["4"])], pattern: definition.select)
        hasWater = land.map { $0.filtered > 0 && $0.regions.count == assembly.regions.count } ?? false
        areaColumn = Self.areaColumn(assembly.regions, reading, path: path)
        mapCRS = reading.system.isGeographic ? Self.zone(of: reading.extent) : nil
        regions = RegionKeyIndex(assembly.regions.map(\.key), names: choice.nameIndex(assembly.regions, in: layer))
    }

    /// The column that fits the first table; without tables one of official name, else one with a key for each feature.
    private static func keys(
        _ layer: FeatureLayer, path: String, format: any BoundaryFormat.Type, pattern: KeyPattern?, tables: [Table]
    ) throws(DataFailure) -> KeyChoice {
        if let table = tables.first {
            do throws(KeyFailure) {
                return KeyChoice(try KeyPair.choose(layer, table: table), of: layer)
            } catch {
                throw .key(error)
            }
        }
        let official = ["AGS", "ARS", "RS"].filter { layer.fieldIndex($0) != nil }
        let candidates = official + format.inspect(path).keyCandidates
        let fitting = candidates.first { name in
            guard let pattern, let cells = layer.column(name) else { return true }
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

    /// The UTM zone around the middle of an area in degrees: ETRS89 in Europe, else WGS 84.
    static func zone(of extent: BoundingBox) -> String {
        let middle = extent.center
        let zone = Int(max(1, min(60, ((middle.x + 180) / 6).rounded(.down) + 1)))
        if (28...38).contains(zone), middle.y > 30 { return "EPSG:\(25800 + zone)" }
        return "EPSG:\((middle.y < 0 ? 32700 : 32600) + zone)"
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
