internal import Cartography
internal import Foundation
internal import Geography
internal import Indicators

/// The maps, drawn side by side on several threads and kept in the order of the atlas file.
struct DrawnMaps {
    /// A map with its drawing.
    struct Drawn: Sendable {
        let map: MapDefinition
        let indicator: Indicator
        let outcome: MapDrawing.Outcome
    }

    /// In the order of the atlas file.
    private(set) var maps: [Drawn] = []

    init(
        _ wanted: [MapDefinition], _ drawing: MapDrawing, _ computed: IndicatorComputation, _ values: ValueReading,
        _ confidential: ConfidentialValues? = nil, workers: Int
    ) throws(AtlasFailure) {
        var results = [Result<Drawn, AtlasFailure>?](repeating: nil, count: wanted.count)
        let share = max(1, min(workers, wanted.count))
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let places = buffer
            // Each thread has every n-th map and writes to its own places only.
            DispatchQueue.concurrentPerform(iterations: share) { worker in
                for index in stride(from: worker, to: wanted.count, by: share) {
                    places[index] = Self.draw(wanted[index], drawing, computed, values, confidential)
                }
            }
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
        _ confidential: ConfidentialValues?
    ) -> Result<Drawn, AtlasFailure>? {
        guard let indicator = drawing.definition.catalogue.indicator(map.indicator),
            let evaluation = computed.evaluations[map.indicator]
        else { return nil }
        var scheme: Classification?
        if case .scale(let id) = map.classes { scheme = computed.scales[id] }
        do throws(AtlasFailure) {
            let (references, notes) = try ReferenceReading(
                reading: values, confidential: confidential, regions: drawing.regions.map(\.key)
            ).values(of: map, indicator: indicator)
            let outcome = try drawing.draw(
                map, indicator: indicator, evaluation: evaluation, scheme: scheme, references: references, notes: notes)
            return .success(Drawn(map: map, indicator: indicator, outcome: outcome))
        } catch {
            return .failure(error)
        }
    }
}
