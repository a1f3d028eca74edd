internal import Foundation

extension DecimalRounding {
    /// As many decimals as tell values apart: about three digits of their range, and not more than they have.
    ///
    /// ```swift
    /// DecimalRounding.telling(apart: [7.2158, 6.5767, 12.1]).decimals  // 2
    /// DecimalRounding.telling(apart: [0.80757, 0.60164]).decimals      // 3
    /// DecimalRounding.telling(apart: [120, 4560]).decimals             // 0
    /// ```
    public static func telling(apart values: [Double]) -> DecimalRounding {
        guard let lowest = values.min(), let highest = values.max(), lowest.isFinite, highest.isFinite else {
            return DecimalRounding(decimals: 0)
        }
        let range = highest - lowest
        let wanted = range > 0 ? max(0, min(4, 2 - Int(floor(log10(range))))) : 2
        let enough = (0...wanted).first { decimals in
            values.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) }
        }
        return DecimalRounding(decimals: enough ?? wanted)
    }
}
