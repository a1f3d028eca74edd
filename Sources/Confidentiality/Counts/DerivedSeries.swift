/// A value per region that is made of counts: a rate, a density, a change, an index.
///
/// It is hidden wherever one of its counts is. Whatever is shown is so made of shown counts alone, and tells no more than they do.
public struct DerivedSeries: Equatable, Sendable {
    /// Id, unique among the derived series of its table.
    public let id: String
    /// How it is made.
    public let formula: Formula

    /// A derived series.
    public init(id: String, formula: Formula) {
        self.id = id
        self.formula = formula
    }

    /// How a value is made of counts, as far as it matters for confidentiality.
    public indirect enum Formula: Equatable, Sendable {
        /// The count itself; the id of its series.
        case count(String)
        /// Cases per base times a factor.
        case rate(cases: String, base: String, per: Double)
        /// Per km²; areas are known to everybody.
        case density(String)
        /// Between two values, in their unit or in per cent.
        case change(from: Formula, to: Formula)
        /// Anything else, as an index or a share: its parts.
        case combination([Formula])
    }
}

extension DerivedSeries.Formula {
    /// Ids of all series that it is made of, each once, in the order of the formula.
    public var series: [String] {
        var ids: [String] = []
        visit { part in
            switch part {
            case .count(let id), .density(let id): ids.append(id)
            case .rate(let cases, let base, _): ids += [cases, base]
            case .change, .combination: break
            }
        }
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }

    /// All rates in it, as pairs of series.
    var rates: [(cases: String, base: String)] {
        var rates: [(cases: String, base: String)] = []
        visit { part in
            if case .rate(let cases, let base, _) = part { rates.append((cases, base)) }
        }
        return rates
    }

    /// Calls with every part from left to right; a stack of its own, since a formula may be nested as deep as it likes.
    private func visit(_ body: (Self) -> Void) {
        var pending = [self]
        while let part = pending.popLast() {
            body(part)
            switch part {
            case .count, .density, .rate: break
            case .change(let from, let to): pending += [to, from]
            case .combination(let parts): pending += parts.reversed()
            }
        }
    }
}
