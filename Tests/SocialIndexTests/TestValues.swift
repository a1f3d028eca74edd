import Geography
import Values

@testable import SocialIndex

/// Keys r1, r2, …
func regions(_ count: Int, prefix: String = "r") -> [RegionKey] {
    (0..<count).compactMap { RegionKey("\(prefix)\($0 + 1)") }
}

/// A table of numbers; `nil` is missing.
func values(_ columns: [(String, [Double?])], prefix: String = "r", population: [Double] = []) throws -> IndexTable {
    try IndexTable(
        keys: regions(columns.first?.1.count ?? 0, prefix: prefix),
        columns: columns.map { name, numbers in
            (name, numbers.map { $0.map { .number($0) } ?? .missing })
        },
        population: population.map { .number($0) })
}

/// An index of one dimension over the regions shown.
func simple(
    _ indicators: [String], _ normalisation: Normalisation = .zScore(.population), weights: WeightRule = .equal,
    _ aggregation: Aggregation = .sum, _ rescaling: Rescaling = .none, classes: IndexClasses? = nil
) -> IndexDefinition {
    IndexDefinition(
        id: "test", frame: .regionsShown(label: "all"),
        root: IndexDimension(
            id: "index", parts: indicators.map { .indicator(IndexComponent($0)) }, normalisation: normalisation,
            weights: weights, aggregation: aggregation, rescaling: rescaling),
        classes: classes)
}

extension SocialIndex {
    /// An index whose frame is the regions shown.
    static func compute(_ definition: IndexDefinition, _ regions: IndexTable) throws(IndexFailure) -> SocialIndexResult
    {
        try compute(definition, regions: regions, frame: regions)
    }
}

/// What is wrong with an index; `nil` if nothing.
func failure(_ definition: IndexDefinition, _ regions: IndexTable, frame: IndexTable? = nil) -> IndexFailure? {
    do throws(IndexFailure) {
        _ = try SocialIndex.compute(definition, regions: regions, frame: frame ?? regions)
        return nil
    } catch {
        return error
    }
}
