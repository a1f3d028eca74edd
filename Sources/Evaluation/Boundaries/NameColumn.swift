internal import Geography

/// The column of a boundary file that holds the names of the regions.
struct NameColumn: Sendable {
    /// As the file calls it.
    let column: String
    /// It was neither declared nor has it one of the usual names: what it holds tells it.
    let isFound: Bool

    /// The usual names, official ones first.
    static let usual = ["GEN", "NAME", "Gemeinde", "GEMEINDE", "Name", "BEZEICHNUNG", "NAME_1", "NAMN"]

    /// What names of such columns end in, in upper case; of two columns that are as good the one with the earlier ending is taken.
    private static let endings = [
        "NAME", "NAM", "BEZEICHNUNG", "BEZEICHN", "BEZEICH", "BEZ", "GEN", "NOM", "LABEL", "STADTTEIL", "ORTSTEIL",
        "STADTBEZIRK", "BEZIRK",
        "STADTVIERTEL", "QUARTIER", "GEMEINDE", "KREIS", "ORT",
    ]
    /// One in so many regions may share its name with another one.
    private static let sharing = 10

    /// The one declared, else one of a usual name, else one that ends as such do, else the only one of text with a name for each region.
    ///
    /// - Parameter key: Column with the keys; it is never taken, nor is a column of codes.
    init?(_ declared: String?, in layer: FeatureLayer, key: String) {
        if let column = declared ?? Self.usual.first(where: { layer.fieldIndex($0) != nil }) {
            self.column = column
            isFound = false
            return
        }
        guard let found = Self.found(in: layer, key: key) else { return nil }
        column = found
        isFound = true
    }

    private static func found(in layer: FeatureLayer, key: String) -> String? {
        guard let keys = layer.column(key) else { return nil }
        let regions = Set(keys.compactMap { $0 }).count
        guard regions > 1 else { return nil }
        var ending: (name: String, rank: (Int, Int))?
        var unique: [String] = []
        for (field, cells) in zip(layer.fields, layer.columns) where field.kind == .text && field.name != key {
            guard let distinct = distinctNames(cells, keys), distinct * sharing >= regions * (sharing - 1) else {
                continue
            }
            let name = field.name.uppercased()
            if let place = endings.firstIndex(where: { name.hasSuffix($0) }) {
                let rank = (-distinct, place)
                if ending.map({ rank < $0.rank }) ?? true { ending = (field.name, rank) }
            }
            if distinct == regions { unique.append(field.name) }
        }
        return ending?.name ?? (unique.count == 1 ? unique.first : nil)
    }

    /// Number of different texts of a column, if they are names and each region has one.
    private static func distinctNames(_ cells: [String?], _ keys: [String?]) -> Int? {
        var names: [String: String] = [:]
        for (key, cell) in zip(keys, cells) {
            guard let key else { continue }
            guard let cell, names[key, default: cell] == cell else { return nil }
            names[key] = cell
        }
        let texts = Set(names.values)
        return areNames(texts) ? texts.count : nil
    }

    /// Words, and no codes: letters in nearly all, digits in few, and not all of one short length.
    private static func areNames(_ texts: Set<String>) -> Bool {
        let words = texts.count { text in text.unicodeScalars.count { $0.properties.isAlphabetic } >= 2 }
        let plain = texts.count { text in
            let first = text.unicodeScalars.first
            return first?.properties.isAlphabetic ?? false && !text.unicodeScalars.contains { ("0"..."9").contains($0) }
        }
        guard words * 10 >= texts.count * 9, plain * 2 >= texts.count else { return false }
        let lengths = Set(texts.map(\.unicodeScalars.count))
        return lengths.count > 1 || (lengths.first ?? 0) > 5
    }
}
