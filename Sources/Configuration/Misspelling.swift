/// Whether a word is another one with a slip of the keyboard in it.
public enum Misspelling {
    /// At most one letter in three is wrong, missing, too much or changed with its neighbour.
    static func isLikely(_ found: String, for meant: String) -> Bool {
        let meant = Array(meant.unicodeScalars)
        return distance(Array(found.lowercased().unicodeScalars.prefix(60)), meant) <= max(1, meant.count / 3)
    }

    /// Letters to insert, to delete, to replace, or to change with their neighbour, each letter once (F. J. Damerau, Communications of
    /// the ACM 7 (1964), 171–176).
    public static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
