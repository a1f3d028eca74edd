internal import AtlasFile
internal import Findings
internal import Geography
internal import Indicators
internal import SocialIndex

/// The social indices of an atlas, computed.
struct ComputedIndices {
    /// In the order of the atlas file.
    private(set) var indices: [IndexFinding] = []
    /// What a user should know.
    private(set) var notes: [DataNote] = []

    /// - Parameter wanted: Those to compute.
    init(
        _ wanted: [SocialIndexEntry], _ definition: AtlasDefinition, regions: [RegionKey],
        _ computed: IndicatorComputation, _ values: JoinedTables, workers: Int
    ) throws(DataFailure) {
        for entry in wanted {
            let input = try IndexInput(entry, definition.catalogue, regions: regions, computed, values)
            do throws(IndexFailure) {
                let index = try IndexFinding(
                    entry, input, isProtected: definition.confidentiality != nil, workers: workers)
                indices.append(index)
                notes += input.notes + index.dataNotes
            } catch {
                throw .index(error, index: entry.label, place: entry.place)
            }
        }
    }

    /// Tables that are frames of indices, and so hold more than the regions.
    static func larger(_ entries: [SocialIndexEntry]) -> Set<String> {
        Set(entries.compactMap { entry in if case .table(let id) = entry.frame { id } else { nil } })
    }

}

extension IndexFinding {
    /// Computes an index.
    ///
    /// - Parameter isProtected: Whether rules of confidentiality apply.
    fileprivate init(
        _ entry: SocialIndexEntry, _ input: IndexInput, isProtected: Bool, workers: Int
    ) throws(IndexFailure) {
        let rule = entry.definition
        let isLarger = if case .largerSet = rule.frame { true } else { false }
        self.init(
            id: entry.id,
            names: Names(label: entry.label, legend: entry.legend, title: entry.title, subtitle: entry.subtitle),
            decimals: entry.decimals, preset: entry.preset,
            status: try SocialIndex.compute(rule, regions: input.regions, frame: input.frame),
            dynamics: rule.dynamics == nil
                ? nil : try SocialIndex.dynamics(rule, regions: input.regions, frame: input.frame),
            robustness: rule.robustness == nil
                ? nil
                : try SocialIndex.robustness(
                    of: rule, regions: input.regions, frame: input.frame, threads: workers),
            indicators: entry.indicators, hidesExtremesOfFrame: isLarger && isProtected)
    }

    /// Regions without an index, and keys that the definition excludes and nobody has.
    fileprivate var dataNotes: [DataNote] {
        var notes: [DataNote] = []
        for (isDynamics, result) in results {
            let gaps = zip(result.keys, result.outcomes).filter { $0.1.standing == nil }
            guard !gaps.isEmpty else { continue }
            notes.append(
                .withoutIndex(gaps.map { IndexGap(key: $0, outcome: $1) }, index: label, isDynamics: isDynamics))
        }
        if !status.unknownExclusions.isEmpty {
            notes.append(.unknownExclusions(status.unknownExclusions, index: label))
        }
        return notes
    }
}
