internal import Cartography
internal import Indicators
internal import Languages

/// The sources and licences below a map, as the licences demand them: provider, dataset, address, licence with its address,
/// mark of change.
struct Credits {
    let definition: AtlasDefinition
    let crsName: String
    let territory: TerritoryChanges

    private var isGerman: Bool { definition.language == .german }

    /// The paragraphs of one map.
    ///
    /// - Parameters:
    ///   - indicators: What it shows, or what its index is made of.
    ///   - isComputed: Whether the values are more than published figures.
    ///   - classification: Its classes, if they are not part of an index.
    ///   - remark: What else is to be said.
    func paragraphs(
        of map: MapDefinition, indicators: [Indicator], isComputed: Bool, classification: Classification?,
        remark: String? = nil
    ) -> [String] {
        var paragraphs: [String] = []
        var ids: [String] = []
        for source in indicators.flatMap(\.sources) where !ids.contains(source) { ids.append(source) }
        for reference in map.references {
            if let source = reference.source, !ids.contains(source) { ids.append(source) }
        }
        for reference in indicators.flatMap(\.value.references) where territory.carried[reference] != nil {
            let table = definition.tables.first { $0.id == reference.table }
            if let source = table?.crosswalk?.source, !ids.contains(source) { ids.append(source) }
        }
        let sources = ids.compactMap { id in definition.catalogue.sources.first { $0.id == id } }
        guard definition.demandsCredits else {
            let text = sources.first.map(text) ?? (isGerman ? "nicht angegeben" : "not given")
            paragraphs.append((isGerman ? "Quelle: " : "Source: ") + text + ".")
            if !definition.catalogue.sources.isEmpty { paragraphs.append(boundaries) }
            return paragraphs + [remarks(map, indicators, classification, remark)]
        }
        let values = isGerman ? "Werte: " : "Values: "
        let own = isComputed ? (isGerman ? "; eigene Berechnung" : "; own calculation") : ""
        paragraphs.append(values + sources.map(text).joined(separator: "; ") + own + ".")
        // A chart has no boundaries.
        if map.kind != .ranks { paragraphs.append(boundaries) }
        return paragraphs + [remarks(map, indicators, classification, remark)]
    }

    /// Where the boundaries come from.
    private var boundaries: String {
        guard let id = definition.boundaries.source,
            let source = definition.catalogue.sources.first(where: { $0.id == id })
        else { return isGerman ? "Grenzen: Quelle nicht angegeben." : "Boundaries: source not given." }
        return (isGerman ? "Grenzen: " : "Boundaries: ") + text(source) + "."
    }

    /// Remark, method of classes, projection and publisher.
    private func remarks(
        _ map: MapDefinition, _ indicators: [Indicator], _ classification: Classification?, _ remark: String?
    ) -> String {
        var last: [String] = []
        if let note = map.note { last.append(note.hasSuffix(".") ? note : note + ".") }
        if let remark { last.append(remark) }
        for indicator in indicators {
            guard let carried = territory.remark(on: indicator, isGerman: isGerman), !last.contains(carried) else {
                continue
            }
            last.append(carried)
        }
        if let classification, classification.classCount > 1 {
            last.append((isGerman ? "Klassen: " : "Classes: ") + method(classification) + ".")
        }
        if map.kind != .ranks {
            last.append((isGerman ? "Kartenprojektion: " : "Map projection: ") + projectionName + ".")
        }
        if let publisher = definition.publisher {
            last.append((isGerman ? "Herausgeber: " : "Publisher: ") + publisher + ".")
        }
        return last.joined(separator: " ")
    }

    /// The CRS as a reader of the map's language writes it.
    private var projectionName: String { isGerman ? crsName.replacing("UTM zone", with: "UTM-Zone") : crsName }

    private func text(_ source: Source) -> String {
        var parts = [source.provider, source.dataset].filter { !$0.isEmpty }
        if let url = source.url { parts.append(url) }
        var licence = source.licence.map { (isGerman ? "Lizenz: " : "licence: ") + $0 } ?? ""
        if let url = source.licenceURL { licence += licence.isEmpty ? url : " (\(url))" }
        if !licence.isEmpty { parts.append(licence) }
        if let changes = source.changes { parts.append((isGerman ? "Daten verändert: " : "data changed: ") + changes) }
        return parts.joined(separator: ", ")
    }

    /// The method in words, as a committee reads it.
    private func method(_ classification: Classification) -> String {
        let count = classification.classCount
        switch classification.method {
        case .equalIntervals: return isGerman ? "\(count) gleich breite Klassen" : "\(count) equal intervals"
        case .quantiles:
            return isGerman ? "\(count) Klassen mit möglichst gleich vielen Gebieten (Quantile)" : "\(count) quantiles"
        case .naturalBreaks:
            return isGerman ? "\(count) natürliche Klassen (Fisher–Jenks)" : "\(count) natural breaks (Fisher–Jenks)"
        case .standardDeviations:
            return isGerman ? "Mittelwert und Standardabweichungen" : "mean and standard deviations"
        case .headTail: return isGerman ? "Head/Tail-Klassen" : "head/tail breaks"
        case .nice: return isGerman ? "runde Klassengrenzen" : "round class limits"
        case .geometric: return isGerman ? "\(count) geometrische Klassen" : "\(count) geometric classes"
        case .fixed: return isGerman ? "feste Grenzen" : "fixed limits"
        }
    }
}
