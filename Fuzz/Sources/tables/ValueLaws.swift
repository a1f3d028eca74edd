import Fuzzing
import Geography
import Values

@testable import Indicators
@testable import Tables

/// What holds for keys and values of every table.
enum ValueLaws {
    private static let ags = ["03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009"]
    private static let ars = ags.map { $0.prefix(5) + "0" + $0.suffix(3) + $0.suffix(3) }.map { String($0) }

    static func check(_ table: Table, regions choice: Int) {
        let texts: [String] =
            switch choice % 3 {
            case 0: ags
            case 1: ars
            default: (0..<min(table.rowCount, 50)).map { table[$0, 0] }
            }
        let regions = RegionKeyIndex(texts.compactMap { RegionKey($0) })
        do throws(KeyFailure) {
            let named = choice / 3 % 2 == 1 ? table.columns.first : nil
            let keys = try table.keyColumn(named: named, regions: regions)
            require(keys.keys.count == table.rowCount, "one key for each row")
            require(table.columns[keys.column] == keys.name, "the key column has its name")
            for repair in keys.repairs { require(repair.from != repair.to.text, "a repair changes something") }
            for column in table.columns.prefix(6) {
                check(table, ValueReference(table: "table", column: column), keys, regions)
                let condition = AttributeCondition(column: table.columns[0], allowed: [table[0, 0]])
                check(table, .init(table: "table", column: column, conditions: [condition]), keys, regions)
            }
        } catch {}
    }

    private static func check(
        _ table: Table, _ reference: ValueReference, _ keys: KeyColumn, _ regions: RegionKeyIndex
    ) {
        do throws(TableFailure) {
            let numbers = try table.numberFormat(usedBy: [reference])
            let series = try table.series(reference, keys: keys, numbers: numbers)
            require(series.keys.count == series.cells.count, "one cell for each key")
            require(series.keys.count == series.lines.count, "one line for each key")
            require(series.keys.count + series.linesWithoutKey.count <= table.rowCount, "no more values than rows")
            for cell in series.cells { check(cell) }
            for duplicate in series.duplicates { require(duplicate.lines.count > 1, "a duplicate occurs twice") }
            try? checkJoin(series, regions)
            checkNumbers(table, try table.columnIndex(reference.column), numbers.decimal)
        } catch {}
    }

    private static func check(_ cell: Cell) {
        guard case .number(let value, _) = cell else { return }
        require(value.isFinite, "a number is finite")
        require(value != 0 || value.sign == .plus, "there is no negative zero")
    }

    private static func checkJoin(_ series: Series, _ regions: RegionKeyIndex) throws(JoinFailure) {
        let (cells, report) = try Join.match(regions: regions, series: series)
        require(cells.count == regions.keys.count, "one cell for each region")
        require(
            report.matched + report.regionsWithoutValue.count == regions.keys.count, "every region is accounted for")
        require(
            report.matched + report.valuesWithoutRegion.count + report.valuesOutsideScope == series.keys.count,
            "every value is accounted for")
        for cell in cells { check(cell) }
    }

    /// Plain numbers are what the library's reading of them is.
    private static func checkNumbers(_ table: Table, _ column: Int, _ decimal: DecimalSign) {
        let grammar = CellGrammar(symbols: table.options.symbols, decimal: decimal)
        for row in 0..<table.rowCount {
            let text = table.cellBytes(row, column)
            guard text.allSatisfy({ isDigit($0) || $0 == 0x2C || $0 == 0x2D || $0 == 0x2E }),
                text.contains(where: isDigit), case .number(let value, _)? = try? grammar.read(text)
            else { continue }
            let plain = text.filter { $0 != decimal.groupingByte }.map { $0 == decimal.byte ? UInt8(ascii: ".") : $0 }
            require(
                Double(String(decoding: plain, as: UTF8.self)) == value,
                "\(table[row, column]) is not \(value)")
        }
    }
}
