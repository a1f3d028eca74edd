internal import Cartography
internal import Confidentiality
internal import Foundation
internal import Geography
internal import Indicators
internal import Parallelism
internal import Projections
internal import Publishing

/// The journey from an atlas file to the bytes of its maps. Nothing is written here.
public struct AtlasBuild: Sendable {
    /// The files of the atlas, in the order of the atlas file: maps, tables of indices, the maps' GeoJSON, the layer.
    public let files: [OutputFile]
    /// Whether only some maps were drawn.
    public let isPartial: Bool
    /// What was found on the way.
    public let report: AtlasReport

    /// How to build.
    public struct Options: Sendable {
        /// Maps to draw; `nil` = all.
        public var only: [String]?
        /// Threads.
        public var workers: Int
        /// Whether maps as SVG are wanted.
        public var svg = true
        /// Whether GeoJSON is wanted.
        public var geoJSON: Bool
        /// Whether an atlas whose hidden numbers can be computed is refused, unless its file says otherwise.
        public var refusesDisclosures = true
        /// Whether hidden numbers are looked for in an atlas without rules too.
        public var audits = false
        /// Whether a GeoJSON layer with all indicators is wanted beside those of the maps.
        public var layer = true
        /// Called from time to time with what is being done.
        public var progress: @Sendable (Stage) -> Void

        /// By default everything, on all cores.
        public init(
            only: [String]? = nil, workers: Int? = nil, geoJSON: Bool = true,
            progress: @escaping @Sendable (Stage) -> Void = { _ in }
        ) {
            self.only = only
            self.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
            self.geoJSON = geoJSON
            self.progress = progress
        }
    }

    /// A stage of the journey.
    public enum Stage: String, Sendable {
        /// Boundaries are read.
        case boundaries
        /// Tables are read and joined.
        case values
        /// Coordinates are projected.
        case projection
        /// Maps are drawn.
        case maps
    }

    /// Reads an atlas file and makes all it describes.
    ///
    /// ```swift
    /// let build = try AtlasBuild(atlasFile: "geodata/peine/atlas.yaml")
    /// build.files.map(\.path)  // ["maps/arbeitslosigkeit-2021.svg", …]
    /// ```
    public init(atlasFile: String, options: Options = Options()) throws(AtlasFailure) {
        let definition: AtlasDefinition
        do throws(ConfigurationError) {
            definition = try AtlasFile.read(path: atlasFile)
        } catch {
            throw .configuration(error)
        }
        try self.init(definition, options: options)
    }

    /// Makes all that a definition describes.
    public init(_ described: AtlasDefinition, options: Options = Options()) throws(AtlasFailure) {
        var definition = described
        let wanted = try Self.wanted(options.only, of: definition)
        isPartial = options.only != nil
        let references = Self.references(definition)
        let largerAreas = Self.largerAreas(definition)
        options.progress(.boundaries)
        let loading = BackgroundWork(workers: options.workers) { [definition] in
            TableLoading(definition, for: references + largerAreas, formats: InputFormats.tables)
        }
        var boundaries = try BoundaryReading(
            definition.boundaries, formats: InputFormats.boundaries, workers: options.workers)
        let keys = try boundaries.keyColumn(definition) { loading.value }
        var assembly = try boundaries.regions(
            definition.boundaries, key: keys.boundaries, name: boundaries.nameColumn(definition.boundaries.name))
        var geometries = assembly.takeGeometries()
        // The ground of the maps needs no values: it is laid while they are read.
        let projecting = BackgroundWork(workers: options.workers) {
            [definition, geometries, system = boundaries.system, extent = boundaries.extent] in
            Self.projected(geometries, system, extent, definition, options)
        }
        options.progress(.values)
        let index = RegionKeyIndex(assembly.regions.map(\.key))
        var values = try ValueReading(
            references, largerAreas: largerAreas, definitions: definition.tables, tables: loading.value,
            larger: AtlasIndices.larger(definition.indices),
            regions: index, scope: definition.boundaries.select,
            policy: definition.joinPolicy, counts: Set(ConfidentialCounts.references(of: definition)),
            totalRows: Set(definition.confidentiality?.groups.compactMap(\.row) ?? []))
        let confidential = try Self.confidential(
            definition, assembly.regions.map(\.key), &values, options)
        if definition.infersDecimals { definition.catalogue.inferDecimals(from: values.series) }
        options.progress(.projection)
        let (projection, ground) = try projecting.value.get()
        let evaluations = try IndicatorComputation(
            definition, boundaries, assembly.regions, geometries, projection, values, confidential)
        let indices = try AtlasIndices(
            Self.indices(definition, options.only == nil ? nil : wanted), definition,
            regions: assembly.regions.map(\.key), evaluations, values, workers: options.workers)
        options.progress(.maps)
        let names = RegionNames(assembly.regions, index: index, values: values).texts
        let drawing = MapDrawing(
            definition: definition, regions: assembly.regions,
            names: names,
            ground: ground,
            crsName: projection.toMap.target.name,
            styles: StyleLibrary(atlasFolder: AtlasFile.folder(of: definition.file)), workers: options.workers,
            territory: values.territory)
        let drawn = try DrawnMaps(wanted, drawing, evaluations, values, indices, confidential, workers: options.workers)
        if options.geoJSON { try projection.moveToWGS84(&geometries) }
        files = try AtlasPublishing(
            definition, assembly.regions, geometries, evaluations, indices, names: names, drawn,
            layer: options.layer && options.only == nil, geoJSON: options.geoJSON, workers: options.workers
        ).files
        report = AtlasReport(
            definition, boundaries, keys: keys, assembly, projection, values, evaluations, indices, drawn,
            confidential?.report)
    }

    /// The ways to the systems of the outputs, and the ground of the maps if maps are wanted.
    private static func projected(
        _ geometries: [MultiPolygon?], _ system: CoordinateReferenceSystem, _ extent: BoundingBox,
        _ definition: AtlasDefinition, _ options: Options
    ) -> Result<(RegionProjection, RegionProjection.Ground?), AtlasFailure> {
        Result { () throws(AtlasFailure) in
            let projection = try RegionProjection(
                from: system, extent: extent, file: definition.boundaries.path, mapCRS: definition.mapCRS,
                workers: options.workers)
            return (projection, try options.svg ? projection.ground(geometries) : nil)
        }
    }

    /// The indices to compute: all, or those that the maps show.
    private static func indices(_ definition: AtlasDefinition, _ maps: [MapDefinition]?) -> [SocialIndexEntry] {
        guard let maps else { return definition.indices }
        return definition.indices.filter { entry in maps.contains { $0.subject == .index(entry.id) } }
    }

    private static func wanted(_ only: [String]?, of definition: AtlasDefinition) throws(AtlasFailure)
        -> [MapDefinition]
    {
        guard let only else { return definition.maps }
        for id in only where !definition.maps.contains(where: { $0.id == id }) {
            throw .unknownMap(id, available: definition.maps.map(\.id))
        }
        return definition.maps.filter { only.contains($0.id) }
    }

    /// What is taken from tables for indicators.
    private static func references(_ definition: AtlasDefinition) -> [ValueReference] {
        unique(definition.catalogue.indicators.map(\.value), ConfidentialCounts.breakdownReferences(of: definition))
    }

    /// What is taken from tables for the values of larger areas, and need not fit the regions.
    private static func largerAreas(_ definition: AtlasDefinition) -> [ValueReference] {
        unique(
            definition.maps.flatMap(\.references).compactMap { reference in
                if case .computed(let value) = reference.value { value } else { nil }
            })
    }

    /// Blanks what must not be shown, before anything is computed from it.
    private static func confidential(
        _ definition: AtlasDefinition, _ regions: [RegionKey], _ values: inout ValueReading, _ options: Options
    ) throws(AtlasFailure) -> ConfidentialValues? {
        guard let rules = definition.confidentiality ?? (options.audits ? ConfidentialityDefinition.empty : nil) else {
            return nil
        }
        let confidential = try ConfidentialValues(rules, definition, regions: regions, values: values)
        if options.refusesDisclosures, rules.audit == .refuse, !confidential.report.isSafe {
            throw .disclosed(confidential.report)
        }
        values.show(confidential.series)
        return confidential
    }

    private static func unique(_ values: [IndicatorValue], _ more: [ValueReference] = []) -> [ValueReference] {
        var seen: Set<ValueReference> = []
        return (values.flatMap(\.references) + more).filter { seen.insert($0).inserted }
    }
}
