public import Geography

/// What is in one column of an attribute table.
public struct FieldInspection: Equatable, Sendable {
    /// Name, kind, width.
    public let field: AttributeField
    /// Number of different values, empty cells not counted.
    public let distinctCount: Int
    /// Number of cells without a value.
    public let emptyCount: Int
    /// The first different values, at most three, in the order of the file.
    public let examples: [String]
    /// Lengths of the values in characters; `nil` without values.
    public let lengths: ClosedRange<Int>?
    /// Every feature has a value of its own, made of digits: the column can serve as key.
    public let isKeyCandidate: Bool

    /// Counts a column.
    public init(_ field: AttributeField, _ cells: [String?]) {
        var seen: Set<[UInt8]> = []
        var examples: [String] = []
        var empty = 0
        var digits = true
        var shortest = Int.max
        var longest = 0
        for cell in cells {
            guard let cell else {
                empty += 1
                continue
            }
            digits = digits && cell.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let length = cell.unicodeScalars.count
            shortest = min(shortest, length)
            longest = max(longest, length)
            // By bytes: equal strings in Unicode's sense can be different keys.
            if seen.insert(Array(cell.utf8)).inserted, examples.count < 3 { examples.append(cell) }
        }
        self.field = field
        distinctCount = seen.count
        emptyCount = empty
        self.examples = examples
        lengths = seen.isEmpty ? nil : shortest...longest
        isKeyCandidate = !cells.isEmpty && empty == 0 && seen.count == cells.count && digits
    }
}
