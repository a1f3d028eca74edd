/// The names of the columns, joined from the rows of a head.
///
/// A group that stands once above several columns counts for all of them; levels are joined with " – ".
struct HeadNames {
    /// Between the levels of a name.
    static let joint = " – "

    /// The joined name of each column; empty where there is none.
    let names: [String]

    /// Joins rows, top to bottom.
    init(_ sheet: SheetRows, rows: [Int], width: Int) {
        var levels = rows.map { row in (0..<width).map { sheet.text(row, $0) } }
        for level in levels.indices.dropLast() { Self.fillForward(&levels, level) }
        names = (0..<width).map { column in
            var parts: [String] = []
            for level in levels.indices where !levels[level][column].isEmpty && parts.last != levels[level][column] {
                parts.append(levels[level][column])
            }
            return parts.joined(separator: Self.joint)
        }
    }

    /// Carries the names of groups to the right, as far as names stand below and no higher group ends.
    private static func fillForward(_ levels: inout [[String]], _ level: Int) {
        func isNamedBelow(_ column: Int) -> Bool { levels[(level + 1)...].contains { !$0[column].isEmpty } }
        for column in levels[level].indices.dropFirst()
        where levels[level][column].isEmpty && isNamedBelow(column) && isNamedBelow(column - 1) {
            let isSameGroup = levels[..<level].allSatisfy { $0[column] == $0[column - 1] }
            if isSameGroup { levels[level][column] = levels[level][column - 1] }
        }
    }

    /// Whether every column of a set has a name, and no two have the same.
    func areDistinct(in columns: [Int]) -> Bool {
        var seen: Set<String> = []
        return columns.allSatisfy { !names[$0].isEmpty && seen.insert(names[$0]).inserted }
    }
}

extension HeadNames {
    /// Before the place of a column that has its name not for itself, and behind it.
    static let place = (opening: " (Spalte ", closing: ")")

    /// The levels of a joined name.
    static func parts(of name: String) -> [String] { name.split(separator: joint).map { String($0).trimmed } }

    /// Whether parts occur in a joined name, in their order; the place of a column does not count.
    static func has(_ parts: [String], in name: String) -> Bool {
        var stem = name
        if name.hasSuffix(place.closing), let start = name.firstRange(of: place.opening.lowercased()) {
            stem = String(name[..<start.lowerBound])
        }
        var rest = parts[...]
        for part in self.parts(of: stem) where part == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty && !parts.isEmpty
    }
}
