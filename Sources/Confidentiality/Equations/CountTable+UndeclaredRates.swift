import Foundation
import Values

/// Shown values that are, as far as they are printed, cases per base times a factor: who has the values and the base has the cases.
public struct FoundRate: Equatable, Sendable {
    /// Name of the values.
    public let values: String
    /// Id of the series of cases.
    public let cases: String
    /// Id of the series of the base.
    public let base: String
    /// The factor, such as 100.
    public let per: Double
    /// Whether the values are what is left to the factor: 100 − 100 · cases / base.
    public let isComplement: Bool
}

extension CountTable {
    private static let factors: [Double] = [100, 1, 1000, 10_000, 100_000]
    /// More series than these are not tried in pairs.
    private static let mostSeries = 160

    /// Of values beside the counts those that are rates of two of them, in all regions and more closely than chance would have it.
    ///
    /// - Parameters:
    ///   - id: Name of the values.
    ///   - values: One per region as printed; `nil` where there is none.
    public func undeclaredRate(_ id: String, _ values: [Double?]) -> FoundRate? {
        guard values.count == regions.count, series.count <= Self.mostSeries else { return nil }
        let slack = Self.slack(of: values.compactMap { $0 })
        let needed = log2(Double(max(1, series.count * series.count * Self.factors.count))) + 3
        for cases in series.indices {
            for base in series.indices where base != cases {
                for per in Self.factors {
                    for isComplement in per <= 100 ? [false, true] : [false] {
                        let rate = (cases: cases, base: base, per: per, isComplement: isComplement)
                        guard let bits = bits(rate, values, slack), bits >= needed else { continue }
                        return FoundRate(
                            values: id, cases: series[cases].id, base: series[base].id, per: per,
                            isComplement: isComplement)
                    }
                }
            }
        }
        return nil
    }

    /// How improbable it is that values are a rate by chance; `nil` if they are not in some region.
    private func bits(
        _ rate: (cases: Int, base: Int, per: Double, isComplement: Bool), _ values: [Double?], _ slack: Double
    ) -> Double? {
        var bits = 0.0
        for (place, value) in values.enumerated() {
            guard let value, let cases = cells[index(series: rate.cases, place: place)].number,
                let base = cells[index(series: rate.base, place: place)].number, base > 0
            else { continue }
            let part = rate.isComplement ? rate.per - value : value
            // As many cases fit the printed value.
            let width = slack * base / rate.per
            guard abs(part * base / rate.per - cases) <= width * (1 + 1e-9) + 1e-9 * max(1, cases) else { return nil }
            bits += max(0, log2((1 + min(cases, abs(base - cases))) / (1 + (2 * width).rounded(.down))))
        }
        return bits
    }

    /// Half a unit of the last decimal that is printed anywhere.
    private static func slack(of values: [Double]) -> Double {
        for decimals in 0..<6 {
            let scale = pow(10, Double(decimals))
            if values.allSatisfy({ abs($0 * scale - ($0 * scale).rounded()) <= 1e-6 * max(1, abs($0)) }) {
                return 0.5 / scale
            }
        }
        return 0.5e-6
    }
}
