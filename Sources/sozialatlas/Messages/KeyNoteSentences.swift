import Geography
import Indicators

/// What is to say of keys and names that fit only on a second look.
enum KeySentences {
    /// Keys that were read otherwise than they are written.
    static func repaired(_ repairs: [KeyRepair]) -> Sentence {
        var kinds: [KeyRepair.Kind] = []
        for kind in repairs.flatMap(\.kinds) where !kinds.contains(kind) { kinds.append(kind) }
        let list = Sentence.plainList(repairs.map { "\($0.from) → \($0.to.text)" }, limit: 3)
        let reasons = kinds.map(\.words)
        let german = repairs.count == 1 ? "Ein Schlüssel ist" : "\(repairs.count) Schlüssel sind"
        let english = repairs.count == 1 ? "One key is" : "\(repairs.count) keys are"
        return Sentence(
            "\(german) an die Grenzen angepasst (\(reasons.map(\.german).joined(separator: ", "))): \(list.german).",
            "\(english) fitted to the boundaries (\(reasons.map(\.english).joined(separator: ", "))): \(list.english).")
    }

    /// Names that are spelled otherwise, or that several regions have.
    static func names(_ names: NameMatching) -> Sentence {
        var sentence = Sentence.none
        if !names.near.isEmpty {
            let german = names.near.map { "\($0.table.quotedInGerman) für \($0.region.quotedInGerman)" }
            let english = names.near.map { "\($0.table.quotedInEnglish) for \($0.region.quotedInEnglish)" }
            sentence =
                sentence
                + Sentence(
                    "Anders geschriebene Namen sind zugeordnet, da nur sie zueinander passen: \(german.joined(separator: "; ")). Bitte prüfen.",
                    "Names of other spelling are matched, since only they fit each other: \(english.joined(separator: "; ")). Please check."
                )
        }
        for found in names.ambiguous {
            let list = Sentence.plainList(found.regions.map(\.text))
            sentence =
                sentence
                + Sentence(
                    "Der Name \(found.name.quotedInGerman) steht für mehrere Gebiete (\(list.german)) und bleibt darum ohne Zuordnung.",
                    "The name \(found.name.quotedInEnglish) stands for several regions (\(list.english)) and is therefore not matched."
                )
        }
        return sentence
    }
}

extension KeyRepair.Kind {
    fileprivate var words: Sentence {
        switch self {
        case .leadingZero: Sentence("führende Null ergänzt", "leading zero put back")
        case .decimals: Sentence("Nachkommastellen weggelassen", "decimals left out")
        case .wrapping: Sentence("als Text geschützt", "shielded as text")
        case .inText: Sentence("Schlüssel aus dem Text", "key taken from the text")
        case .prefix: Sentence("Buchstaben vor dem Schlüssel", "letters before the key")
        case .land: Sentence("Schlüssel des Landes vorangestellt", "key of the Land put before")
        case .countyZeros: Sentence("Kreisschlüssel mit 000", "key of a county with 000")
        }
    }
}
