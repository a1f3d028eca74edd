import Geography
import Tables

/// The level of areas that official keys name, by the number of their digits. Source: Destatis, GV-ISys.
public enum KeyLevel: Int, Sendable, Comparable {
    /// 2 digits.
    case land = 2
    /// Constituencies of the Bundestag, 001 to 299.
    case constituency = 3
    /// 5 digits.
    case county = 5
    /// 8 digits (AGS) or 12 (ARS).
    case municipality = 8

    /// The level of keys of a length; `nil` if no official keys have it.
    init?(length: Int) {
        switch length {
        case 2: self = .land
        case 3: self = .constituency
        case 5: self = .county
        case 8, 12: self = .municipality
        default: return nil
        }
    }

    /// Ordered from large to small areas.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Keys of two levels of areas that were meant to fit each other.
public struct KeyLevels: Equatable, Sendable {
    /// The table's column.
    public let column: String
    /// What its keys name, and how many digits they have.
    public let table: (level: KeyLevel, digits: Int)
    /// What the regions' keys name, and how many digits they have.
    public let regions: (level: KeyLevel, digits: Int)
    /// Keys of the table.
    public let tableExamples: [String]
    /// Keys of the regions.
    public let regionExamples: [String]

    /// Whether both say the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.column == right.column && left.table == right.table && left.regions == right.regions
            && left.tableExamples == right.tableExamples && left.regionExamples == right.regionExamples
    }

    /// Looks for a column of official keys of another level; `nil` if there is none, or the regions have no official keys.
    init?(table: Table, column wanted: Int?, keys: [RegionKey]) {
        guard let regions = OfficialKeys(keys.map { Array($0.text.utf8)[...] }),
            let level = KeyLevel(length: regions.digits), level != .constituency
        else {
            return nil
        }
        for column in wanted.map({ [$0] }) ?? Array(table.columns.indices) {
            guard let found = OfficialKeys(of: column, in: table), let other = KeyLevel(length: found.digits),
                other != level
            else {
                continue
            }
            self.column = table.columns[column]
            self.table = (other, found.digits)
            self.regions = (level, regions.digits)
            tableExamples = found.examples
            regionExamples = regions.examples
            return
        }
        return nil
    }
}

/// Cells that are official keys of one length: their digits, and examples.
struct OfficialKeys {
    let digits: Int
    let examples: [String]

    /// Eight in ten filled cells have 2, 5, 8 or 12 digits and begin with a Land, and most of them differ.
    init?(_ cells: [ArraySlice<UInt8>]) {
        let filled = cells.lazy.map(\.trimmed).filter { !$0.isEmpty }
        var counts: [Int: Int] = [:]
        var total = 0
        for cell in filled {
            total += 1
            guard cell.allSatisfy(isDigit), cell.count >= 2 else { continue }
            let land = Int(cell[cell.startIndex] - 0x30) * 10 + Int(cell[cell.startIndex + 1] - 0x30)
            if (1...16).contains(land) { counts[cell.count, default: 0] += 1 }
        }
        guard total > 0,
            let most = counts.filter({ [2, 5, 8, 12].contains($0.key) }).max(by: {
                ($0.value, $0.key) < ($1.value, $1.key)
            }),
            most.value * 10 >= total * 8
        else { return nil }
        let keys = filled.filter { $0.count == most.key }.map { String(decoding: $0, as: UTF8.self) }
        guard Set(keys).count * 2 > keys.count else { return nil }
        digits = most.key
        examples = Array(keys.prefix(3))
    }

    /// The digits at the beginning of a cell, with the zero that a spreadsheet took from them.
    private static func digits(of cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let cell = cell.trimmed
        let digits = cell.prefix(while: isDigit)
        guard digits.count == cell.count || cell[digits.endIndex] == 0x20 else { return cell }
        guard [4, 7, 11].contains(digits.count), let first = digits.first, first != UInt8(ascii: "0") else {
            return digits
        }
        return [UInt8(ascii: "0")] + digits
    }

    /// Those of a table's column; numbers of two or five digits are taken for keys only in the first column, or where its name says so.
    init?(of column: Int, in table: Table) {
        let rows = 0..<min(table.rowCount, KeyFit.sample)
        let name = table.columns[column].lowercased()
        guard !name.contains("jahr"), !name.contains("year") else { return nil }
        let isNamed = Self.saysKey(name)
        if isNamed || column == 0, let constituencies = OfficialKeys(constituencies: column, in: table, rows) {
            self = constituencies
            return
        }
        if let laender = OfficialKeys(laender: column, in: table, rows) {
            self = laender
            return
        }
        guard let keys = OfficialKeys(rows.map { Self.digits(of: table.cellBytes($0, column)) }),
            keys.digits >= 8 || column == 0 || isNamed
        else { return nil }
        self = keys
    }

    /// Whether the name of a column speaks of keys.
    private static func saysKey(_ name: String) -> Bool {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let beginnings = ["schl", "kennz", "kreisn", "kreiss", "gemeinden", "gemeindes"]
        let whole: Set<Substring> = [
            "ags", "ars", "rs", "key", "nr", "id", "gkz", "code", "kreis", "gemeinde", "land", "nummer", "ags8", "ags5",
        ]
        return words.contains { word in
            whole.contains(word) || beginnings.contains(where: word.hasPrefix) || word.hasSuffix("schluessel")
                || word.hasSuffix("schlüssel")
        }
    }

    /// The numbers 001 to 299 of the constituencies of the Bundestag, most of them there.
    private init?(constituencies column: Int, in table: Table, _ rows: Range<Int>) {
        var keys: Set<String> = []
        var examples: [String] = []
        for row in rows {
            let cell = table.cellBytes(row, column).trimmed
            guard (1...3).contains(cell.count), cell.allSatisfy(isDigit), let number = Int(table[row, column].trimmed),
                (1...299).contains(number)
            else { continue }
            let text = String(decoding: cell, as: UTF8.self)
            if keys.insert(text).inserted, examples.count < 3, cell.count == 3 { examples.append(text) }
        }
        guard keys.count >= 290, keys.count * 10 >= rows.count * 8 else { return nil }
        digits = 3
        self.examples = examples
    }

    /// Keys of Länder beside their names, in tables with several rows for each.
    private init?(laender column: Int, in table: Table, _ rows: Range<Int>) {
        var found: [String] = []
        for row in rows {
            let cell = table.cellBytes(row, column).trimmed
            guard !cell.isEmpty else { continue }
            guard cell.count == 2, cell.allSatisfy(isDigit), let land = Int(table[row, column].trimmed),
                Self.laender.indices.contains(land - 1)
            else { return nil }
            let text = String(decoding: cell, as: UTF8.self)
            guard !found.contains(text) else { continue }
            guard table.columns.indices.contains(where: { table[row, $0] == Self.laender[land - 1] }) else {
                return nil
            }
            found.append(text)
        }
        guard found.count > 2 else { return nil }
        digits = 2
        examples = Array(found.prefix(3))
    }

    private static let laender = [
        "Schleswig-Holstein", "Hamburg", "Niedersachsen", "Bremen", "Nordrhein-Westfalen", "Hessen", "Rheinland-Pfalz",
        "Baden-Württemberg", "Bayern", "Saarland", "Berlin", "Brandenburg", "Mecklenburg-Vorpommern", "Sachsen",
        "Sachsen-Anhalt", "Thüringen",
    ]
}
