/// Whether a word is another one with a slip of the keyboard in it.
enum Misspelling {
    /// At most one letter in three is wrong, missing or too much.
    static func isLikely(_ found: String, for meant: String) -> Bool {
        let (left, right) = (Array(found.lowercased().unicodeScalars.prefix(60)), Array(meant.unicodeScalars))
        return distance(left, right) <= max(1, right.count / 3)
    }

    /// Levenshtein's distance: letters to insert, delete or replace.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
