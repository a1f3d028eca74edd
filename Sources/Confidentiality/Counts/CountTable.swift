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

    /// Number of places: the regions and after them the groups.
    let placeCount: Int
    /// All cells, series by series, each first the regions and then the groups.
    let cells: [Cell]
    /// Indices of the members of each group, ascending.
    let members: [[Int]]
    /// Index of each series by its id.
    let seriesIndex: [String: Int]
    /// For each breakdown the index of the whole and of its parts.
    let sums: [(whole: Int, parts: [Int])]

    /// A table; its parts are checked against each other.
    /// - Throws: ``CountTableFailure``
    public init(
        regions: [RegionKey], groups: [RegionGroup] = [], series: [CountSeries], breakdowns: [Breakdown] = [],
        derived: [DerivedSeries] = []
    ) throws(CountTableFailure) {
        self.regions = regions
        self.groups = groups
        self.series = series
        self.breakdowns = breakdowns
        self.derived = derived
        placeCount = regions.count + groups.count
        if let id = firstRepeated(series.map(\.id)) { throw .duplicateSeries(id) }
        if let id = firstRepeated(derived.map(\.id)) { throw .duplicateDerived(id) }
        seriesIndex = Dictionary(zip(series.map(\.id), series.indices)) { first, _ in first }
        members = try Self.members(of: groups, in: regions)
        sums = try Self.sums(breakdowns, seriesIndex)
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
    ) throws(CountTableFailure) -> [(whole: Int, parts: [Int])] {
        var sums: [(whole: Int, parts: [Int])] = []
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
            sums.append((indices[0], Array(indices.dropFirst())))
        }
        return sums
    }
}

/// The first that occurs a second time.
private func firstRepeated<Name: Hashable>(_ names: [Name]) -> Name? {
    var seen: Set<Name> = []
    return names.first { !seen.insert($0).inserted }
}
