/// Median and 5–95 % span of a region's ranks.
struct RankSpan: Equatable, Sendable {
    let low: UInt32
    let median: UInt32
    let high: UInt32

    /// - Parameter sorted: Ranks ascending, at least one.
    init(_ sorted: UnsafeBufferPointer<UInt32>) {
        // The lowest rank that a share of the ranks does not exceed; in whole numbers, so that 5 % of 1,000 are 50.
        func rank(percent: Int) -> UInt32 { sorted[(sorted.count * percent + 99) / 100 - 1] }
        low = rank(percent: 5)
        median = rank(percent: 50)
        high = rank(percent: 95)
    }
}

/// Finds the spans of many regions from ranks that lie variant after variant.
struct RankSpans {
    /// Regions taken at one time: their ranks of a variant fill a line of the cache.
    private static let block = 16
    private let variants: Int
    private var columns: [UInt32]
    private var other: [UInt32]
    private var counts = [UInt32](repeating: 0, count: 2_048)

    /// - Parameter variants: Their number, at least 1.
    init(variants: Int) {
        self.variants = variants
        columns = Array(repeating: 0, count: variants * Self.block)
        other = Array(repeating: 0, count: variants)
    }

    /// The spans of some regions.
    ///
    /// - Parameters:
    ///   - ranks: `regionCount` ranks of each variant.
    ///   - rows: The variants that have a result.
    mutating func spans(
        _ regions: Range<Int>, of ranks: UnsafeBufferPointer<UInt32>, regionCount: Int, rows: [Int]
    ) -> [RankSpan] {
        var spans: [RankSpan] = []
        spans.reserveCapacity(regions.count)
        var start = regions.lowerBound
        while start < regions.upperBound {
            let width = min(Self.block, regions.upperBound - start)
            for (place, row) in rows.enumerated() {
                for offset in 0..<width {
                    columns[offset * variants + place] = ranks[row * regionCount + start + offset]
                }
            }
            for offset in 0..<width {
                sort(offset * variants, greatest: regionCount)
                spans.append(
                    columns.withUnsafeBufferPointer {
                        RankSpan(UnsafeBufferPointer(rebasing: $0[offset * variants..<offset * variants + variants]))
                    })
            }
            start += width
        }
        return spans
    }

    /// Sorts the ranks of one region by eleven bits at a time, as far as the greatest rank needs.
    private mutating func sort(_ start: Int, greatest: Int) {
        var shift = 0
        while shift == 0 || greatest >> shift > 0 {
            columns.withUnsafeMutableBufferPointer { columns in
                other.withUnsafeMutableBufferPointer { other in
                    counts.withUnsafeMutableBufferPointer { counts in
                        counts.update(repeating: 0)
                        for place in start..<start + variants { counts[Int(columns[place] >> shift & 2_047)] += 1 }
                        var sum: UInt32 = 0
                        for digit in 0..<2_048 {
                            let own = counts[digit]
                            counts[digit] = sum
                            sum += own
                        }
                        for place in start..<start + variants {
                            let digit = Int(columns[place] >> shift & 2_047)
                            other[Int(counts[digit])] = columns[place]
                            counts[digit] += 1
                        }
                        for place in 0..<variants { columns[start + place] = other[place] }
                    }
                }
            }
            shift += 11
        }
    }
}
