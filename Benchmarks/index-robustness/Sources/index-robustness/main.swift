// Times the trial of an index against its own choices: 1,000 variants of 11,000 regions with 10 indicators.
//
// Usage: swift run -c release --package-path Benchmarks/index-robustness index-robustness [THREADS [REGIONS [VARIANTS]]]

import Foundation
import Geography
import SocialIndex
import Values

let arguments = CommandLine.arguments.dropFirst().map { Int($0) ?? 0 }
let threads = arguments.first ?? 2
let regionCount = arguments.dropFirst().first ?? 11_000
let variants = arguments.dropFirst(2).first ?? 1_000

/// Numbers that are the same each run (SplitMix64).
struct Numbers {
    var state: UInt64 = 7

    mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
}

var numbers = Numbers()
let common = (0..<regionCount).map { _ in numbers.unit() }
let names = (0..<10).map { "indicator\($0)" }
let columns = names.map { name in (indicator: name, cells: common.map { Cell.number($0 + numbers.unit()) }) }
let table = try IndexTable(keys: (0..<regionCount).compactMap { RegionKey("r\($0)") }, columns: columns)

let definition = IndexDefinition(
    id: "benchmark", frame: .regionsShown(label: "all"),
    root: IndexDimension(
        id: "index", parts: names.map { .indicator(IndexComponent($0)) }, normalisation: .zScore(.population),
        aggregation: .arithmeticMean, rescaling: .zScore(.population)),
    classes: IndexClasses(.quantiles(5, type: .seven, closed: .right)),
    robustness: RobustnessSettings(
        variants: variants, seed: 1,
        normalisations: [.minMax(lower: 1, upper: 100), .rank], aggregations: [.geometricMean]))

let clock = ContinuousClock()
for run in 1...5 {
    let start = clock.now
    let robustness = try SocialIndex.robustness(of: definition, regions: table, frame: table, threads: threads)
    let time = start.duration(to: clock.now)
    let sum = robustness.regions.reduce(0) { $0 + ($1?.medianRank ?? 0) * 3 + ($1?.highRank ?? 0) }
    print("run \(run): \(time), \(threads) threads, \(robustness.variants) variants, check sum \(sum)")
}
