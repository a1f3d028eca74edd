internal import Geography
internal import Indicators
internal import Tables

/// How a table is laid out, as far as its cells show it, and what can be drawn from it.
struct StarterTable {
    /// A column, or a variable of a long table, that has numbers.
    struct Figure {
        /// Name of the column or variable.
        let name: String
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

    /// Indicators taken from one table.
    static let limit = 12

    private static let yearNames = ["jahr", "year", "stichtag"]

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
        decimal = format.flatMap { $0.evidence == .noneNeeded ? nil : $0.decimal }
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
        let values = numeric.filter { $0 != yearColumn }
        let known = numeric + [keys.column]
        year = yearColumn.map { table.columns[$0] }
        var variable: Int?
        if rows.repeats, values.count == 1, let value = values.first,
            let column = rows.dividing(besides: known, all: true)
        {
            variable = column
            long = (table.columns[column], table.columns[value])
            rows.group(by: column)
        }
        while rows.repeats, conditions.count < 3, let column = rows.dividing(besides: known, all: false) {
            let (value, others) = rows.keep(column)
            conditions.append((table.columns[column], value, others))
        }
        repeats = rows.repeats
        guard !repeats else { return }
        let decimal = format?.decimal ?? .comma
        if let variable, let value = values.first {
            for name in rows.texts(in: variable) {
                add(rows.figure(name, column: value, where: (variable, name), year: yearColumn, decimal: decimal))
            }
        } else {
            for column in values {
                add(rows.figure(table.columns[column], column: column, where: nil, year: yearColumn, decimal: decimal))
            }
        }
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
