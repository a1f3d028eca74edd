internal import AtlasFile

/// Makes ids, which are also names of files and properties, out of names of columns.
struct IdentifierMaking {
    private var taken: Set<String> = []

    /// An id that was not made before: small letters, digits and `_`; `fallback` where nothing is left of the name.
    ///
    /// ```swift
    /// making.identifier(for: "Öffentl. Flächen (%)", fallback: "c3")   // oeffentl_flaechen
    /// ```
    mutating func identifier(for name: String, fallback: String) -> String {
        let stem = PlainName(name, separator: "_", fallback: fallback).text
        var id = stem
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(stem)_\(number)"
            number += 1
        }
        return id
    }
}
