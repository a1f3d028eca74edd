public import Geography
public import Values

/// Counts of one year, carried over to other territories.
public struct CarriedCounts: Equatable, Sendable {
    /// One per region that was asked for. A number that rests on shares carries the mark `s` (estimated).
    public let cells: [Cell]
    /// What was done.
    public let report: CarryingReport
}

/// How counts came to their new territories; the reader must be told.
public struct CarryingReport: Equatable, Sendable {
    /// Year of the old territory.
    public let year: Int
    /// Regions whose count was put together, in the order asked for. All others have their count as it was.
    public let changes: [Change]
    /// Regions that had their new territory in the counts already.
    public let alreadyNew: [RegionKey]
    /// Regions of which the crosswalk says nothing in that year; their count, if there is one, is taken as it is.
    public let unlisted: [RegionKey]
    /// Keys among the counts of which not all went to the regions.
    public let unused: [RegionKey]

    /// A region put together.
    public struct Change: Equatable, Sendable {
        /// The region.
        public let to: RegionKey
        /// Of what.
        public let parts: [Part]
        /// Whether whole regions were added up; if not, shares of regions were estimated.
        public var isExact: Bool { parts.allSatisfy { $0.weight == 1 } }
    }

    /// A region that gave to another one.
    public struct Part: Equatable, Sendable {
        /// The old region.
        public let from: RegionKey
        /// Share of its count that was taken.
        public let weight: Double
        /// Whether it is among the counts at all; if not the new region's count is missing.
        public let isPresent: Bool
    }

    /// Whether no count had to be estimated.
    public var isExact: Bool { changes.allSatisfy(\.isExact) }
}

extension Crosswalk {
    /// Carries counts to the territory that regions have now.
    ///
    /// Counts of old regions add up, by their shares. Where a part is suppressed, not applicable or missing the sum is, in this
    /// order of precedence; an old region without any count leaves the sum missing.
    /// - Parameters:
    ///   - cells: Counts, one per key.
    ///   - keys: Regions as they were in that year, each once.
    ///   - year: Year of the counts' territory.
    ///   - regions: The regions to which they are carried.
    public func carry(
        _ cells: [Cell], keys: [RegionKey], year: Int, onto regions: [RegionKey]
    ) throws(CrosswalkFailure) -> CarriedCounts {
        guard cells.count == keys.count else { throw .countMismatch(found: cells.count, expected: keys.count) }
        var counts: [RegionKey: Cell] = [:]
        for (key, cell) in zip(keys, cells) {
            guard counts.updateValue(cell, forKey: key) == nil else { throw .duplicateKey(key) }
        }
        var sources: [RegionKey: [(from: RegionKey, weight: Double)]] = [:]
        var given: [RegionKey: Double] = [:]
        for link in links where link.year == year {
            // Shares that miss 1 by a rounding are a whole all the same.
            let weight = abs((link.weight ?? 1) - 1) <= 1e-9 ? 1 : link.weight ?? 1
            if weight > 0 { sources[link.to, default: []].append((link.from, weight)) }
        }
        guard !sources.isEmpty else { throw .unknownYear(year, available: years) }

        var result: [Cell] = []
        var changes: [CarryingReport.Change] = []
        var alreadyNew: [RegionKey] = []
        var unlisted: [RegionKey] = []
        for region in regions {
            let parts = sources[region] ?? []
            if !parts.contains(where: { $0.from == region }), let count = counts[region] {
                let old = parts.map(\.from).filter { counts[$0] != nil }
                guard old.isEmpty else { throw .bothTerritories(new: region, old: old, year: year) }
                if parts.isEmpty { unlisted.append(region) } else { alreadyNew.append(region) }
                result.append(count)
                given[region] = 1
                continue
            }
            guard !parts.isEmpty else {
                unlisted.append(region)
                result.append(.missing)
                continue
            }
            for part in parts { given[part.from, default: 0] += part.weight }
            result.append(Self.sum(parts, counts))
            if parts.count > 1 || parts[0].from != region || parts[0].weight != 1 {
                changes.append(
                    CarryingReport.Change(
                        to: region,
                        parts: parts.map {
                            CarryingReport.Part(from: $0.from, weight: $0.weight, isPresent: counts[$0.from] != nil)
                        }))
            }
        }
        return CarriedCounts(
            cells: result,
            report: CarryingReport(
                year: year, changes: changes, alreadyNew: alreadyNew, unlisted: unlisted,
                unused: keys.filter { given[$0] ?? 0 < 1 - Self.slack }))
    }

    private static func sum(_ parts: [(from: RegionKey, weight: Double)], _ counts: [RegionKey: Cell]) -> Cell {
        let shares = parts.map { part -> Cell in
            let cell = counts[part.from] ?? .missing
            guard part.weight != 1, case .number(let number, let flag) = cell else { return cell }
            return .number(number * part.weight, flag: Cell.joined(flag, "s"))
        }
        return shares.dropFirst().reduce(shares.first ?? .missing) { sum, cell in
            sum.combined(with: cell) { .number($0 + $1) }
        }
    }
}
