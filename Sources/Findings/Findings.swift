public import Geography
public import Languages
public import Values

/// Everything about a county that may be published: what is left after joining, confidentiality and computation.
///
/// Documents are made of nothing else. The tables that it comes from stay behind, so that no document can print a number that is hidden.
///
/// ```swift
/// let findings = try Evaluation(definition).findings
/// findings.regions[0].name                        // Edemissen
/// findings.cells(of: "arbeitslosenquote_2021")    // [.number(3.1), …]
/// ```
public struct Findings: Sendable {
    /// What is said of the whole publication.
    public let imprint: Imprint
    /// The regions, each with its cells.
    public let regions: [PublishedRegion]
    /// The indicators, in the order of the catalogue; ``PublishedRegion/cells`` has one cell for each.
    public let indicators: [IndicatorFinding]
    /// The social indices, in the order of the atlas file; each with its regions in the order of ``regions``.
    public let indices: [IndexFinding]
    /// Values of larger areas beside those of the regions, by the id of the map that shows them.
    public let references: [String: [ReferenceValue]]

    /// Findings from their parts.
    public init(
        imprint: Imprint, regions: [PublishedRegion], indicators: [IndicatorFinding], indices: [IndexFinding],
        references: [String: [ReferenceValue]]
    ) {
        self.imprint = imprint
        self.regions = regions
        self.indicators = indicators
        self.indices = indices
        self.references = references
    }

    /// The words of outputs, in the language of the publication.
    public var wording: Wording { imprint.wording }

    /// The indicator of an id.
    public func indicator(_ id: String) -> IndicatorFinding? { indicators.first { $0.id == id } }

    /// The index of an id.
    public func index(_ id: String) -> IndexFinding? { indices.first { $0.id == id } }

    /// The cells of an indicator, one per region; `nil` if there is no such indicator.
    public func cells(of id: String) -> [Cell]? {
        indicators.firstIndex { $0.id == id }.map { place in regions.map { $0.cells[place] } }
    }
}

/// A region with all that may be published of it.
public struct PublishedRegion: Sendable {
    /// Official key.
    public let key: RegionKey
    /// Name for readers; the key where there is none.
    public let name: String
    /// Name in the boundaries, which layers carry on; `nil` where they have none.
    public let nameInBoundaries: String?
    /// One per indicator, in the order of ``Findings/indicators``.
    public let cells: [Cell]
    /// The area in WGS 84, x = longitude, y = latitude in degrees; `nil` where there is none or no layer is wanted.
    public let geometry: MultiPolygon?

    /// A region from its parts.
    public init(
        key: RegionKey, name: String, nameInBoundaries: String? = nil, cells: [Cell], geometry: MultiPolygon? = nil
    ) {
        self.key = key
        self.name = name
        self.nameInBoundaries = nameInBoundaries
        self.cells = cells
        self.geometry = geometry
    }
}

/// The value of a larger area beside those of the regions, e.g. of the county.
public struct ReferenceValue: Equatable, Sendable {
    /// Name of the area.
    public var label: String
    /// Its value in the indicator's unit, not rounded.
    public var value: Double

    /// A reference value.
    public init(label: String, value: Double) {
        self.label = label
        self.value = value
    }
}
