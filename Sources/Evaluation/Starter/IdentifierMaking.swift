/// Makes ids, which are also names of files and properties, out of names of columns.
struct IdentifierMaking {
    private var taken: Set<String> = []

    /// An id that was not made before: small letters, digits and `_`; `fallback` where nothing is left of the name.
    ///
    /// ```swift
    /// making.identifier(for: "Öffentl. Flächen (%)", fallback: "c3")   // oeffentl_flaechen
    /// ```
    mutating func identifier(for name: String, fallback: String) -> String {
        var stem = ""
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": stem.unicodeScalars.append(scalar)
            case "ä": stem += "ae"
            case "ö": stem += "oe"
            case "ü": stem += "ue"
            case "ß": stem += "ss"
            default: if !stem.isEmpty, !stem.hasSuffix("_") { stem += "_" }
            }
        }
        stem = String(stem.prefix(60))
        while stem.hasSuffix("_") { stem.removeLast() }
        if stem.isEmpty { stem = fallback }
        var id = stem
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(stem)_\(number)"
            number += 1
        }
        return id
    }
}
