public import Findings
internal import Geography
internal import SocialIndex
internal import Values

/// A social index for programs: all results. Names of members stay the same in every language; numbers are unrounded.
public struct IndexRecord {
    private let index: IndexFinding
    private let findings: Findings
    private let words: IndexWording

    /// The record of an index.
    public init(_ index: IndexFinding, in findings: Findings) {
        self.index = index
        self.findings = findings
        words = IndexWording(index, in: findings)
    }

    /// All results for programs. Names of members stay the same in every language; numbers are unrounded.
    public var members: [DataRecord.Member] {
        var members: [DataRecord.Member] = [
            .init("id", .string(index.id)), .init("label", .string(index.label)),
            .init("preset", .optional(index.preset)), .init("status", json(index.status)),
        ]
        if let dynamics = index.dynamics { members.append(.init("dynamics", json(dynamics))) }
        if let groups = index.groups {
            members.append(
                .init(
                    "groups",
                    .array(
                        zip(groups.keys, groups.groups).map { key, group in
                            [
                                "key": .string(key.text), "status": .optional(group?.status),
                                "dynamics": .optional(group?.dynamics),
                            ]
                        })))
        }
        if let robustness = index.robustness { members.append(.init("robustness", json(robustness))) }
        return members
    }

    private func json(_ result: SocialIndexResult) -> DataRecord {
        let statistics = { (frame: FrameStatistics) -> DataRecord in
            [
                "n": .integer(frame.count), "mean": .number(frame.mean),
                "standard_deviation_population": .number(frame.populationDeviation),
                "standard_deviation_sample": .number(frame.sampleDeviation), "minimum": .number(frame.minimum),
                "maximum": .number(frame.maximum),
            ]
        }
        return [
            "frame": [
                "label": .string(result.definition.frame.label), "regions": .integer(result.frame.regionCount),
                "excluded": .integer(result.frame.excludedCount), "index": statistics(result.frame.index),
                "class_edges": .array(result.frame.classEdges.map { .number($0) }),
                "class_names": .strings(result.definition.classes?.names ?? []),
            ],
            "indicators": .array(
                result.components.map { part in
                    [
                        "id": .string(part.component.indicator), "dimension": .string(part.dimension),
                        "direction": .string(part.component.direction.rawValue), "weight": .number(part.weight),
                        "treatment": .string(part.treatment.step.name), "frame": statistics(part.frame),
                    ]
                }),
            "dimensions": .array(
                result.dimensions.map { part in
                    [
                        "id": .string(part.id), "parent": .optional(part.parent), "weight": .number(part.weight),
                        "explained_variance": .optional(part.explainedVariance),
                        "aggregated": statistics(part.aggregatedFrame), "scores": statistics(part.scoreFrame),
                    ]
                }),
            "regions": .array(findings.regions.indices.map { region(result, $0) }),
        ]
    }

    private func region(_ result: SocialIndexResult, _ place: Int) -> DataRecord {
        let standing = result.outcomes[place].standing
        return [
            "key": .string(result.keys[place].text), "name": .string(findings.regions[place].name),
            "index": .optional(standing?.index), "rank": .optional(standing?.rank),
            "frame_rank": .optional(standing?.frameRank), "class": .optional(standing?.classNumber),
            "class_name": .optional(result.className(of: place)),
            "no_index": .optional(words.reason(result.outcomes[place])),
            "indicators": .array(
                result.components.map { part in
                    [
                        "id": .string(part.component.indicator), "value": .optional(part.raw[place]),
                        "status": .optional(part.raw[place] == nil ? (part.statuses[place] ?? .missing).rawValue : nil),
                        "treated": .optional(part.treated[place]), "normalised": .optional(part.normalised[place]),
                        "contribution": .optional(part.contributions[place]),
                    ]
                }),
            "dimensions": .array(
                result.dimensions.map { part in
                    [
                        "id": .string(part.id), "aggregated": .optional(part.aggregated[place]),
                        "score": .optional(part.scores[place]), "normalised": .optional(part.normalised[place]),
                        "contribution": .optional(part.contributions[place]),
                    ]
                }),
        ]
    }

    private func json(_ robustness: Robustness) -> DataRecord {
        [
            "variants": .integer(robustness.variants), "undefined_variants": .integer(robustness.undefinedVariants),
            "sensitivity": .array(
                robustness.sensitivity.map { choice in
                    [
                        "choice": .string(choice.choice.rawValue), "mean_rank_shift": .number(choice.meanRankShift),
                        "greatest_rank_shift": .number(choice.greatestRankShift), "variants": .integer(choice.variants),
                    ]
                }),
            "regions": .array(
                zip(robustness.keys, robustness.regions).map { key, region in
                    [
                        "key": .string(key.text), "rank": .optional(region?.rank),
                        "median_rank": .optional(region?.medianRank), "low_rank": .optional(region?.lowRank),
                        "high_rank": .optional(region?.highRank), "class_stays": .optional(region?.classStays),
                        "sentence": .optional(region.map { words.sentence($0, variants: robustness.variants) }),
                    ]
                }),
        ]
    }
}
