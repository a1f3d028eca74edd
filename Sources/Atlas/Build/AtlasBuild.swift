public import AtlasFile
internal import Configuration
internal import Documents
public import Evaluation
internal import Parallelism
internal import Projections
internal import Publishing

/// The way from an atlas file to the bytes of its files: findings, then documents, then formats. Nothing is written here.
public struct AtlasBuild: Sendable {
    /// The files of the atlas: sheets in the order of the atlas file, tables, layers.
    public let files: [OutputFile]
    /// Whether only some maps were drawn.
    public let isPartial: Bool
    /// What was found on the way.
    public let report: AtlasReport

    /// How to build.
    public struct Options: Sendable {
        /// Maps to draw; `nil` = all.
        public var only: [String]?
        /// Threads; `nil` = one per processor.
        public var workers: Int?
        /// Whether an atlas whose hidden numbers can be computed is refused, unless its file says otherwise.
        public var refusesDisclosures = true
        /// Whether hidden numbers are looked for in an atlas without rules too.
        public var audits = false
        /// Whether documents of the whole atlas are wanted beside those of the maps.
        public var layer = true
        /// Called from time to time with what is being done.
        public var progress: @Sendable (Evaluation.Stage) -> Void

        /// By default everything, on all cores.
        public init(
            only: [String]? = nil, workers: Int? = nil,
            progress: @escaping @Sendable (Evaluation.Stage) -> Void = { _ in }
        ) {
            self.only = only
            self.workers = workers
            self.progress = progress
        }
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
            definition = try AtlasDefinition(contentsOfFile: atlasFile)
        } catch {
            throw .configuration(error)
        }
        try self.init(definition, options: options)
    }

    /// Makes all that a definition describes.
    public init(_ definition: AtlasDefinition, options: Options = Options()) throws(AtlasFailure) {
        let maps = try Self.maps(options.only, of: definition)
        let wanted = Self.wanted(definition, options)
        var journey = Evaluation.Options(only: options.only, workers: options.workers)
        journey.baseMap = wanted.sheets
        journey.geometries = wanted.layers
        journey.refusesDisclosures = options.refusesDisclosures
        journey.audits = options.audits
        journey.progress = options.progress
        let evaluation = try definition.evaluate(journey)
        options.progress(.maps)
        let contents = AtlasContents(
            findings: evaluation.findings, baseMap: evaluation.baseMap, mapSystem: evaluation.report.systems?.map.name,
            maps: maps, library: SheetLibrary(definition, evaluation.findings), wanted: wanted)
        let written = try Self.written(contents, definition.outputs, workers: journey.workers)
        files = written.flatMap(\.files).sorted()
        isPartial = options.only != nil
        report = AtlasReport(evaluation, maps: written.compactMap(\.record), notes: written.flatMap(\.notes))
    }

    private static func maps(_ only: [String]?, of definition: AtlasDefinition) throws(AtlasFailure) -> [MapDefinition]
    {
        guard let only else { return definition.maps }
        for id in only where !definition.maps.contains(where: { $0.id == id }) {
            throw .unknownMap(id, available: definition.maps.map(\.id))
        }
        return definition.maps.filter { only.contains($0.id) }
    }

    private static func wanted(_ definition: AtlasDefinition, _ options: Options) -> AtlasContents.Wanted {
        AtlasContents.Wanted(
            sheets: !Register.formats(of: .sheet, asked: definition.outputs).isEmpty,
            layers: !Register.formats(of: .layer, asked: definition.outputs).isEmpty,
            whole: options.layer && options.only == nil,
            workers: Evaluation.Options(workers: options.workers).workers)
    }

    /// What came of one plan.
    private struct Written: Sendable {
        let files: [OutputFile]
        let record: MapRecord?
        let notes: [DocumentNote]
    }

    /// Composes and writes documents, several at a time and in order. None is kept longer than it is needed.
    private static func written(
        _ contents: AtlasContents, _ outputs: [String], workers: Int
    ) throws(AtlasFailure) -> [Written] {
        let kinds = Register.documents.filter { kind in kind.name.map(outputs.contains) ?? true }
        let plans = kinds.flatMap { $0.plans(contents) }
        return try plans.parallelMap(workers: workers) { plan throws(AtlasFailure) in
            let composed: ComposedDocuments
            do throws(DocumentFailure) { composed = try plan.compose() } catch { throw .document(error) }
            var files: [OutputFile] = []
            var notes = composed.notes
            for document in composed.documents {
                for format in Register.formats(of: document.document.sort, asked: outputs) {
                    guard let content = try content(of: document.document, format, workers) else { continue }
                    files.append(OutputFile(document, format, content))
                    guard let map = document.map else { continue }
                    // A description repeats the title.
                    let texts = content.droppedCharacters.map(\.text)
                    let dropped = content.droppedCharacters.filter { found in
                        !texts.contains { $0 != found.text && found.text.contains($0) }
                    }.map {
                        DocumentNote.droppedCharacters(text: $0.text, codePoints: $0.codePoints, map: map)
                    }
                    // A sheet may be written in several formats.
                    notes += dropped.filter { !notes.contains($0) }
                }
            }
            return Written(files: files, record: composed.record, notes: notes)
        }
    }

    private static func content(
        of document: Document, _ format: any OutputFormat.Type, _ workers: Int
    ) throws(AtlasFailure) -> FileContent? {
        do throws(PublishingError) {
            return try format.content(of: document, workers: workers)
        } catch {
            throw .publishing(error)
        }
    }
}

extension [OutputFile] {
    /// Sheets before tables before layers, each in the order in which they were made.
    fileprivate func sorted() -> [OutputFile] {
        Document.Sort.allCases.flatMap { sort in filter { $0.sort == sort } }
    }
}
