/// What the name of a column says of official keys in it.
enum KeyNames {
    /// Words of names that columns of keys have.
    private static let words: Set<String> = [
        "ags", "ars", "rs", "key", "gkz", "kgs", "nr", "nummer", "code", "id", "lau", "gebiet", "gem", "krs", "kreis",
        "land",
        "region", "raumeinheit", "kennziffer", "kennz",
    ]
    private static let endings = ["schlüssel", "schluessel", "nr", "nummer", "kennziffer", "key"]
    private static let postcodes: Set<String> = ["plz", "postleitzahl", "postleitzahlen", "zip", "zipcode", "postcode"]

    private static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Whether it names keys, e.g. `AGS`, `Gemeindeschlüssel`, `Kreis-Nr.`
    static func nameKeys(_ name: String) -> Bool {
        words(of: name).contains { word in words.contains(word) || endings.contains { word.hasSuffix($0) } }
    }

    /// Whether it names postcodes, which have the digits of counties' keys.
    static func namePostcodes(_ name: String) -> Bool { words(of: name).contains(where: postcodes.contains) }
}
