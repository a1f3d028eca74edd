internal import Geography
internal import Tables

/// How well the cells of a column fit the keys of regions, read in one spelling.
struct KeyFit {
    let spelling: KeySpelling
    /// Regions whose key occurs.
    private(set) var regions: Set<Int> = []
    /// Rows whose cell is the key of a region.
    private(set) var rows = 0
    /// Rows whose cell is not empty.
    private(set) var filled = 0
    /// Rows with a key in scientific notation.
    private(set) var destroyed = 0
    /// Regions found only since an ARS contains an AGS.
    private(set) var viaARS = 0

    /// Rows that are looked at for a spelling other than the regions'.
    static let sample = 2000

    init(_ column: Int, of table: Table, _ index: RegionKeyIndex, spelling: KeySpelling = .verbatim) {
        self.init(KeyCells(table, [column]), index, spelling: spelling)
    }

    init(_ cells: KeyCells, _ index: RegionKeyIndex, spelling: KeySpelling = .verbatim) {
        self.spelling = spelling
        let grammar = KeyGrammar(lengths: index.lengths, spelling: spelling)
        let all = cells.table.rowCount
        if spelling == .verbatim, !index.hasMixed, all > 2 * Self.sample, !Self.mayHold(cells, grammar, index) {
            filled = all
            return
        }
        for row in 0..<(spelling == .verbatim ? all : min(all, Self.sample)) {
            switch grammar.read(cells[row]) {
            case .empty: continue
            case .destroyed: destroyed += 1
            case .key(let key), .repaired(let key, _):
                switch index.match(key) {
                case .exact(let region): add(region)
                case .viaARS(let region): if add(region) { viaARS += 1 }
                case .ambiguous(let several):
                    regions.formUnion(several)
                    rows += 1
                case .none: break
                }
            }
            filled += 1
        }
    }

    /// Whether any of the first cells could be a key of the regions by its length; a column of values in a long table need not be read whole.
    private static func mayHold(_ cells: KeyCells, _ grammar: KeyGrammar, _ index: RegionKeyIndex) -> Bool {
        var lengths = index.lengths
        if lengths.contains(8) { lengths.insert(12) }
        if lengths.contains(12) { lengths.insert(8) }
        var isEmpty = true
        for row in 0..<sample {
            switch grammar.read(cells[row]) {
            case .empty: continue
            case .destroyed: return true
            case .key(let key), .repaired(let key, _):
                let isNumber = key.text.utf8.first.map { $0 <= UInt8(ascii: "9") } ?? false
                if isNumber ? lengths.contains(key.text.utf8.count) : index.hasWords { return true }
                isEmpty = false
            }
        }
        return isEmpty
    }

    @discardableResult private mutating func add(_ region: Int) -> Bool {
        rows += 1
        return regions.insert(region).inserted
    }

    /// Whether it names half of the regions, or half of its cells are regions.
    func isSensible(for index: RegionKeyIndex) -> Bool {
        !regions.isEmpty && (regions.count * 2 >= index.keys.count || rows * 2 >= filled)
    }

    /// Another spelling of a column in which more than twice as many regions occur, if few of its cells fit as they stand.
    func spellingThatFitsBetter(_ column: Int, of table: Table, _ index: RegionKeyIndex) -> KeySpelling {
        guard rows * 2 < filled, regions.count * 2 < index.keys.count,
            let other = KeyFit.best(column, of: table, index), other.regions.count > 2 * regions.count
        else { return spelling }
        return other.spelling
    }

    /// Neighbouring columns whose texts together are the keys of most regions; `nil` if none are.
    static func bestRun(in table: Table, _ index: RegionKeyIndex) -> (cells: KeyCells, fit: KeyFit)? {
        var best: (cells: KeyCells, fit: KeyFit)?
        for cells in KeyCells.runs(in: table) {
            let fit = KeyFit(cells, index)
            if fit.isSensible(for: index), fit.regions.count > best?.fit.regions.count ?? 1 { best = (cells, fit) }
        }
        return best
    }

    /// The spelling in which a column fits the regions best; `nil` if it does in none.
    static func best(_ column: Int, of table: Table, _ index: RegionKeyIndex) -> KeyFit? {
        let cells = (0..<min(table.rowCount, sample)).map { table.cellBytes($0, column) }.filter { !$0.isEmpty }
        guard !cells.isEmpty else { return nil }
        var best: KeyFit?
        for spelling in KeySpelling.candidates(cells, index) {
            let fit = KeyFit(column, of: table, index, spelling: spelling)
            if fit.isSensible(for: index), fit.regions.count > best?.regions.count ?? 0 { best = fit }
        }
        return best
    }
}
