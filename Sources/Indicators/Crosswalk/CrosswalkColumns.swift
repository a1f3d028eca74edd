internal import Geography
public import Tables
internal import Values

/// Names of the columns of a crosswalk table.
public struct CrosswalkColumns: Equatable, Sendable {
    /// The year of the old territory.
    public let year: String
    /// Key of the old region.
    public let from: String
    /// Key of the new region.
    public let to: String
    /// Share of the old region's counts that goes to the new one.
    public let weight: String

    /// Names of columns.
    public init(year: String, from: String, to: String, weight: String) {
        self.year = year
        self.from = from
        self.to = to
        self.weight = weight
    }
}

extension Crosswalk {
    /// Reads a crosswalk from a table with a row for every old region, new region and year.
    ///
    /// Years may be written as numbers with decimals (`1990.0`), weights may be empty where all goes to one region.
    /// Source of such tables: BBSR Bonn, Umsteigeschlüssel.
    /// - Parameter regions: Keys of the regions; their lengths decide on lost leading zeros.
    public init(_ table: Table, columns: CrosswalkColumns, regions: RegionKeyIndex) throws(CrosswalkFailure) {
        let used = [columns.year, columns.weight].map { ValueReference(table: table.name, column: $0) }
        let numbers = try Self.reading { () throws(TableFailure) in try table.numberFormat(usedBy: used) }
        let grammar = CellGrammar(symbols: table.options.symbols, decimal: numbers.decimal)
        let year = try Self.reading { () throws(TableFailure) in try table.columnIndex(columns.year) }
        let weight = try Self.reading { () throws(TableFailure) in try table.columnIndex(columns.weight) }
        let (from, to): (KeyColumn, KeyColumn)
        do throws(KeyFailure) {
            from = try table.keyColumn(named: columns.from, regions: regions)
            to = try table.keyColumn(named: columns.to, regions: regions)
        } catch { throw .keys(error) }

        var links: [Link] = []
        links.reserveCapacity(table.rowCount)
        for row in 0..<table.rowCount {
            let number = try Self.reading { () throws(TableFailure) in try table.number(row, year, grammar) }
            guard let number, number.rounded() == number, (1800...2200).contains(number) else {
                throw .notAYear(file: table.name, place: table.place(row, year))
            }
            links.append(
                Link(
                    year: Int(number), from: try Self.key(from, row, table), to: try Self.key(to, row, table),
                    weight: try Self.reading { () throws(TableFailure) in try table.number(row, weight, grammar) }))
        }
        try self.init(links)
    }

    private static func key(_ column: KeyColumn, _ row: Int, _ table: Table) throws(CrosswalkFailure) -> RegionKey {
        guard let key = column.keys[row] else {
            throw .noKey(file: table.name, line: table.line(ofRow: row), column: column.name)
        }
        return key
    }

    private static func reading<Value>(_ body: () throws(TableFailure) -> Value) throws(CrosswalkFailure) -> Value {
        do throws(TableFailure) { return try body() } catch { throw .table(error) }
    }
}

extension Table {
    /// The number in a cell, `nil` where a symbol or nothing stands for one.
    fileprivate func number(_ row: Int, _ column: Int, _ grammar: CellGrammar) throws(TableFailure) -> Double? {
        do throws(NumberFault) {
            return try grammar.read(cellBytes(row, column)).number
        } catch {
            throw TableFailure(
                file: name,
                fault: ValueFault.notANumber(
                    place: place(row, column), fault: error, decimal: grammar.decimal, symbols: options.symbols.signs))
        }
    }
}
