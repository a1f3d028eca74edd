internal import Foundation

/// Whether an equation that holds everywhere is more than chance.
///
/// Of each region counts what is left beside the two largest counts of the equation, *r*: that much could be missing and is not. Chance
/// meets it with a probability of at most about 1 / (1 + *r*), and of about the share of regions with the same *r*. The bits of all
/// regions together have to exceed those of the number of sums that were tried.
struct SumEvidence {
    let counts: KnownCounts
    /// The words of each series' name.
    let words: [Set<String>]
    /// The table of each series.
    let tables: [Substring]

    /// Bits beyond the number of sums tried: of any series, and of neighbouring columns of one table. 10 = once in a thousand.
    private static let (margin, marginOfNeighbours) = (10.0, 3.0)
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
        if areNeighbours { return bits >= log2(series * Double(parts + 1)) + Self.marginOfNeighbours }
        var tried = log2(series)
        for part in 0..<parts { tried += log2(max(1, series - 1 - Double(part)) / Double(part + 1)) }
        return bits >= max(tried, log2(series)) + Self.margin
    }

    /// How improbable it is that the equation holds by chance, in bits.
    private func bits(_ equation: SeriesEquation) -> Double {
        var logarithms = 0.0
        var rests: [Double: Int] = [:]
        var places = 0
        let isBalance = equation.sum == nil
        for place in 0..<counts.placeCount {
            let terms = equation.terms.map {
                abs(Double($0.coefficient) * counts.value($0.series, place))
            }.sorted(by: >)
            guard !terms.contains(where: \.isNaN) else { continue }
            var rest = terms.count == 2 ? terms[0] : terms.dropFirst(2).reduce(0, +)
            if isBalance { rest /= 2 }
            logarithms += log2(1 + rest)
            rests[rest, default: 0] += 1
            places += 1
        }
        guard places > 0 else { return 0 }
        let pairs = rests.values.map { Double($0) * Double($0) }.sorted().reduce(0, +)
        return max(logarithms, Double(places) * log2(Double(places) * Double(places) / pairs))
    }

    private static let wordsOfTotals: Set = [
        "insgesamt", "gesamt", "zusammen", "summe", "alle", "all", "total", "personen", "persons",
    ]
    private static let wordsOfSexes: Set = [
        "männer", "maenner", "männlich", "maennlich", "m", "men", "male", "jungen", "frauen", "weiblich", "w", "f", "women",
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
