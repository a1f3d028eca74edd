internal import Geography
internal import Indicators
internal import Tables

/// How a table is laid out, as far as its cells show it, and what can be drawn from it.
struct StarterTable {
    /// A column, or a variable of a long table, that has numbers.
    struct Figure {
        /// Name of the column or variable.
        let name: String
        /// What it is called, where the table says so elsewhere.
        var label: String?
        /// The latest year with numbers.
        let year: String?
        /// All years with numbers, ascending.
        let years: [String]
        /// Decimals of the numbers.
        let decimals: Int
    }

    /// Id in the atlas file.
    let id: String
    /// Path as given.
    let path: String
    /// What was declared about it.
    let options: TableOptions
    /// Column with the key.
    let key: String
    /// Decimal sign; `nil` = whole numbers only.
    let decimal: DecimalSign?
    /// Column with the year, where keys repeat.
    private(set) var year: String?
    /// Columns with name and value of variables, in a long table.
    private(set) var long: (variable: String, value: String)?
    /// Further columns that tell rows of one key apart, with the value that is taken.
    private(set) var conditions: [(column: String, value: String, others: [String])] = []
    /// What can be drawn, at most ``limit``.
    private(set) var figures: [Figure] = []
    /// Names of what was left out beyond the limit.
    private(set) var further: [String] = []
    /// Columns that other text than numbers keeps from being taken: how many numbers, and how many other texts.
    private(set) var mixed: [(column: String, numbers: Int, texts: Int)] = []
    /// Whether rows repeat for one region and nothing tells them apart.
    private(set) var repeats = false
    /// Where rows repeat: the columns that tell them apart and have no row for all together, with the first texts of each.
    private(set) var undecided: [(column: String, texts: [String])] = []
    /// Columns of numbers that are the same in all rows.
    private(set) var constant: [String] = []

    /// Indicators taken from one table.
    static let limit = 12

    private static let yearNames = ["jahr", "year", "stichtag", "zeit", "time", "datum", "date"]

    init(_ table: Table, id: String, path: String, regions: RegionKeyIndex) throws(DataFailure) {
        self.id = id
        self.path = path
        options = table.options
        let keys: KeyColumn
        do throws(KeyFailure) {
            keys = try table.keyColumn(regions: regions)
        } catch {
            throw .key(error)
        }
        key = keys.name
        let inspection = TableInspection(table)
        if let fault = inspection.fault { throw .table(TableFailure(file: table.name, fault: fault)) }
        let format = inspection.numbers
        decimal = format.flatMap { $0.evidence == .noneNeeded || $0.evidence == .kept ? nil : $0.decimal }
        var rows = StarterRows(table, keys: keys, regions: regions)
        let numeric = table.columns.indices.filter { column in
            let found = inspection.columns[column]
            return column != keys.column && found.numbers > 0 && found.texts == 0 && found.key?.length ?? 0 < 8
                && !Self.yearNames.contains(found.name.lowercased())
        }
        mixed = table.columns.indices.compactMap { column in
            let found = inspection.columns[column]
            guard column != keys.column, found.numbers > 0, found.texts > 0 else { return nil }
            return (found.name, found.numbers, found.texts)
        }
        let isLong = rows.repeats
        let yearColumn = isLong ? rows.yearColumn(besides: keys.column) : nil
        if let yearColumn { rows.group(by: yearColumn) }
        let telling = rows.columnsApart(besides: numeric + [keys.column])
        // A code of what another column says in words is no figure.
        let codes = numeric.filter { code in code != yearColumn && telling.contains { rows.partsAlike($0, code) } }
        let candidates = numeric.filter { $0 != yearColumn && !codes.contains($0) }
        let equal = candidates.filter { Self.isConstant($0, in: table) }
        let values = equal.count < candidates.count ? candidates.filter { !equal.contains($0) } : candidates
        constant = equal.filter { !values.contains($0) }.map { table.columns[$0] }
        let known = values + [keys.column] + (yearColumn.map { [$0] } ?? [])
        year = yearColumn.map { table.columns[$0] }
        while rows.repeats, conditions.count < 12, let total = rows.keepTotals(besides: known) {
            conditions.append((table.columns[total.column], total.value, total.others))
        }
        var variable: Int?
        if rows.repeats, values.count == 1, let value = values.first,
            let dividing = rows.dividing(besides: known, all: true)
        {
            let column = rows.labelColumn(of: dividing).flatMap { rows.partsAlike($0, dividing) ? $0 : nil } ?? dividing
            variable = column
            long = (table.columns[column], table.columns[value])
            rows.group(by: column)
        }
        repeats = rows.repeats
        guard !repeats else {
            // Any part that stood for the whole would be a wrong map.
            undecided = rows.columnsApart(besides: known).map { (table.columns[$0], rows.texts(in: $0)) }
            return
        }
        let decimal = format?.decimal ?? .comma
        if let variable, let value = values.first {
            for name in rows.texts(in: variable) {
                add(rows.figure(name, column: value, where: (variable, name), year: yearColumn, decimal: decimal))
            }
        } else {
            for column in values {
                var figure = rows.figure(
                    table.columns[column], column: column, where: nil, year: yearColumn, decimal: decimal)
                figure?.label = Self.label(of: column, in: table)
                add(figure)
            }
        }
    }

    /// Whether a column has one text in all rows of a table that has several.
    private static func isConstant(_ column: Int, in table: Table) -> Bool {
        guard table.rowCount > 1 else { return false }
        let first = table[0, column]
        return (1..<table.rowCount).allSatisfy { table[$0, column] == first }
    }

    /// What GENESIS' flat files call a value: in a column beside `value`, or in the middle of a name as `BEVSTD__Bevölkerungsstand__Anzahl`.
    private static func label(of column: Int, in table: Table) -> String? {
        let name = table.columns[column]
        if let label = table.columns.firstIndex(of: name + "_variable_label"), isConstant(label, in: table),
            !table[0, label].isEmpty
        {
            return table[0, label]
        }
        let parts = name.split(separator: "__", omittingEmptySubsequences: true)
        return parts.count == 3 ? String(parts[1].replacing("_", with: " ")) : nil
    }

    /// A name with `{year}` in it would be filled in by the reader.
    private mutating func add(_ figure: Figure?) {
        guard let figure else { return }
        if figures.count < Self.limit, !figure.name.contains("{year}") {
            figures.append(figure)
        } else {
            further.append(figure.name)
        }
    }
}
