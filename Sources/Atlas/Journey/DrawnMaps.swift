internal import Cartography
internal import Foundation
internal import Geography
internal import Indicators
internal import Publishing

/// The maps, drawn side by side on several threads and kept in the order of the atlas file.
struct DrawnMaps {
    /// A map with its drawing.
    struct Drawn: Sendable {
        let map: MapDefinition
        let title: String
        /// What its GeoJSON holds.
        let columns: [GeoJSONColumn]
        let outcome: MapDrawing.Outcome
    }

    /// In the order of the atlas file.
    private(set) var maps: [Drawn] = []

    init(
        _ wanted: [MapDefinition], _ drawing: MapDrawing, _ computed: IndicatorComputation, _ values: ValueReading,
        _ indices: AtlasIndices, _ confidential: ConfidentialValues? = nil, workers: Int
    ) throws(AtlasFailure) {
        var results = [Result<Drawn, AtlasFailure>?](repeating: nil, count: wanted.count)
        let share = max(1, min(workers, wanted.count))
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let places = buffer
            // Each thread has every n-th map and writes to its own places only.
            let work: @Sendable (Int) -> Void = { worker in
                for index in stride(from: worker, to: wanted.count, by: share) {
                    places[index] = Self.draw(wanted[index], drawing, computed, values, indices, confidential)
                }
            }
            // Within a parallel call, be it of one turn, all further ones run on one thread: a map alone is drawn outside.
            if share == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: share, execute: work) }
        }
        // Of several failures the first in the order of the file is told, whichever thread was faster.
        for result in results {
            switch result {
            case .success(let drawn): maps.append(drawn)
            case .failure(let failure): throw failure
            case nil: break
            }
        }
    }

    private static func draw(
        _ map: MapDefinition, _ drawing: MapDrawing, _ computed: IndicatorComputation, _ values: ValueReading,
        _ indices: AtlasIndices, _ confidential: ConfidentialValues?
    ) -> Result<Drawn, AtlasFailure>? {
        if case .index(let id) = map.subject {
            guard let index = indices[id] else { return nil }
            return Result { () throws(AtlasFailure) in try IndexDrawing(drawing: drawing, index: index).draw(map) }
        }
        guard let indicator = drawing.definition.catalogue.indicator(map.subject.id),
            let evaluation = computed.evaluations[map.subject.id]
        else { return nil }
        var scheme: Classification?
        if case .scale(let id) = map.classes { scheme = computed.scales[id] }
        do throws(AtlasFailure) {
            let (references, notes) = try ReferenceReading(
                reading: values, confidential: confidential, regions: drawing.regions.map(\.key)
            ).values(of: map, indicator: indicator)
            let outcome = try drawing.draw(
                map, indicator: indicator, evaluation: evaluation, scheme: scheme, references: references, notes: notes)
            return .success(
                Drawn(
                    map: map, title: map.title ?? indicator.label,
                    columns: [GeoJSONColumn(id: indicator.id, cells: evaluation.cells)], outcome: outcome))
        } catch {
            return .failure(error)
        }
    }
}
