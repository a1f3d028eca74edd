internal import AtlasFile
internal import Boundaries
internal import Cartography
internal import Geography
internal import Indicators
internal import Parallelism
internal import Projections

/// The regions of an atlas: out of its boundary file, or out of its first table.
struct AtlasRegions: Sendable {
    /// The regions, in the order of the file; without geometry.
    let regions: [Region]
    /// Their areas in the CRS of the boundaries; empty without boundaries.
    var geometries: [MultiPolygon?]
    /// The boundary file and how its features became regions; `nil` without boundaries.
    let boundaries: (data: BoundaryData, assembly: RegionAssembly, keys: KeyChoice)?
    /// The column with the names, where neither a declaration nor a usual name tells it.
    let foundNameColumn: String?
    /// Looks keys up.
    let index: RegionKeyIndex

    /// Reads boundaries, or takes keys from the first table.
    init(
        _ definition: AtlasDefinition, _ loading: BackgroundWork<LoadedTables>, _ wanted: WantedValues,
        formats: BoundaryFormats, workers: Int
    ) throws(DataFailure) {
        switch definition.regions {
        case .boundaries(let described):
            var data = try BoundaryData(described, formats: formats, workers: workers)
            let keys = try data.keyColumn(definition, described) { loading.value }
            let name = data.nameColumn(described.name, key: keys)
            foundNameColumn = name.flatMap { $0.isFound ? $0.column : nil }
            var assembly = try data.regions(described, key: keys, name: name?.column)
            geometries = assembly.takeGeometries()
            regions = assembly.regions
            boundaries = (data, assembly, keys)
            index = RegionKeyIndex(regions.map(\.key), names: keys.nameIndex(regions, in: data.contents.layer))
        case .table(let id, let select):
            regions = try TableRegions(definition, table: id, select: select, loading.value, wanted.indicators).regions
            geometries = []
            boundaries = nil
            foundNameColumn = nil
            index = RegionKeyIndex(regions.map(\.key))
        }
    }

    /// Refuses regions that lie over others: which level is meant is for the user to say.
    func checkLevels(file: String) throws(DataFailure) {
        guard let boundaries,
            let levels = MixedLevels(regions, geometries, in: boundaries.data.contents.layer)
        else { return }
        throw .mixedLevels(levels, file: file)
    }

    /// Keys of the regions.
    var keys: [RegionKey] { regions.map(\.key) }

    /// What regions are called: by the boundaries, else by a name column of a table, else by their key.
    func names(_ values: JoinedTables) -> [String] { RegionNames(regions, index: index, values: values).texts }

    /// The ways to the systems of the outputs, and the base map if maps are wanted; `nil` without boundaries.
    func projected(
        _ definition: AtlasDefinition, _ options: Evaluation.Options
    ) throws(DataFailure) -> (projection: RegionProjection, baseMap: BaseMap?)? {
        guard let boundaries, let described = definition.boundaries else { return nil }
        let projection = try RegionProjection(
            from: boundaries.data.system, extent: boundaries.data.extent, file: described.path,
            regions: geometries, mapCRS: definition.appearance.mapCRS, workers: options.workers)
        guard options.baseMap else { return (projection, nil) }
        let groups = described.groupDigits.map { KeyGroups(keys, digits: $0).numbers }
        let (coverage, metresPerUnit) = try projection.plane(geometries)
        do throws(MapFault) {
            return (projection, try BaseMap(coverage, groups: groups, metresPerUnit: metresPerUnit))
        } catch {
            throw .baseMap(error)
        }
    }
}
