public import AtlasFile
public import Cartography
internal import Confidentiality
public import Findings
internal import Foundation
internal import Geography
internal import Indicators
internal import Parallelism
internal import Projections
internal import Values

/// The journey from a definition to findings. All raw values live here, and none leaves.
///
/// ```swift
/// let definition = try AtlasDefinition(contentsOfFile: "geodata/peine/atlas.yaml")
/// let evaluation = try Evaluation(definition, inputs: Register.inputs)
/// evaluation.findings.regions.count  // 7
/// ```
public struct Evaluation: Sendable {
    /// What may be published.
    public let findings: Findings
    /// What maps are drawn on; `nil` if none is wanted, or there are no boundaries.
    public let baseMap: BaseMap?
    /// What was found on the way.
    public let report: DataReport

    /// What is wanted, and how to get there.
    public struct Options: Sendable {
        /// Ids of the maps that are drawn: indices that none of them shows are not computed; `nil` = all.
        public var only: [String]?
        /// Threads.
        public var workers: Int
        /// Whether maps are drawn.
        public var baseMap = true
        /// Whether areas in WGS 84 are wanted, for layers.
        public var geometries = true
        /// Whether an atlas whose hidden numbers can be computed is refused, unless its file says otherwise.
        public var refusesDisclosures = true
        /// Whether hidden numbers are looked for in an atlas without rules too.
        public var audits = false
        /// Called from time to time with what is being done.
        public var progress: @Sendable (Stage) -> Void = { _ in }

        /// By default everything, on all cores.
        public init(only: [String]? = nil, workers: Int? = nil) {
            self.only = only
            self.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
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
        /// Documents are composed and written.
        case maps
    }

    /// Evaluates what a definition describes.
    ///
    /// - Parameter inputs: Formats of input that there are.
    public init(
        _ definition: AtlasDefinition, inputs: InputFormats, options: Options = Options()
    ) throws(DataFailure) {
        try self.init(definition, tables: nil, inputs, options: options)
    }

    /// - Parameter tables: Tables that were read before; `nil` = they are read now.
    init(
        _ described: AtlasDefinition, tables: LoadedTables?, _ inputs: InputFormats, options: Options
    ) throws(DataFailure) {
        var definition = described
        let wanted = WantedValues(definition)
        options.progress(.boundaries)
        let loading = BackgroundWork(workers: options.workers) { [definition] in
            tables ?? LoadedTables(definition, for: wanted.all, formats: inputs.tables)
        }
        var regions = try AtlasRegions(
            definition, loading, wanted, formats: inputs.boundaries, workers: options.workers)
        let checking = BackgroundWork(workers: options.workers) { [definition, regions] in
            Result { () throws(DataFailure) in try regions.checkLevels(file: definition.boundaries?.path ?? "") }
        }
        // The base map needs no values: it is made while they are read.
        let projecting = BackgroundWork(workers: options.workers) { [definition, regions] in
            Result { () throws(DataFailure) in try regions.projected(definition, options) }
        }
        options.progress(.values)
        var values = try JoinedTables(definition, wanted, loading.value, regions: regions.index)
        let confidential = try Self.confidential(definition, regions.keys, &values, options)
        if definition.infersDecimals { definition.catalogue.inferDecimals(from: values.series) }
        options.progress(.projection)
        try checking.value.get()
        let projected = try projecting.value.get()
        let computed = try IndicatorComputation(
            definition, regions: regions.keys, areas: RegionAreas.known(definition, regions, projected?.projection),
            values, confidential)
        let indices = try ComputedIndices(
            Self.indices(definition, options), definition, regions: regions.keys, computed, values,
            workers: options.workers)
        let references = try LargerAreas(reading: values, confidential: confidential, regions: regions.keys)
            .references(of: definition, only: options.only)
        if options.geometries { try projected?.projection.moveToWGS84(&regions.geometries) }
        let names = regions.names(values)
        findings = Findings(
            definition, regions, names: names, computed, values.territory, indices.indices,
            references: references.values, hasGeometries: options.geometries)
        baseMap = projected?.baseMap
        report = DataReport(
            definition, regions: regions, projection: projected?.projection, tables: values, indicators: computed,
            indices: indices, references: references.notes, confidentiality: confidential?.report)
    }

    /// The indices to compute: all, or those that the maps show.
    private static func indices(_ definition: AtlasDefinition, _ options: Options) -> [SocialIndexEntry] {
        guard let only = options.only else { return definition.indices }
        let shown = definition.maps.filter { only.contains($0.id) }.compactMap(\.subject.index)
        return definition.indices.filter { shown.contains($0.id) }
    }

    /// Blanks what must not be shown, before anything is computed from it.
    private static func confidential(
        _ definition: AtlasDefinition, _ regions: [RegionKey], _ values: inout JoinedTables, _ options: Options
    ) throws(DataFailure) -> ConfidentialValues? {
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
}
