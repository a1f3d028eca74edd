internal import Geography
internal import Tables

/// A row that may be a total by its key or by a word.
struct TotalCandidate {
    /// The row of the table.
    let row: Int
    let key: RegionKey
    /// The beginning of the keys of its parts, if its key tells.
    let prefix: String?
    let word: TotalWord?

    /// Whether one of both is enough to ask about.
    var isStrong: Bool { prefix != nil || word == .total }

    /// Digits of the keys of areas that have parts: Land, Regierungsbezirk, Kreis, Verband.
    private static let areas: Set<Int> = [2, 3, 5, 9]
    private static let digits: Set<Int> = [3, 5, 8, 9, 12]

    /// The candidates among the rows of a table, in the order of the file.
    static func all(in table: Table, keys: KeyColumn, regions: RegionKeyIndex) -> [TotalCandidate] {
        let open: [(row: Int, key: RegionKey)] = keys.keys.enumerated().compactMap { row, key in
            key.flatMap { regions.keys.isEmpty || regions.match($0) == .none ? (row, $0) : nil }
        }
        guard !open.isEmpty else { return [] }
        let prefixes = Self.prefixes(open.map(\.key), among: keys.keys)
        let texts = textColumns(table, key: keys.column)
        var candidates: [TotalCandidate] = []
        for (row, key) in open {
            let prefix = prefixes.isEmpty ? nil : prefixes[key]
            var word: TotalWord?
            for column in texts {
                guard let found = TotalWord(table.cellBytes(row, column)) else { continue }
                if word != .total { word = found }
            }
            guard prefix != nil || word != nil else { continue }
            candidates.append(TotalCandidate(row: row, key: key, prefix: prefix, word: word))
        }
        return candidates
    }

    /// The key column and the first columns of text: values have no say.
    private static func textColumns(_ table: Table, key: Int) -> [Int] {
        let others = table.columns.indices.lazy.filter { column in
            column != key
                && (0..<min(3, table.rowCount)).contains {
                    (table.cellBytes($0, column).first ?? 0) >= UInt8(ascii: "A")
                }
        }
        return [key] + others.prefix(3)
    }

    /// Keys that are the beginning of two or more others, with that beginning; zeros at the end do not count (`03157000`).
    private static func prefixes(_ open: [RegionKey], among all: [RegionKey?]) -> [RegionKey: String] {
        var longest = 0
        for case let key? in all where digits.contains(key.text.utf8.count) {
            longest = max(longest, key.text.utf8.count)
        }
        var candidates: [(key: RegionKey, prefix: String)] = []
        for key in open where key.isNumeric {
            let length = key.text.utf8.count
            if areas.contains(length), longest > length { candidates.append((key, key.text)) }
            if length == 8 || length == 12, let stem = Self.stem(of: key, length) { candidates.append((key, stem)) }
        }
        guard !candidates.isEmpty else { return [:] }
        var counts: [String: Int] = [:]
        for (_, prefix) in candidates { counts[prefix] = 0 }
        for key in Set(all.compactMap { $0 }) where key.isNumeric && digits.contains(key.text.utf8.count) {
            for length in areas where length < key.text.utf8.count {
                let prefix = String(key.text.prefix(length))
                if let count = counts[prefix] { counts[prefix] = count + 1 }
            }
        }
        var found: [RegionKey: String] = [:]
        for (key, prefix) in candidates {
            // A key with zeros at the end begins with its own stem.
            let own = key.text.utf8.count > prefix.utf8.count ? 1 : 0
            if (counts[prefix] ?? 0) - own >= 2 { found[key] = prefix }
        }
        return found
    }

    /// The keys of the areas in which regions lie.
    static func beginnings(of keys: [RegionKey]) -> Set<String> {
        var beginnings: Set<String> = []
        for key in keys {
            for length in areas where length < key.text.utf8.count {
                beginnings.insert(String(key.text.prefix(length)))
            }
        }
        return beginnings
    }

    /// The area's key in `03157000`, `03000000`.
    private static func stem(of key: RegionKey, _ length: Int) -> String? {
        let digits = key.text
        guard digits.utf8.suffix(length == 8 ? 3 : 7).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
        if digits.utf8.dropFirst(2).allSatisfy({ $0 == UInt8(ascii: "0") }) { return String(digits.prefix(2)) }
        return String(digits.prefix(5))
    }
}
