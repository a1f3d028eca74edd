internal import Tables

/// The cells that hold a table's keys: those of one column, or of neighbouring ones whose texts together are the key, as Land,
/// Regierungsbezirk, Kreis and Gemeinde in the Gemeindeverzeichnis.
struct KeyCells {
    let table: Table
    /// One, or several from left to right.
    let columns: [Int]

    /// Between the names of several columns.
    static let joint = " + "

    init(_ table: Table, _ columns: [Int]) {
        self.table = table
        self.columns = columns
    }

    /// The columns of a name such as `AGS` or `Land + RB + Kreis + Gemeinde`.
    init(_ table: Table, named name: String) throws(TableFailure) {
        self.table = table
        do throws(TableFailure) {
            columns = [try table.columnIndex(name)]
        } catch {
            let parts = name.components(joinedBy: Self.joint)
            guard parts.count > 1 else { throw error }
            columns = try parts.map { part throws(TableFailure) in try table.columnIndex(part) }
        }
    }

    /// How they are called, so that the name leads to them again.
    var name: String { columns.map { table.columns[$0] }.joined(separator: Self.joint) }

    /// The key's text in a row.
    subscript(row: Int) -> ArraySlice<UInt8> {
        guard columns.count > 1 else { return table.cellBytes(row, columns[0]) }
        var text: [UInt8] = []
        for column in columns { text += table.cellBytes(row, column) }
        return text[...]
    }

    /// Runs of two to five neighbouring columns of short digits, which together could be official keys.
    static func runs(in table: Table) -> [KeyCells] {
        let rows = 0..<min(table.rowCount, 200)
        let isPart = table.columns.indices.map { column in
            var filled = 0
            for row in rows {
                let cell = table.cellBytes(row, column)
                if cell.isEmpty { continue }
                guard cell.count <= 5, cell.allSatisfy(isDigit) else { return false }
                filled += 1
            }
            return filled > 0
        }
        return table.columns.indices.flatMap { first in
            (2...5).compactMap { count in
                let columns = Array(first..<first + count)
                guard let last = columns.last, last < isPart.count, columns.allSatisfy({ isPart[$0] }) else {
                    return nil
                }
                return KeyCells(table, columns)
            }
        }
    }
}

extension String {
    fileprivate func components(joinedBy joint: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: joint) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
