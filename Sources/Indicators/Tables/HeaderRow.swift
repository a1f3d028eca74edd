/// The names of the columns, checked.
struct HeaderRow {
    /// Names without surrounding blanks; a line break within a name is a blank.
    let names: [String]
    /// Columns at the right end that have no name.
    let unnamed: Int

    /// Checks the cells of the header line.
    init(_ cells: [String], line: Int, declared: Bool) throws(TableFault) {
        let all = cells.map(Self.name)
        guard let last = all.lastIndex(where: { !$0.isEmpty }) else { throw .empty }
        names = Array(all[...last])
        unnamed = all.count - names.count
        if !declared, names.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) {
            throw .headerLooksLikeData(line: line, text: names[0])
        }
        var positions: [[UInt8]: Int] = [:]
        for (index, name) in names.enumerated() {
            if !declared, Self.isData(name) { throw .headerLooksLikeData(line: line, text: name) }
            if name.isEmpty { throw .unnamedColumn(position: index + 1, headerLine: line, valueLine: nil) }
            if let first = positions.updateValue(index + 1, forKey: Array(name.utf8)) {
                throw .duplicateColumn(name, first: first, second: index + 1, line: line)
            }
        }
    }

    private static func name(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return cell.withoutBlanks }
        return cell.utf8.split { $0 == 0x0A || $0 == 0x0D }
            .map { String(Substring($0)).withoutBlanks }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A key or a decimal number; a year may be a name.
    private static func isData(_ name: String) -> Bool {
        let bytes = Array(name.utf8)[...]
        if bytes.allSatisfy(isDigit) { return bytes.count > 4 }
        return DecimalSign.allCases.contains { sign in
            (try? NumberGrammar.read(bytes, decimal: sign)).map { $0.hasDecimalSign || $0.hasGroupingSign } ?? false
        }
    }
}
