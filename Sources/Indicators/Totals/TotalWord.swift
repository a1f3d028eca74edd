/// A word in a cell that may say that its row is a total.
enum TotalWord {
    /// "insgesamt": only totals have it.
    case total
    /// "Landkreis": larger areas have it, which may be totals of smaller ones.
    case largerArea

    private static let totals = [
        "insgesamt", "gesamt", "gesamtergebnis", "gesamtsumme", "zusammen", "total", "summe", "summen",
    ]
    .map { Array($0.utf8) }
    private static let wholes = ["deutschland", "bundesgebiet", "bundesrepublik", "dg", "de", "deu"].map {
        Array($0.utf8)
    }
    private static let larger = [
        "landkreis", "kreis", "lk", "landkr", "region", "samtgemeinde", "sg", "verbandsgemeinde", "vg",
        "verwaltungsgemeinschaft",
        "verwaltungsverband", "amt", "regierungsbezirk", "land", "bundesland", "bezirk", "planungsregion",
    ].map { Array($0.utf8) }

    /// Looks at the first and the last word.
    init?(_ cell: ArraySlice<UInt8>) {
        let cell = cell.drop { $0 <= UInt8(ascii: "9") }
        guard cell.count > 1, cell.count <= 80 else { return nil }
        let isOne = cell.allSatisfy(Self.isLetter)
        if isOne, Self.wholes.contains(where: { Self.begins(cell, with: $0) && $0.count == cell.count }) {
            self = .total
        } else if Self.totals.contains(where: { Self.begins(cell, with: $0) || Self.ends(cell, with: $0) }) {
            self = .total
        } else if !isOne, Self.larger.contains(where: { Self.begins(cell, with: $0) || Self.ends(cell, with: $0) }) {
            self = .largerArea
        } else {
            return nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80
    }

    private static func begins(_ cell: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
        guard cell.count >= word.count else { return false }
        for (byte, letter) in zip(cell, word) where byte | 0x20 != letter { return false }
        return cell.count == word.count || !isLetter(cell[cell.startIndex + word.count])
    }

    private static func ends(_ cell: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
        guard cell.count > word.count, !isLetter(cell[cell.endIndex - word.count - 1]) else { return false }
        for (byte, letter) in zip(cell.suffix(word.count), word) where byte | 0x20 != letter { return false }
        return true
    }
}
