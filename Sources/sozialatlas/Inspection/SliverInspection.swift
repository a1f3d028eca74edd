import Boundaries
import Documents
import Foundation
import Geography
import Publishing

/// The slivers between the areas of a boundary file, for people and for programs.
struct SliverInspection {
    private let search: SliverSearch
    /// Record of each area.
    private let records: [Int]
    /// Key of each area, if a column can serve as key.
    private let keys: [String?]
    /// Square metres in a squared unit of the coordinates, and metres in a unit.
    private let squareMetres: Double

    /// How many are told one by one.
    private static let told = 5

    /// Looks for slivers in a set that can be read; `nil` if it cannot be read again.
    init?(of inspection: BoundaryInspection, _ format: any BoundaryFormat.Type, workers: Int) {
        let key = inspection.keyCandidates.first
        let options = BoundaryOptions(columns: .named(key.map { [$0] } ?? []))
        guard let contents = try? format.read(inspection.path, options: options) else { return nil }
        let layer = contents.layer
        search = SliverSearch(layer.geometries, workers: workers)
        records = layer.records
        keys = key.flatMap { layer.column($0) } ?? []
        guard search.isGeographic, let box = layer.boundingBox else {
            squareMetres = 1
            return
        }
        let degree = 111_320.0
        squareMetres = degree * degree * cos(box.center.y * .pi / 180)
    }

    private var overlaps: [Sliver] { search.slivers(.overlap) }
    private var gaps: [Sliver] { search.slivers(.gap) }

    private func squareMetres(_ slivers: [Sliver]) -> Double { slivers.reduce(0) { $0 + $1.area } * squareMetres }

    /// One line.
    var summary: Sentence {
        switch search.refusal {
        case .tooManyPositions(let found, let most):
            return Sentence(
                "nicht geprüft: \(NumberWording.count(found, in: .german)) Punkte, geprüft werden höchstens \(NumberWording.count(most, in: .german))",
                "not checked: \(NumberWording.count(found, in: .english)) vertices, at most \(NumberWording.count(most, in: .english)) are"
            )
        case .tooTangled, .impossiblePositions:
            return Sentence(
                "nicht geprüft: zu viele Grenzen kreuzen sich, oder Koordinaten sind keine Zahlen",
                "not checked: too many borders cross each other, or coordinates are no numbers")
        case nil: break
        }
        var parts: [Sentence] = []
        for (slivers, name) in [
            (overlaps, Sentence("Überlappungen", "overlaps")), (gaps, Sentence("schmale Lücken", "narrow gaps")),
        ] where !slivers.isEmpty {
            let count = Sentence.count(slivers.count)
            let area = Self.area(squareMetres(slivers))
            parts.append(
                Sentence(
                    "\(count.german) \(name.german) (zusammen etwa \(area.german))",
                    "\(count.english) \(name.english) (together about \(area.english))"))
        }
        if !search.looseVertices.isEmpty {
            let count = search.looseVertices.count
            parts.append(
                Sentence(
                    "\(count.german("Punkt", "Punkte")) auf der Grenze eines Nachbarn, der dort keinen hat",
                    "\(count.english("vertex", "vertices")) on the border of a neighbour that has none there"))
        }
        return parts.isEmpty
            ? Sentence("ohne Lücken und Überlappungen", "without gaps and overlaps")
            : Sentence(parts.map(\.german).joined(separator: ", "), parts.map(\.english).joined(separator: ", "))
    }

    /// The largest ones, and what can be done.
    func describe(in text: inout ReportText) {
        for sliver in search.slivers.prefix(Self.told) { text.line(sentence(sliver)) }
        if search.slivers.count > Self.told {
            let rest = Sentence.count(search.slivers.count - Self.told)
            text.line("… und \(rest.german) kleinere", "… and \(rest.english) smaller ones")
        }
        if let vertex = search.looseVertices.first, search.slivers.isEmpty {
            let place = place(vertex)
            text.line(
                "auffällig: Punkt ohne Gegenstück \(place.german)", "odd: vertex without counterpart \(place.english)")
        }
        if !search.areasWithCrossingRings.isEmpty {
            let list = Sentence.plainList(search.areasWithCrossingRings.map { "\(records[$0])" })
            text.line(
                "auffällig: Ringe kreuzen sich (Sätze \(list.german))",
                "odd: rings cross (records \(list.english))")
        }
        guard !search.slivers.isEmpty || !search.looseVertices.isEmpty else { return }
        text.line(
            """
            Solche Grenzen werden auf der Karte getrennt vereinfacht, Lücken und Überlappungen bleiben sichtbar. Abhilfe: \
            die nicht vereinfachten Grenzen des Anbieters nehmen oder vorher schließen (z. B. mit mapshaper -clean oder \
            in GRASS mit v.clean).
            """,
            """
            Such borders are generalised apart on the map; gaps and overlaps stay visible. Remedy: take the provider's \
            boundaries before simplification, or close them first (e.g. with mapshaper -clean, or v.clean in GRASS).
            """)
    }

    private func sentence(_ sliver: Sliver) -> Sentence {
        let area = Self.area(sliver.area * squareMetres)
        let width = Sentence.number(sliver.meanWidth * squareMetres.squareRoot(), decimals: 1)
        let place = place(sliver.position)
        let members = Sentence.plainList(sliver.areas.map(name), limit: 4)
        let (german, english) = sliver.kind == .overlap ? ("Überlappung", "overlap") : ("Lücke", "gap")
        return Sentence(
            "auffällig: \(german), etwa \(area.german), im Mittel \(width.german) m breit, \(place.german), Sätze \(members.german)",
            "odd: \(english), about \(area.english), \(width.english) m wide on average, \(place.english), records \(members.english)"
        )
    }

    private func place(_ position: Position) -> Sentence {
        let decimals = search.isGeographic ? 5 : 0
        let words = [position.x, position.y].map { NumberWording.short($0, decimals: decimals) }.joined(
            separator: " / ")
        return Sentence("bei \(words)", "at \(words)")
    }

    /// Record and key of an area.
    private func name(_ area: Int) -> String {
        let key = keys.indices.contains(area) ? keys[area] : nil
        return "\(records[area])" + (key.map { " (\($0))" } ?? "")
    }

    /// In square metres, with a decimal where it is small.
    private static func area(_ squareMetres: Double) -> Sentence {
        let number = Sentence.number(squareMetres, decimals: squareMetres < 10 ? 3 : 0)
        return Sentence("\(number.german) m²", "\(number.english) m²")
    }

    var json: DataRecord {
        let largest = search.slivers.prefix(100).map { sliver -> DataRecord in
            let names = sliver.areas.map { keys.indices.contains($0) ? keys[$0] : nil }
            return [
                "kind": .string(sliver.kind.rawValue), "area_m2": .number(sliver.area * squareMetres),
                "mean_width_m": .number(sliver.meanWidth * squareMetres.squareRoot()),
                "x": .number(sliver.position.x), "y": .number(sliver.position.y),
                "records": .array(sliver.areas.map { .integer(records[$0]) }),
                "keys": .array(names.map { $0.map { .string($0) } ?? .null }),
            ]
        }
        return [
            "checked": .bool(search.refusal == nil), "overlaps": .integer(overlaps.count),
            "overlap_area_m2": .number(squareMetres(overlaps)), "gaps": .integer(gaps.count),
            "gap_area_m2": .number(squareMetres(gaps)), "loose_vertices": .integer(search.looseVertices.count),
            "records_with_crossing_rings": .array(search.areasWithCrossingRings.map { .integer(records[$0]) }),
            "largest": .array(largest),
        ]
    }
}
