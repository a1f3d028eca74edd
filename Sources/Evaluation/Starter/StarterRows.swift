internal import Geography
internal import Indicators
internal import Tables

/// The rows of a table that belong to regions of the atlas, grouped until no group names a region twice.
struct StarterRows {
    private let table: Table
    private var rows: [Int]
    /// One per row of ``rows``: the region and the texts that tell its rows apart.
    private var groups: [[String]]

    init(_ table: Table, keys: KeyColumn, regions: RegionKeyIndex) {
        self.table = table
        rows = []
        groups = []
        for row in 0..<table.rowCount {
            guard let key = keys.keys[row], let region = regions.match(key).region else { continue }
            rows.append(row)
            groups.append([regions.keys[region].text])
        }
    }

    /// Whether a region occurs twice in a group.
    var repeats: Bool { Set(groups).count < groups.count }

    /// Tells rows apart by one more column.
    mutating func group(by column: Int) {
        for index in rows.indices { groups[index].append(table[rows[index], column]) }
    }

    /// A column in which every cell is a year, and in which the rows of a region differ.
    func yearColumn(besides key: Int) -> Int? {
        table.columns.indices.first { column in
            guard column != key else { return false }
            let texts = texts(in: column)
            return texts.count > 1 && texts.allSatisfy(Self.isYear) && divides(column)
        }
    }

    private static func isYear(_ text: String) -> Bool { StarterMoment(text) != nil }

    /// A column of few texts that tells rows of one group apart; with `all` it must leave none together.
    func dividing(besides known: [Int], all: Bool) -> Int? {
        table.columns.indices.first { column in
            guard !known.contains(column), (2...500).contains(texts(in: column).count), divides(column) else {
                return false
            }
            guard all else { return true }
            var grouped = self
            grouped.group(by: column)
            return !grouped.repeats
        }
    }

    private func divides(_ column: Int) -> Bool {
        var grouped = self
        grouped.group(by: column)
        return Set(grouped.groups).count > Set(groups).count
    }

    /// Different texts of a column, in the order of the file.
    func texts(in column: Int) -> [String] {
        var seen: Set<String> = []
        return rows.map { table[$0, column] }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Keeps the rows of all together by a column that tells rows of one group apart, and says with which text; `nil` where no such
    /// column has a row for all together.
    mutating func keepTotals(besides known: [Int]) -> (column: Int, value: String, others: [String])? {
        let totals = columnsApart(besides: known).compactMap { column in total(in: column).map { (column, $0) } }
        guard let (column, value) = totals.first else { return nil }
        let kept = rows.indices.filter { table[rows[$0], column] == value }
        let (named, text) = label(of: column, value, rows: kept)
        let others = texts(in: named).filter { $0 != text }
        groups = kept.map { groups[$0] }
        rows = kept.map { rows[$0] }
        return (named, text, others)
    }

    /// Columns of few texts that tell rows of one group apart.
    func columnsApart(besides known: [Int]) -> [Int] {
        table.columns.indices.filter { !known.contains($0) && isShort($0) && divides($0) }
    }

    private func isShort(_ column: Int) -> Bool { (1...500).contains(texts(in: column).count) }

    /// The text of a column that stands for all together: a word for it, else the empty text where every group has it (GENESIS).
    private func total(in column: Int) -> String? {
        if let word = StarterTotal.text(among: texts(in: column)) { return word }
        let empty = rows.indices.filter { table[rows[$0], column].isEmpty }
        let isEverywhere = !empty.isEmpty && Set(empty.map { groups[$0][0] }) == Set(groups.map { $0[0] })
        return isEverywhere ? "" : nil
    }

    /// The column of labels beside one of codes, and its text in these rows; the column itself where it has none.
    private func label(of column: Int, _ value: String, rows kept: [Int]) -> (Int, String) {
        guard let label = labelColumn(of: column) else { return (column, value) }
        let texts = Set(kept.map { table[rows[$0], label] })
        guard texts.count == 1, let text = texts.first, !text.isEmpty,
            rows.indices.count(where: { table[rows[$0], label] == text }) == kept.count
        else { return (column, value) }
        return (label, text)
    }

    /// The column whose name differs from that of codes by saying that it holds labels.
    func labelColumn(of column: Int) -> Int? {
        let name = table.columns[column].lowercased()
        return [("code", "label"), ("schlüssel", "bezeichnung"), ("schluessel", "bezeichnung"), ("code", "name")]
            .lazy.compactMap { code, label in
                name.contains(code)
                    ? table.columns.firstIndex { $0.lowercased() == name.replacing(code, with: label) } : nil
            }.first
    }

    /// Whether two columns part the rows alike, as codes and their labels do.
    func partsAlike(_ column: Int, _ other: Int) -> Bool {
        let pairs = Set(rows.map { [table[$0, column], table[$0, other]] })
        return pairs.count == Set(pairs.map { $0[0] }).count && pairs.count == Set(pairs.map { $0[1] }).count
    }

    /// What a column or a variable has to show; `nil` without any number.
    func figure(
        _ name: String, column: Int, where variable: (column: Int, text: String)?, year: Int?, decimal: DecimalSign
    ) -> StarterTable.Figure? {
        var years: Set<String> = []
        var decimals = 0
        var hasNumber = false
        for row in rows where variable.map({ table[row, $0.column] == $0.text }) ?? true {
            let text = table[row, column]
            guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { continue }
            hasNumber = true
            if let year { years.insert(table[row, year]) }
            decimals = max(decimals, Self.decimals(of: text, decimal))
        }
        let sorted = years.sorted { StarterMoment.isEarlier($0, $1) }
        guard hasNumber else { return nil }
        return StarterTable.Figure(name: name, year: sorted.last, years: sorted, decimals: min(decimals, 4))
    }

    private static func decimals(of text: String, _ decimal: DecimalSign) -> Int {
        let sign = decimal == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
        guard let place = text.utf8.lastIndex(of: sign) else { return 0 }
        return text.utf8[place...].dropFirst().prefix { (0x30...0x39).contains($0) }.count
    }
}
