/// The names of a table's columns, made whole: each has one, and no two have the same.
struct ColumnNames {
    /// Names, all different.
    let names: [String]
    /// For each the column of the sheet.
    let columns: [Int]
    /// What was put right.
    let oddities: [RowOddity]

    /// Completes the names of a head.
    /// - Parameters:
    ///   - names: A name for each column of the sheet; empty where there is none.
    ///   - values: Rows of the body in which a column holds anything, asked only for columns without a name.
    ///   - headerLine: Line of the names, for messages.
    /// - Throws: A column without a name in which only few rows hold anything, which hints at a sign too many in those.
    init(_ names: [String], rows: Int, headerLine: Int, values: (Int) -> (count: Int, first: Int)?) throws(HeaderFault)
    {
        var kept: [(name: String, column: Int)] = []
        var byPlace: [String] = []
        var idle = 0
        for (column, name) in names.enumerated() {
            guard name.isEmpty else {
                kept.append((name, column))
                continue
            }
            guard let filled = values(column) else {
                idle += 1
                continue
            }
            guard filled.count * 8 > rows, filled.count > 2 || filled.count * 2 > rows else {
                throw .unnamedColumn(position: column + 1, headerLine: headerLine, valueLine: filled.first)
            }
            let name = "Spalte \(column + 1)"
            byPlace.append(name)
            kept.append((name, column))
        }
        var oddities: [RowOddity] = idle > 0 ? [.unnamedColumns(count: idle)] : []
        if !byPlace.isEmpty { oddities.append(.namedByPlace(byPlace)) }
        while true {
            let groups = Dictionary(grouping: kept.indices) { Array(kept[$0].name.utf8) }.values.filter { $0.count > 1 }
            if groups.isEmpty { break }
            for group in groups.sorted(by: { $0[0] < $1[0] }) {
                let name = kept[group[0]].name
                for index in group {
                    kept[index].name +=
                        HeadNames.place.opening + String(kept[index].column + 1) + HeadNames.place.closing
                }
                oddities.append(.duplicateName(name, columns: group.map { kept[$0].name }))
            }
        }
        self.names = kept.map(\.name)
        columns = kept.map(\.column)
        self.oddities = oddities
    }
}
