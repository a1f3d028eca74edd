/// The keys of a file in which each stands on a line of its own, with where they belong.
struct KeyLines {
    /// A key and its line.
    struct Entry {
        /// The key as written.
        let key: String
        /// Its line, counted from 1.
        let line: Int
        /// Blanks and dashes before it.
        let column: Int
        /// Where the mapping that has it stands, e.g. `maps[2]`.
        let place: String
        /// Whether the author of the file chose it.
        let isName: Bool
        /// Whether its value stands on the same line.
        let hasValue: Bool
    }

    let lines: [String]
    let entries: [Entry]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var entries: [Entry] = []
        /// What stands open: the column from which on something is inside, and its path.
        var open: [(column: Int, path: String)] = [(-1, "")]
        var counts: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            guard let match = line.wholeMatch(of: /( *)(- )?([A-Za-z0-9_-]+):( +[^ #].*)?( *# name)?/) else { continue }
            let column = match.1.count + (match.2 == nil ? 0 : 2)
            while let last = open.last, last.column >= (match.2 == nil ? column : column - 1) { open.removeLast() }
            if match.2 != nil {
                let list = open[open.count - 1].path
                counts[list, default: 0] += 1
                open.append((column - 1, "\(list)[\(counts[list] ?? 0)]"))
            }
            let place = open[open.count - 1].path
            let key = String(match.3)
            entries.append(
                Entry(
                    key: key, line: index + 1, column: column, place: place, isName: match.5 != nil,
                    hasValue: match.4 != nil))
            open.append((column, place.isEmpty ? key : "\(place).\(key)"))
        }
        self.entries = entries
    }

    /// The keys that are not chosen by the author of the file.
    var keys: [Entry] { entries.filter { !$0.isName } }

    /// The text with another key in the place of one.
    func writing(_ key: String, for entry: Entry) -> String {
        changing(entry) { [$0.replacing("\(entry.key):", with: "\(key):", maxReplacements: 1)] }
    }

    /// The text with another value of a key.
    func writing(value: String, of entry: Entry) -> String {
        changing(entry) { [$0.prefix(entry.column) + "\(entry.key): \(value)"] }
    }

    /// The text with a further key below one.
    func adding(_ key: String, below entry: Entry) -> String {
        changing(entry) { [$0, String(repeating: " ", count: entry.column) + "\(key): 1"] }
    }

    /// The text without the value of a key, which then counts as left out.
    func leavingOut(_ entry: Entry) -> String {
        changing(entry) { [$0.prefix(entry.column) + "\(entry.key):"] }
    }

    private func changing(_ entry: Entry, _ change: (String) -> [String]) -> String {
        var lines = lines
        lines.replaceSubrange(entry.line - 1..<entry.line, with: change(lines[entry.line - 1]))
        return lines.joined(separator: "\n")
    }
}
