internal import Geography
internal import Tables

extension Table {
    /// The rows that fit all conditions, in the order of the file.
    func rows(fitting conditions: [AttributeCondition]) throws(TableFailure) -> [Int] {
        var rows = Array(0..<rowCount)
        for condition in conditions {
            let column = try columnIndex(condition.column)
            // A column has few different texts where it makes sense to filter by it: each is judged once.
            var verdicts: [String: Bool] = [:]
            let fitting = rows.filter { row in
                let text = self[row, column]
                if let known = verdicts[text] { return known }
                let verdict = condition.matches(text)
                verdicts[text] = verdict
                return verdict
            }
            guard !fitting.isEmpty else {
                var found: [String] = []
                for row in rows where found.count < 10 {
                    let text = place(row, column).text
                    if !found.contains(text) { found.append(text) }
                }
                throw TableFailure(
                    file: name,
                    fault: ValueFault.noRowFits(column: columns[column], allowed: condition.allowed, found: found))
            }
            rows = fitting
        }
        return rows
    }
}
