extension Range<Int> {
    /// Neighbouring parts of about the same size, none of them empty.
    ///
    /// ```swift
    /// (0..<10).parts(3)  // [0..<3, 3..<6, 6..<10]
    /// ```
    ///
    /// - Parameter wanted: Their number, unless there are fewer members; less than 1 counts as 1.
    public func parts(_ wanted: Int) -> [Range<Int>] {
        let wanted = Swift.min(Swift.max(1, wanted), count)
        return (0..<wanted).map { part in
            lowerBound + count * part / wanted..<lowerBound + count * (part + 1) / wanted
        }
    }

    /// Neighbouring parts of about the same weight, none of them empty.
    ///
    /// ```swift
    /// (0..<4).parts(2) { [9, 1, 1, 1][$0] }  // [0..<1, 1..<4]
    /// ```
    ///
    /// - Parameters:
    ///   - wanted: Their number, at most; less than 1 counts as 1.
    ///   - weight: Of a member, 0 or more.
    public func parts(_ wanted: Int, weighing weight: (Int) -> Int) -> [Range<Int>] {
        let total = reduce(0) { $0 + weight($1) }
        let wanted = Swift.min(Swift.max(1, wanted), Swift.max(1, count))
        var parts: [Range<Int>] = []
        var (start, done) = (lowerBound, 0)
        for member in self {
            done += weight(member)
            guard done * wanted >= total * (parts.count + 1), parts.count < wanted - 1 else { continue }
            parts.append(start..<member + 1)
            start = member + 1
        }
        if start < upperBound { parts.append(start..<upperBound) }
        return parts
    }
}
