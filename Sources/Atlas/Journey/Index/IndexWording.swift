internal import Cartography
internal import Indicators
internal import Languages
internal import SocialIndex
internal import Values

/// What the sheets of an index say about it, in the language of the atlas.
struct IndexWording {
    let entry: SocialIndexEntry
    let result: SocialIndexResult
    let definition: AtlasDefinition

    var isGerman: Bool { definition.language == .german }
    func say(_ german: String, _ english: String) -> String { isGerman ? german : english }

    /// The frame as the file names it.
    var frame: String { result.definition.frame.label }

    /// Index and frame in one line.
    var subtitle: String { entry.subtitle ?? "\(entry.label). " + say("Bezugsrahmen: ", "Frame: ") + frame }

    /// The classes with their names and limits, the least burdened first.
    var classes: [(label: String, limits: String?)] {
        guard let classes = result.definition.classes else { return [] }
        let limits = limits(classes)
        return (0..<classes.count).map { number in
            let limit = limits.indices.contains(number) ? limits[number] : nil
            guard classes.names.indices.contains(number) else {
                return (limit ?? say("Klasse \(number + 1)", "class \(number + 1)"), nil)
            }
            return (classes.names[number], limit)
        }
    }

    /// The limits of the classes in words, by the side that is closed.
    private func limits(_ classes: IndexClasses) -> [String] {
        let edges = result.frame.classEdges
        guard edges.count + 1 == classes.count, let first = edges.first, let last = edges.last else { return [] }
        let closed: ClosedSide
        switch classes.rule {
        case .cuts(_, let side, _), .quantiles(_, _, let side): closed = side
        }
        let decimals = max(Self.decimals(of: edges, atMost: entry.decimals), 0)
        let format = NumberFormat(language: definition.language, decimals: decimals)
        let text = { (edge: Double) in format.text(edge) }
        switch closed {
        case .right:
            return [say("bis \(text(first))", "up to \(text(first))")]
                + zip(edges, edges.dropFirst()).map {
                    say("über \(text($0)) bis \(text($1))", "above \(text($0)) up to \(text($1))")
                } + [say("über \(text(last))", "above \(text(last))")]
        case .left:
            return [say("unter \(text(first))", "below \(text(first))")]
                + zip(edges, edges.dropFirst()).map {
                    say("\(text($0)) bis unter \(text($1))", "\(text($0)) to below \(text($1))")
                } + [say("ab \(text(last))", "\(text(last)) and more")]
        }
    }

    /// The fewest decimals that print all edges fully, at most so many.
    private static func decimals(of edges: [Double], atMost most: Int) -> Int {
        (0...most).first { decimals in edges.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) } } ?? most
    }

    /// What the legend says of regions that take no part.
    var statusTexts: [CellStatus: String] {
        let takesPart = result.outcomes.allSatisfy { outcome in
            if case .excluded = outcome { false } else { true }
        }
        return takesPart ? [:] : [.notApplicable: say("Nicht einbezogen", "Takes no part")]
    }

    /// An indicator as readers know it, with its date.
    func indicator(_ id: String) -> String {
        guard let indicator = definition.catalogue.indicator(id) else { return id }
        return ([indicator.label] + [definition.captions[id]?.date].compactMap { $0 }).joined(separator: ", ")
    }

    /// Why a region has no index.
    func reason(_ outcome: IndexOutcome?) -> String? {
        guard let outcome else { return nil }
        let names = { (ids: [String]) in ids.map(indicator).joined(separator: "; ") }
        switch outcome {
        case .indexed: return nil
        case .excluded(.populationBelow(let limit)):
            let number = NumberFormat(language: definition.language, decimals: 0).text(limit)
            return say("unter \(number) Einwohner", "under \(number) inhabitants")
        case .excluded(.populationUnknown): return say("Einwohnerzahl unbekannt", "population unknown")
        case .excluded(.declared(let reason)): return reason
        case .suppressed(let ids): return say("nicht ausgewiesen: ", "not shown: ") + names(ids)
        case .notApplicable(let ids): return say("nicht zutreffend: ", "not applicable: ") + names(ids)
        case .missing(let ids): return say("keine Angabe: ", "no data: ") + names(ids)
        case .undefined: return say("nicht berechenbar", "cannot be computed")
        }
    }
}
