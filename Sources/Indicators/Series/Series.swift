public import Geography
public import Tables
public import Values

/// The values of one indicator by key, as a table has them: a column, of the rows that fit.
public struct Series: Sendable {
    /// Name of the file.
    public let file: String
    /// What was taken.
    public let reference: ValueReference
    /// One per row that has a key.
    public let keys: [RegionKey]
    /// Line of each row.
    public let lines: [Int]
    /// Value of each row.
    public let cells: [Cell]
    /// Keys among ``keys`` that were restored.
    public let repairs: [KeyRepair]
    /// Lines of rows that fit the conditions and have a value but no key.
    public let linesWithoutKey: [Int]
    /// What had to be known to read cells, with how many they are, and the place of the first.
    public internal(set) var oddities: [CellOddityCount] = []
    /// Rows with equal keys; each key once, in the order of the file.
    public let duplicates: [DuplicateKey]
}

/// How many cells of a kind there are.
public struct CellOddityCount: Equatable, Sendable {
    /// The kind.
    public let oddity: CellOddity
    /// How many cells.
    public private(set) var count = 0
    /// Different texts of such cells in the order of the file, at most ``limit``.
    public private(set) var texts: [String] = []
    /// Lines of the first and the last.
    public private(set) var lines: ClosedRange<Int>

    private static let limit = 5

    /// No cell yet, of those that begin on a line.
    init(_ oddity: CellOddity, line: Int) {
        self.oddity = oddity
        lines = line...line
    }

    /// Adds a cell.
    mutating func add(_ place: CellPlace) {
        count += 1
        lines = min(lines.lowerBound, place.line)...max(lines.upperBound, place.line)
        if texts.count < Self.limit, !texts.contains(place.text) { texts.append(place.text) }
    }

    /// These cells and others of the kind.
    public func adding(_ other: CellOddityCount) -> CellOddityCount {
        var sum = self
        sum.count += other.count
        sum.lines = min(lines.lowerBound, other.lines.lowerBound)...max(lines.upperBound, other.lines.upperBound)
        for text in other.texts where sum.texts.count < Self.limit && !sum.texts.contains(text) {
            sum.texts.append(text)
        }
        return sum
    }
}

/// A key on several rows.
public struct DuplicateKey: Equatable, Sendable {
    /// The key.
    public let key: RegionKey
    /// Its lines in ascending order, two or more.
    public let lines: [Int]
    /// Columns in which the first two rows differ: candidates for a condition, such as the year.
    public let differingColumns: [String]
}

extension Table {
    /// Takes a value column out of the table.
    ///
    /// - Parameters:
    ///   - reference: Column and conditions.
    ///   - keys: From ``keyColumn(named:regions:)``.
    ///   - numbers: From ``numberFormat(usedBy:)``.
    ///   - symbols: What signs stand for; `nil` = as declared for the table.
    /// - Throws: ``TableFailure`` for an unknown column, conditions that no row fits, or a cell that is neither number nor symbol.
    ///   Keys that occur twice are listed, and refused where they meet a region: see ``Join``.
    public func series(
        _ reference: ValueReference, keys: KeyColumn, numbers: NumberNotation, symbols: TableSymbols? = nil
    ) throws(TableFailure) -> Series {
        let column = try columnIndex(reference.column)
        let grammar = CellGrammar(symbols: symbols ?? options.symbols, decimal: numbers.decimal)
        let rows = try rows(fitting: reference.conditions)
        var found = (keys: [RegionKey](), rows: [Int](), cells: [Cell]())
        found.keys.reserveCapacity(rows.count)
        found.rows.reserveCapacity(rows.count)
        found.cells.reserveCapacity(rows.count)
        var withoutKey: [Int] = []
        var oddities: [CellOddity: CellOddityCount] = [:]
        for row in rows {
            let cell: Cell
            do throws(NumberFault) {
                let reading = try grammar.reading(cellBytes(row, column), isNumber: hasNumbers && isNumber(row, column))
                cell = reading.cell
                for oddity in reading.oddities {
                    oddities[oddity, default: CellOddityCount(oddity, line: line(ofRow: row))].add(place(row, column))
                }
            } catch {
                throw TableFailure(
                    file: name,
                    fault: ValueFault.notANumber(
                        place: place(row, column), fault: error, decimal: numbers.decimal,
                        symbols: options.symbols.signs))
            }
            guard let key = keys.keys[row] else {
                if cell != .missing { withoutKey.append(line(ofRow: row)) }
                continue
            }
            found.keys.append(key)
            found.rows.append(row)
            found.cells.append(cell)
        }
        if options[MissingTexts.self] == nil, let sentinel = Sentinel.first(among: found.cells) {
            throw TableFailure(
                file: name,
                fault: ValueFault.sentinel(place(found.rows[sentinel.place], column), count: sentinel.count))
        }
        let lines = Set(found.rows.map { line(ofRow: $0) })
        return Series(
            file: name, reference: reference, keys: found.keys, lines: found.rows.map { line(ofRow: $0) },
            cells: found.cells, repairs: keys.repairs.filter { lines.contains($0.line) }, linesWithoutKey: withoutKey,
            oddities: CellOddity.allCases.compactMap { oddities[$0] },
            duplicates: duplicates(of: found.keys, rows: found.rows))
    }

    private func duplicates(of keys: [RegionKey], rows: [Int]) -> [DuplicateKey] {
        var first: [RegionKey: Int] = [:]
        first.reserveCapacity(keys.count)
        var repeated: [RegionKey: [Int]] = [:]
        var order: [RegionKey] = []
        for (key, row) in zip(keys, rows) {
            guard let earlier = first[key] else {
                first[key] = row
                continue
            }
            if repeated[key] == nil {
                order.append(key)
                repeated[key] = [earlier]
            }
            repeated[key, default: []].append(row)
        }
        return order.map { key in
            let rows = repeated[key] ?? []
            let differing = columns.indices.filter { column in
                rows.count > 1
                    && !cellBytes(rows[0], column).elementsEqual(cellBytes(rows[1], column))
            }
            return DuplicateKey(
                key: key, lines: rows.map { line(ofRow: $0) }, differingColumns: differing.map { columns[$0] })
        }
    }
}
