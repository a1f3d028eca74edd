public import Geography

/// Which region's counts went where when territories changed, year by year.
///
/// ```swift
/// let crosswalk = try Crosswalk(table, columns: CrosswalkColumns(year: "year_xw", from: "ags_xw", to: "ags20", weight: "pop_conv"),
///     regions: RegionKeyIndex(keys))
/// let carried = try crosswalk.carry(cells, keys: oldKeys, year: 2002, onto: keys)
/// ```
/// Only counts can be carried. A rate is made anew of its carried cases and base; a mean of rates would be wrong.
public struct Crosswalk: Equatable, Sendable {
    /// What a region gives to another one.
    public struct Link: Equatable, Sendable {
        /// Year of the territory in which the region exists.
        public let year: Int
        /// The region as it was.
        public let from: RegionKey
        /// The region that its counts go to.
        public let to: RegionKey
        /// Share of its counts that goes there, 0...1; `nil` where the table says nothing, which only does if all goes to one.
        public let weight: Double?

        /// A link.
        public init(year: Int, from: RegionKey, to: RegionKey, weight: Double?) {
            self.year = year
            self.from = from
            self.to = to
            self.weight = weight
        }
    }

    /// All links, in the order given.
    public let links: [Link]

    /// By how much the shares of a region may miss 1, since tables round them.
    static let slack = 0.001

    /// A crosswalk; the shares of each region and year are checked.
    public init(_ links: [Link]) throws(CrosswalkFailure) {
        struct Origin: Hashable {
            var year: Int
            var key: RegionKey
        }
        var shares: [Origin: [Link]] = [:]
        var order: [Origin] = []
        for link in links {
            if let weight = link.weight, !(weight >= 0 && weight <= 1 + Self.slack) {
                throw .weight(weight, from: link.from, to: link.to, year: link.year)
            }
            let origin = Origin(year: link.year, key: link.from)
            if shares[origin] == nil { order.append(origin) }
            if shares[origin, default: []].contains(where: { $0.to == link.to }) {
                throw .duplicateLink(from: link.from, to: link.to, year: link.year)
            }
            shares[origin, default: []].append(link)
        }
        for origin in order {
            let links = shares[origin] ?? []
            if links.count > 1, let link = links.first(where: { $0.weight == nil }) {
                throw .noWeight(from: link.from, to: link.to, year: link.year)
            }
            let sum = links.reduce(0) { $0 + ($1.weight ?? 1) }
            guard abs(sum - 1) <= Self.slack else {
                throw .sharesDoNotAddUp(from: origin.key, year: origin.year, sum: sum)
            }
        }
        self.links = links
    }

    /// Years of which the territory is known, ascending.
    public var years: [Int] { Set(links.map(\.year)).sorted() }
}
