public import Geography
internal import Values

/// All counts that are published together, how they add up, and what is made of them.
///
/// Confidentiality is a matter of the whole: a number that one table hides must not follow from another one.
/// ```swift
/// let table = try CountTable(
///     regions: keys, groups: [RegionGroup(id: "county", members: keys)],
///     series: [CountSeries(id: "all", cells: all), CountSeries(id: "men", cells: men), CountSeries(id: "women", cells: women)],
///     breakdowns: [Breakdown(whole: "all", parts: ["men", "women"])])
/// let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3))
/// ```
public struct CountTable: Sendable {
    /// Keys of the regions, all different.
    public let regions: [RegionKey]
    /// Groups of regions, in the order given.
    public let groups: [RegionGroup]
    /// The series, in the order given.
    public let series: [CountSeries]
    /// Which series add up to which.
    public let breakdowns: [Breakdown]
    /// Values made of counts.
    public let derived: [DerivedSeries]
    /// Equations among series beside the breakdowns, as ``undeclaredSums()`` finds them.
    public let equations: [CountEquation]

    /// Number of places: the regions and after them the groups.
    let placeCount: Int
    /// All cells, series by series, each first the regions and then the groups.
    let cells: [Cell]
    /// Indices of the members of each group, ascending.
    let members: [[Int]]
    /// Index of each series by its id.
    let seriesIndex: [String: Int]
    /// The breakdowns, and equations with a whole, by the indices of their series.
    let sums: [(whole: Int, parts: [Int], slack: Double)]
    /// Equations without a whole.
    let balances: [SeriesEquation]

    /// A table; its parts are checked against each other.
    /// - Throws: ``CountTableFailure``
    public init(
        regions: [RegionKey], groups: [RegionGroup] = [], series: [CountSeries], breakdowns: [Breakdown] = [],
        derived: [DerivedSeries] = [], equations: [CountEquation] = []
    ) throws(CountTableFailure) {
        self.regions = regions
        self.groups = groups
        self.series = series
        self.breakdowns = breakdowns
        self.derived = derived
        self.equations = equations
        placeCount = regions.count + groups.count
        if let id = firstRepeated(series.map(\.id)) { throw .duplicateSeries(id) }
        if let id = firstRepeated(derived.map(\.id)) { throw .duplicateDerived(id) }
        let index = Dictionary(zip(series.map(\.id), series.indices)) { first, _ in first }
        seriesIndex = index
        members = try Self.members(of: groups, in: regions)
        let wholes = equations.filter { $0.left.count == 1 }.map { Breakdown(whole: $0.left[0], parts: $0.right) }
        sums = try Self.sums(breakdowns + wholes, index)
        balances = try equations.filter { $0.left.count != 1 }.map { equation throws(CountTableFailure) in
            try Self.balance(equation, index)
        }
        for value in derived {
            for id in value.formula.series where seriesIndex[id] == nil {
                throw .unknownSeries(id, usedBy: value.id, available: series.map(\.id))
            }
        }
        cells = try Self.cells(of: series, regions: regions, groups: groups, members: members)
        try checkSums()
    }

    /// Where a cell stands, by the index of its series and its place.
    func index(series: Int, place: Int) -> Int { series * placeCount + place }

    /// The name of a cell.
    func address(_ index: Int) -> CountAddress {
        CountAddress(series: series[index / placeCount].id, place: place(index % placeCount))
    }

    /// The name of a place.
    func place(_ index: Int) -> CountAddress.Place {
        index < regions.count ? .region(regions[index]) : .group(groups[index - regions.count].id)
    }

    private static func members(
        of groups: [RegionGroup], in regions: [RegionKey]
    ) throws(CountTableFailure) -> [[Int]] {
        if let id = firstRepeated(groups.map(\.id)) { throw .duplicateGroup(id) }
        if let key = firstRepeated(regions) { throw .duplicateRegion(key) }
        let position = Dictionary(zip(regions, regions.indices)) { first, _ in first }
        var all: [[Int]] = []
        for group in groups {
            guard !group.members.isEmpty else { throw .emptyGroup(group.id) }
            if let key = firstRepeated(group.members) { throw .repeatedMember(key, group: group.id) }
            var indices: [Int] = []
            for key in group.members {
                guard let index = position[key] else { throw .unknownMember(key, group: group.id) }
                indices.append(index)
            }
            all.append(indices.sorted())
        }
        return all
    }

    private static func sums(
        _ breakdowns: [Breakdown], _ index: [String: Int]
    ) throws(CountTableFailure) -> [(whole: Int, parts: [Int], slack: Double)] {
        var sums: [(whole: Int, parts: [Int], slack: Double)] = []
        for breakdown in breakdowns {
            let ids = [breakdown.whole] + breakdown.parts
            guard !breakdown.parts.isEmpty, breakdown.slack.isFinite, breakdown.slack >= 0 else {
                throw .emptyBreakdown(breakdown.whole)
            }
            if let id = firstRepeated(ids) { throw .repeatedPart(id, whole: breakdown.whole) }
            var indices: [Int] = []
            for id in ids {
                guard let found = index[id] else {
                    throw .unknownSeries(id, usedBy: breakdown.whole, available: index.keys.sorted())
                }
                indices.append(found)
            }
            sums.append((indices[0], Array(indices.dropFirst()), breakdown.slack))
        }
        return sums
    }

    /// An equation by the indices of its series; what stands there several times counts as often.
    private static func balance(
        _ equation: CountEquation, _ index: [String: Int]
    ) throws(CountTableFailure) -> SeriesEquation {
        var factors: [Int: Int] = [:]
        for (ids, sign) in [(equation.left, -1), (equation.right, 1)] {
            for id in ids {
                guard let found = index[id] else {
                    throw .unknownSeries(id, usedBy: "equations", available: index.keys.sorted())
                }
                factors[found, default: 0] += sign
            }
        }
        return SeriesEquation(factors.filter { $0.value != 0 }.map { .init(series: $0.key, coefficient: $0.value) })
    }
}

/// The first that occurs a second time.
private func firstRepeated<Name: Hashable>(_ names: [Name]) -> Name? {
    var seen: Set<Name> = []
    return names.first { !seen.insert($0).inserted }
}
