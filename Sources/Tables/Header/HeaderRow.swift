/// The names of the columns, checked.
struct HeaderRow {
    /// Names without surrounding blanks; a line break within a name is a blank.
    let names: [String]
    /// Columns at the right end that have no name.
    let unnamed: Int

    /// Checks the cells of the header line; `nil` if none of them has any content.
    init?(_ cells: [String], line: Int, declared: Bool) throws(HeaderFault) {
        let all = cells.map(Self.name)
        guard let last = all.lastIndex(where: { !$0.isEmpty }) else { return nil }
        names = Array(all[...last])
        unnamed = all.count - names.count
        if !declared, names.allSatisfy(Self.isWholeNumber) {
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
        guard cell.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return cell.trimmed }
        return cell.utf8.split { $0 == 0x0A || $0 == 0x0D }
            .map { String(Substring($0)).trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A key or a decimal number; a year may be a name.
    static func isData(_ name: String) -> Bool {
        isWholeNumber(name) ? name.utf8.count > 4 : isDecimalNumber(name)
    }

    private static func isWholeNumber(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// A number with a comma or point in it, as `12,5`, `1.234`, `1 234,5`; a date is none.
    private static func isDecimalNumber(_ name: String) -> Bool {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }), name.utf8.count <= 64
        else { return false }
        let plain = #/[+\-−]?(?:0|[1-9][0-9]*)?[.,][0-9]+(?:[Ee][+\-][0-9]{1,3})?/#
        let byPoints = #/[+\-−]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?/#
        let byCommas = #/[+\-−]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?/#
        let byBlanks = #/[+\-−]?[1-9][0-9]{0,2}(?:([ \u{A0}\u{2009}\u{202F}'’])[0-9]{3})(?:\1[0-9]{3})*[.,][0-9]+/#
        return name.wholeMatch(of: plain) != nil || name.wholeMatch(of: byPoints) != nil
            || name.wholeMatch(of: byCommas) != nil || name.wholeMatch(of: byBlanks) != nil
    }
}
