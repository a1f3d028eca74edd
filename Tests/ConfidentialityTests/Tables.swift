import Geography
import Values

@testable import Confidentiality

/// Random numbers that are the same each run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Keys of as many regions.
func regionKeys(_ count: Int) -> [RegionKey] {
    (0..<count).compactMap { RegionKey("r" + String(1000 + $0)) }
}

/// Cells from numbers.
func cells(_ numbers: [Double]) -> [Cell] { numbers.map { .number($0) } }

/// One series over regions with a total of all.
func table(_ numbers: [Double], isOpen: Bool = false) throws -> CountTable {
    let keys = regionKeys(numbers.count)
    return try CountTable(
        regions: keys, groups: [RegionGroup(id: "all", members: keys)],
        series: [CountSeries(id: "cases", cells: cells(numbers), isOpen: isOpen)])
}

extension ProtectedTable {
    /// Which regions show no number of a series.
    func hidden(_ series: String = "cases") -> [Int] {
        (cells(of: series) ?? []).enumerated().filter { $0.element == .suppressed }.map(\.offset)
    }
}

/// Kinds of random tables.
enum TableKind: String, CaseIterable, Sendable {
    case total, subtotals, overlapping, breakdown, deepBreakdown

    /// A table with many small counts.
    func random(_ seed: UInt64) throws -> CountTable {
        var random = Seeded(state: seed &* 7919 &+ UInt64(rawValue.utf8.count))
        let count = Int.random(in: 2...(self == .deepBreakdown ? 8 : 14), using: &random)
        let keys = regionKeys(count)
        var groups = [RegionGroup(id: "all", members: keys)]
        if self != .total, self != .breakdown {
            var start = 0
            while start < count {
                let end = min(count, start + Int.random(in: 1...5, using: &random))
                groups.append(RegionGroup(id: "g\(start)", members: Array(keys[start..<end])))
                start = end
            }
        }
        if self == .overlapping {
            for index in 0..<2 {
                let some = keys.filter { _ in Bool.random(using: &random) }
                if !some.isEmpty { groups.append(RegionGroup(id: "o\(index)", members: some)) }
            }
        }
        var names = ["cases"]
        if self == .breakdown { names = (0..<Int.random(in: 2...4, using: &random)).map { "p\($0)" } }
        if self == .deepBreakdown { names = ["a0", "a1", "b0", "b1"] }
        let largest = [3, 8, 40].randomElement(using: &random) ?? 8
        var series = names.map { name in
            CountSeries(
                id: name,
                cells: keys.map { _ in .number(Double(Int.random(in: 0...largest, using: &random))) })
        }
        func add(_ id: String, _ parts: [String]) {
            let cells = keys.indices.map { region in
                Cell.number(series.filter { parts.contains($0.id) }.reduce(0) { $0 + ($1.cells[region].number ?? 0) })
            }
            series.append(CountSeries(id: id, cells: cells))
        }
        var breakdowns: [Breakdown] = []
        func breakDown(_ id: String, _ parts: [String]) {
            add(id, parts)
            breakdowns.append(Breakdown(whole: id, parts: parts))
        }
        if self == .breakdown { breakDown("cases", names) }
        if self == .deepBreakdown {
            breakDown("a", ["a0", "a1"])
            breakDown("b", ["b0", "b1"])
            breakDown("s0", ["a0", "b0"])
            breakDown("s1", ["a1", "b1"])
            breakDown("cases", ["a", "b"])
            breakdowns.append(Breakdown(whole: "cases", parts: ["s0", "s1"]))
        }
        return try CountTable(regions: keys, groups: groups, series: series, breakdowns: breakdowns)
    }
}
