public import Configuration
public import Findings
internal import Values

/// Regions coloured by the classes of an indicator.
public struct ChoroplethType: IndicatorMapType {
    /// What `type:` says in the atlas file.
    public static let name = "choropleth"

    /// Where classes come from.
    public enum Classes: Equatable, Sendable {
        /// Quantiles, 5 classes, with fewer than 12 regions 4.
        case standard
        /// Made from the map's own values.
        case method(ClassificationMethod)
        /// Id of a shared scale.
        case scale(String)
    }

    /// Where classes come from.
    public var classes: Classes
    /// Palette; `nil` = the style's.
    public var palette: NamedChoice?

    /// A choropleth map.
    public init(classes: Classes = .standard, palette: NamedChoice? = nil) {
        self.classes = classes
        self.palette = palette
    }

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping, scales: [String]) throws(ConfigurationError) {
        palette = try NamedChoice(map["palette"])
        if let value = map["scale"] {
            if let other = map["classes"] {
                throw .duplicate(file: map.file, line: other.line, path: map.path, name: "scale, classes")
            }
            classes = .scale(try value.name(among: scales))
        } else {
            classes =
                try map["classes"].map { value throws(ConfigurationError) in
                    .method(try ClassificationMethod(value))
                } ?? .standard
        }
    }

    /// What a map or chart of this type shows.
    public func subject(
        _ indicator: IndicatorFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        let cells = findings.cells(of: indicator.id) ?? []
        let classification = try classification(of: cells, indicator, map)
        // Where classes part at zero, the palette has two sides.
        let turnsAtZero = classification.edges.dropFirst().dropLast().contains(0)
        let choice = palette
        let palette = try map.library.palette(
            choice ?? NamedChoice(turnsAtZero ? map.style.divergingPalette : map.style.palette))
        let isReversed = indicator.direction == .less
        let (colours, note) = try palette.colours(ofMap: map.id) { () throws(PaletteError) in
            guard choice == nil else {
                return (try palette.colours(for: classification, reversed: isReversed), false)
            }
            return try palette.extendedColours(for: classification, reversed: isReversed)
        }
        var subject = try MapSubject(
            indicator, cells, findings, of: map,
            classes: MapClasses(
                classification: classification, counts: classification.counts, palette: palette.name)
        ) { () throws(MapFault) in
            try Choropleth(classification, colours: colours, isDiverging: palette.kind == .diverging)
        }
        subject.notes = classification.notes.map { .classification($0) } + note
        if indicator.origin.isCount, !indicator.origin.isChangeInPercent {
            subject.notes.append(.countAsChoropleth(indicator: indicator.id))
        }
        return subject
    }

    private func classification(
        of cells: [Cell], _ indicator: IndicatorFinding, _ map: MapRequest
    ) throws(MapFailure) -> Classification {
        let values = cells.compactMap(\.number)
        let shared: Classification?
        if case .scale(let id) = classes { shared = try map.library.scale(id) } else { shared = nil }
        do throws(ClassificationError) {
            if let shared { return try Classification(sharing: shared, values: values) }
            let method: ClassificationMethod
            if case .method(let chosen) = classes {
                method = chosen
            } else {
                method = .defaultMethod(regionCount: cells.count)
            }
            return try Classification(values: values, method: method, decimals: indicator.decimals)
        } catch {
            throw .classification(error, map: map.id)
        }
    }
}

extension ClassificationMethod {
    /// The ways to write a method, for messages.
    static let forms =
        "equal:N, quantiles:N, natural:N, stddev, stddev:N, headtail, nice:N, geometric:N, fixed:e0,e1,…"

    /// The method that an atlas file names.
    public init(_ value: ConfigurationValue) throws(ConfigurationError) {
        let text = try value.text()
        do throws(Failure) {
            try self.init(parsing: text)
        } catch {
            throw value.malformed(expected: Self.forms)
        }
    }
}
