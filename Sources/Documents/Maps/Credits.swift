internal import AtlasFile
internal import Cartography
internal import Findings
internal import Geography
internal import Languages
internal import Values

/// The sources and licences below a sheet, as the licences demand them: provider, dataset, address, licence with its address,
/// mark of change.
struct Credits {
    let imprint: Imprint
    /// Name of the CRS of the map; `nil` where there is no map.
    let mapSystem: String?
    /// Whether boundaries are shown.
    var hasBoundaries = true

    private var wording: Wording { imprint.wording }

    /// The paragraphs of one sheet.
    ///
    /// - Parameters:
    ///   - indicators: What it shows, or what its index is made of.
    ///   - isComputed: Whether the values are more than published figures.
    ///   - classification: Its classes, if they are not part of an index.
    ///   - remark: What else is to be said.
    func paragraphs(
        of map: MapDefinition, indicators: [IndicatorFinding], isComputed: Bool, classification: Classification?,
        remark: String? = nil
    ) -> [String] {
        let sources = sources(of: map, indicators)
        let last = remarks(map, indicators, classification, remark)
        guard imprint.namesAllSources else {
            let text = sources.first.map(text) ?? wording("nicht angegeben", "not given")
            let own = [wording("Quelle: ", "Source: ") + text + "."]
            return own + (imprint.sources.isEmpty || !hasBoundaries ? [] : [boundaries]) + [last]
        }
        let own = isComputed ? wording("; eigene Berechnung", "; own calculation") : ""
        let values = wording("Werte: ", "Values: ") + sources.map(text).joined(separator: "; ") + own + "."
        return [values] + (hasBoundaries ? [boundaries] : []) + [last]
    }

    /// Each source once: those of the values, of values of larger areas, and of changes of territory.
    private func sources(of map: MapDefinition, _ indicators: [IndicatorFinding]) -> [Source] {
        var ids: [String] = []
        let all =
            indicators.flatMap(\.sources) + map.references.compactMap(\.source) + indicators.flatMap(\.territorySources)
        for source in all where !ids.contains(source) { ids.append(source) }
        return ids.compactMap(imprint.source)
    }

    /// Where the boundaries come from.
    private var boundaries: String {
        guard let source = imprint.boundariesSource else {
            return wording("Grenzen: Quelle nicht angegeben.", "Boundaries: source not given.")
        }
        return wording("Grenzen: ", "Boundaries: ") + text(source) + "."
    }

    /// Remark, changes of territory, method of classes, projection and publisher.
    private func remarks(
        _ map: MapDefinition, _ indicators: [IndicatorFinding], _ classification: Classification?, _ remark: String?
    ) -> String {
        var last: [String] = []
        if let note = map.note { last.append(note.hasSuffix(".") ? note : note + ".") }
        if let remark { last.append(remark) }
        for indicator in indicators {
            guard let carried = wording.remark(on: indicator.territoryChanges), !last.contains(carried) else {
                continue
            }
            last.append(carried)
        }
        if let classification, classification.classCount > 1 {
            last.append(wording("Klassen: ", "Classes: ") + method(classification) + ".")
        }
        if let mapSystem {
            let name = wording(mapSystem.replacing("UTM zone", with: "UTM-Zone"), mapSystem)
            last.append(wording("Kartenprojektion: ", "Map projection: ") + name + ".")
        }
        if let publisher = imprint.publisher {
            last.append(wording("Herausgeber: ", "Publisher: ") + publisher + ".")
        }
        return last.joined(separator: " ")
    }

    private func text(_ source: Source) -> String {
        var parts = [source.provider, source.dataset].filter { !$0.isEmpty }
        if let url = source.url { parts.append(url) }
        var licence = source.licence.map { wording("Lizenz: ", "licence: ") + $0 } ?? ""
        if let url = source.licenceURL { licence += licence.isEmpty ? url : " (\(url))" }
        if !licence.isEmpty { parts.append(licence) }
        if let changes = source.changes { parts.append(wording("Daten verändert: ", "data changed: ") + changes) }
        return parts.joined(separator: ", ")
    }

    /// The method in words, as a committee reads it.
    private func method(_ classification: Classification) -> String {
        let count = classification.classCount
        return switch classification.method {
        case .equalIntervals: wording("\(count) gleich breite Klassen", "\(count) equal intervals")
        case .quantiles:
            wording(
                "\(count) Klassen mit möglichst gleich vielen Gebieten (Quantile)", "\(count) quantiles")
        case .naturalBreaks:
            wording("\(count) natürliche Klassen (Fisher–Jenks)", "\(count) natural breaks (Fisher–Jenks)")
        case .standardDeviations:
            wording("Mittelwert und Standardabweichungen", "mean and standard deviations")
        case .headTail: wording("Head/Tail-Klassen", "head/tail breaks")
        case .nice: wording("runde Klassengrenzen", "round class limits")
        case .geometric: wording("\(count) geometrische Klassen", "\(count) geometric classes")
        case .fixed: wording("feste Grenzen", "fixed limits")
        }
    }
}

extension Wording {
    /// A remark for the credits on counts that were carried over changes of territory; `nil` if none were.
    func remark(on changes: [TerritoryChange]) -> String? {
        var texts: [String] = []
        for change in changes {
            let parts = change.parts.map { part in
                part.weight == 1
                    ? part.region.text : "\(part.region.text) (\(Int((part.weight * 100).rounded())) %)"
            }.joined(separator: " + ")
            let text = "\(change.year): \(change.region.text) = \(parts)"
            if !texts.contains(text) { texts.append(text) }
        }
        guard !texts.isEmpty else { return nil }
        let isExact = changes.allSatisfy(\.isExact)
        let estimated = isExact ? "" : self(", anteilig geschätzt", ", estimated by shares")
        let start = self("Auf heutigen Gebietsstand umgerechnet", "Carried over to today’s territory")
        return start + estimated + " (" + texts.joined(separator: "; ") + ")."
    }
}
