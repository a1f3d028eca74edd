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

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && (1850...2150).contains(Int(text) ?? 0)
    }

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

    /// Keeps the rows with one text of a column: the word for all together, else the first.
    mutating func keep(_ column: Int) -> (value: String, others: [String]) {
        let texts = texts(in: column)
        let together = ["insgesamt", "gesamt", "zusammen", "total", "alle", "all"]
        let value = texts.first { together.contains($0.lowercased()) } ?? texts.first ?? ""
        let kept = rows.indices.filter { table[rows[$0], column] == value }
        groups = kept.map { groups[$0] }
        rows = kept.map { rows[$0] }
        return (value, texts.filter { $0 != value })
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
        let sorted = years.sorted()
        guard hasNumber else { return nil }
        return StarterTable.Figure(name: name, year: sorted.last, years: sorted, decimals: min(decimals, 4))
    }

    private static func decimals(of text: String, _ decimal: DecimalSign) -> Int {
        let sign = decimal == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
        guard let place = text.utf8.lastIndex(of: sign) else { return 0 }
        return text.utf8[place...].dropFirst().prefix { (0x30...0x39).contains($0) }.count
    }
}
