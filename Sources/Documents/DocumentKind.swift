public import AtlasFile
public import Cartography
public import Findings

/// A kind of document: what it composes out of findings. Each has a folder of its own.
public protocol DocumentKind: Sendable {
    /// What `outputs:` says in the atlas file to ask for it; `nil` = it comes with what the atlas file defines.
    static var name: String? { get }

    /// The documents of an atlas, each composed when it is needed.
    static func plans(_ contents: AtlasContents) -> [DocumentPlan]
}

/// All that documents are made of.
public struct AtlasContents: Sendable {
    /// What may be published.
    public let findings: Findings
    /// What maps are drawn on; `nil` = no sheets of maps are wanted.
    public let baseMap: BaseMap?
    /// Name of the CRS of the maps; `nil` without boundaries.
    public let mapSystem: String?
    /// Maps and charts to draw.
    public let maps: [MapDefinition]
    /// Styles, palettes and shared classes.
    public let library: SheetLibrary
    /// What is wanted.
    public let wanted: Wanted

    /// What is wanted of an atlas.
    public struct Wanted: Sendable {
        /// Sheets.
        public var sheets: Bool
        /// Layers for GIS.
        public var layers: Bool
        /// Documents that belong to no map: not if only some maps are drawn.
        public var whole: Bool
        /// Threads for a document that is composed alone.
        public var workers: Int

        /// What is wanted.
        public init(sheets: Bool, layers: Bool, whole: Bool, workers: Int) {
            self.sheets = sheets
            self.layers = layers
            self.whole = whole
            self.workers = workers
        }
    }

    /// Contents from their parts.
    public init(
        findings: Findings, baseMap: BaseMap?, mapSystem: String?, maps: [MapDefinition], library: SheetLibrary,
        wanted: Wanted
    ) {
        self.findings = findings
        self.baseMap = baseMap
        self.mapSystem = mapSystem
        self.maps = maps
        self.library = library
        self.wanted = wanted
    }
}

/// A document, or a few that belong together, before they are composed.
public struct DocumentPlan: Sendable {
    /// Composes.
    public let compose: @Sendable () throws(DocumentFailure) -> ComposedDocuments

    /// A plan.
    public init(_ compose: @escaping @Sendable () throws(DocumentFailure) -> ComposedDocuments) {
        self.compose = compose
    }
}

/// Documents with what is to be told of them.
public struct ComposedDocuments: Sendable {
    /// The documents.
    public var documents: [NamedDocument]
    /// The map or chart as drawn, if it is one.
    public var record: MapRecord?
    /// What a user should know.
    public var notes: [DocumentNote]

    /// Composed documents.
    public init(_ documents: [NamedDocument], record: MapRecord? = nil, notes: [DocumentNote] = []) {
        self.documents = documents
        self.record = record
        self.notes = notes
    }
}

/// A document with its place in the output folder.
public struct NamedDocument: Sendable {
    /// Path without ending, e.g. `maps/arbeitslosigkeit-2021`.
    public let path: String
    /// The document.
    public let document: Document
    /// Id of the map it belongs to; `nil` = the whole atlas.
    public let map: String?

    /// A document with its place.
    public init(path: String, _ document: Document, map: String? = nil) {
        self.path = path
        self.document = document
        self.map = map
    }
}
