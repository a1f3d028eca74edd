public import Geography
internal import Indicators
public import SocialIndex

/// The social indices of an atlas, computed.
struct AtlasIndices {
    /// In the order of the atlas file.
    private(set) var indices: [AtlasIndex] = []
    /// What a user should know.
    private(set) var notes: [AtlasNote] = []

    /// - Parameter wanted: Those to compute.
    init(
        _ wanted: [SocialIndexEntry], _ definition: AtlasDefinition, regions: [RegionKey],
        _ computed: IndicatorComputation, _ values: ValueReading, workers: Int
    ) throws(AtlasFailure) {
        for entry in wanted {
            let input = try IndexInput(entry, definition.catalogue, regions: regions, computed, values)
            do throws(IndexFailure) {
                let index = try AtlasIndex(entry, input, workers: workers)
                indices.append(index)
                notes += input.notes + index.notes
            } catch {
                throw .index(error, index: entry.label, place: entry.place)
            }
        }
    }

    /// Tables that are frames of indices, and so hold more than the regions.
    static func larger(_ entries: [SocialIndexEntry]) -> Set<String> {
        Set(entries.compactMap { entry in if case .table(let id) = entry.frame { id } else { nil } })
    }

    /// The index of an id.
    subscript(id: String) -> AtlasIndex? { indices.first { $0.entry.id == id } }
}

/// A social index of the atlas with all that is computed of it.
struct AtlasIndex: Sendable {
    let entry: SocialIndexEntry
    /// How high the burden is.
    let status: SocialIndexResult
    /// How the burden changed; `nil` = not part of the index.
    let dynamics: SocialIndexResult?
    /// Both side by side.
    let groups: StatusDynamics?
    /// How much depends on the rule; `nil` = not asked for.
    let robustness: Robustness?

    init(_ entry: SocialIndexEntry, _ input: IndexInput, workers: Int) throws(IndexFailure) {
        self.entry = entry
        let definition = entry.definition
        status = try SocialIndex.compute(definition, regions: input.regions, frame: input.frame)
        if definition.dynamics == nil {
            dynamics = nil
        } else {
            dynamics = try SocialIndex.dynamics(definition, regions: input.regions, frame: input.frame)
        }
        groups = dynamics.flatMap { [status] in StatusDynamics(status: status, dynamics: $0) }
        if definition.robustness == nil {
            robustness = nil
        } else {
            robustness = try SocialIndex.robustness(
                of: definition, regions: input.regions, frame: input.frame, threads: workers)
        }
    }

    /// Regions without an index, and keys that the definition excludes and nobody has.
    var notes: [AtlasNote] {
        var notes: [AtlasNote] = []
        for (result, isDynamics) in [(status, false)] + (dynamics.map { [($0, true)] } ?? []) {
            let gaps = zip(result.keys, result.outcomes).filter { $0.1.standing == nil }
            if !gaps.isEmpty {
                notes.append(
                    .withoutIndex(
                        gaps.map { IndexGap(key: $0, outcome: $1) }, index: entry.label, isDynamics: isDynamics))
            }
        }
        if !status.unknownExclusions.isEmpty {
            notes.append(.unknownExclusions(status.unknownExclusions, index: entry.label))
        }
        return notes
    }
}

/// A region without an index, and why.
public struct IndexGap: Equatable, Sendable {
    /// Its key.
    public let key: RegionKey
    /// Why it has none.
    public let outcome: IndexOutcome
}
