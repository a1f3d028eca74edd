internal import Foundation

/// Whether an equation that holds everywhere is more than chance.
///
/// Of each region counts what is left of the whole beside one of its parts, *r*. Chance meets it with a probability of about
/// 1 / (1 + *r*), or of about the share of regions with the same *r*. The bits of all regions together, for the part with the fewest,
/// have to exceed those of the number of sums that were tried.
struct SumEvidence {
    let counts: KnownCounts
    /// The words of each series' name.
    let words: [Set<String>]
    /// The table of each series.
    let tables: [Substring]

    /// Bits beyond the number of sums tried. What is found by mistake costs a few numbers more; what is overlooked gives one away.
    private static let margin = 3.0
    /// Bits that there must be at least.
    private static let least = 6.0
    /// Bits that are enough where the names say that it is a sum.
    private static let enoughForNames = 2.0

    init(_ counts: KnownCounts, names: [String]) {
        self.counts = counts
        words = names.map { name in
            Set(name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        tables = names.map { $0.prefix { $0 != ":" } }
    }

    func isEnough(_ equation: SeriesEquation) -> Bool {
        let bits = bits(equation)
        let isOfOneTable = Set(equation.terms.map { tables[$0.series] }).count == 1
        let areNeighbours = equation.isContiguous && isOfOneTable
        if let sum = equation.sum, sum.parts.count > 1, bits >= Self.enoughForNames,
            namesSay(sum.whole, sum.parts, areNeighbours: areNeighbours)
        {
            return true
        }
        let series = Double(counts.active.count)
        let parts = equation.terms.count - 1
        if areNeighbours { return bits >= max(Self.least, log2(series * Double(parts + 1))) }
        var tried = log2(series)
        for part in 0..<parts { tried += log2(max(1, series - 1 - Double(part)) / Double(part + 1)) }
        return bits >= max(Self.least, tried + Self.margin)
    }

    /// How improbable it is that the equation holds by chance, in bits.
    ///
    /// A whole may be near one of its parts for a reason of its own. So that part is chosen that explains most.
    private func bits(_ equation: SeriesEquation) -> Double {
        let known = (0..<counts.placeCount).filter { place in
            equation.terms.allSatisfy { !counts.value($0.series, place).isNaN }
        }
        guard !known.isEmpty else { return 0 }
        let (left, right) = equation.sides
        // One side is the whole, as far as there is one.
        let parts = left.count == 1 ? right : right.count == 1 ? left : left + right
        let wholes = known.map { place in left.reduce(0.0) { $0 + counts.value($1, place) } }
        guard parts.count > 1 else { return Self.bits(wholes) }
        return parts.map { part in
            Self.bits(zip(known, wholes).map { place, whole in max(0, whole - counts.value(part, place)) })
        }.min() ?? 0
    }

    /// Bits of what is met in each region.
    private static func bits(_ rests: [Double]) -> Double {
        var frequencies: [Double: Int] = [:]
        for rest in rests { frequencies[rest, default: 0] += 1 }
        let pairs = frequencies.values.reduce(0) { $0 + $1 * $1 }
        let places = Double(rests.count)
        return max(rests.reduce(0.0) { $0 + log2(1 + $1) }, places * log2(places * places / Double(pairs)))
    }

    private static let wordsOfTotals: Set = [
        "insgesamt", "gesamt", "zusammen", "summe", "alle", "all", "total", "personen", "persons",
    ]
    private static let wordsOfSexes: Set = [
        "männer", "maenner", "männlich", "maennlich", "m", "men", "male", "jungen", "frauen", "weiblich", "w", "f",
        "women",
        "female", "mädchen", "maedchen", "divers",
    ]

    /// Whether names say that parts make up a whole: men and women beside what names neither; or neighbouring heads below one.
    private func namesSay(_ whole: Int, _ parts: [Int], areNeighbours: Bool) -> Bool {
        let names = words[whole].subtracting(Self.wordsOfTotals)
        let partsNameSexes = parts.allSatisfy { !words[$0].isDisjoint(with: Self.wordsOfSexes) }
        if partsNameSexes, words[whole].isDisjoint(with: Self.wordsOfSexes) { return true }
        return areNeighbours && parts.allSatisfy { names.isStrictSubset(of: words[$0]) }
    }
}
