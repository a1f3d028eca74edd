import Atlas
import Cartography
import Evaluation
import Geography
import SocialIndex

/// What a user should know about an index.
enum IndexNoteSentences {
    static func withoutIndex(_ gaps: [IndexGap], index: String, isDynamics: Bool) -> Sentence {
        let list = Sentence.plainList(gaps.map { "\($0.key.text) (\(reason($0.outcome).german))" }, limit: 7)
        let english = Sentence.plainList(gaps.map { "\($0.key.text) (\(reason($0.outcome).english))" }, limit: 7)
        let what =
            isDynamics ? Sentence("ohne Entwicklung", "without a change") : Sentence("ohne Index", "without index")
        let count = gaps.count
        return Sentence(
            "\(count == 1 ? "Ein Gebiet bleibt" : "\(count) Gebiete bleiben") \(what.german): \(list.german).",
            "\(count == 1 ? "One region stays" : "\(count) regions stay") \(what.english): \(english.english)."
        ).at(place(index))
    }

    static func unknownExclusions(_ keys: [RegionKey], index: String) -> Sentence {
        let list = Sentence.plainList(keys.map(\.text))
        return Sentence(
            "Ausgeschlossen werden sollen Gebiete, die es weder im Atlas noch im Bezugsrahmen gibt: \(list.german). Bitte die Schlüssel prüfen.",
            "Regions are to be excluded that are neither in the atlas nor in the frame: \(list.english). Please check the keys."
        ).at(place(index))
    }

    static func outsideFrame(_ keys: [RegionKey], index: String) -> Sentence {
        let list = Sentence.plainList(keys.map(\.text))
        return Sentence(
            "Diese Gebiete fehlen im Bezugsrahmen, an dem sie gemessen werden: \(list.german).",
            "These regions are not in the frame that they are measured by: \(list.english)."
        ).at(place(index))
    }

    static func frameLacksValues(index: String, indicator: String, found: Int, regions: Int) -> Sentence {
        Sentence(
            "Nur \(found) von \(regions.german("Gebiet", "Gebieten")) des Bezugsrahmens \(found.agreeing("hat", "haben")) einen Wert für \(indicator.quotedInGerman); Mittelwert und Standardabweichung beruhen allein auf \(found.agreeing("ihm", "ihnen")).",
            "Only \(found) of the frame’s \(regions.english("region", "regions")) \(found.agreeing("has", "have")) a value for \(indicator.quotedInEnglish); mean and deviation rest on \(found.agreeing("it", "them")) alone."
        ).at(place(index))
    }

    static func place(_ index: String) -> Sentence {
        Sentence("Index \(index.quotedInGerman)", "index \(index.quotedInEnglish)")
    }

    private static func reason(_ outcome: IndexOutcome) -> Sentence {
        switch outcome {
        case .indexed: return .none
        case .excluded(.declared(let reason)): return Sentence(reason, reason)
        case .excluded: return Sentence("nicht einbezogen", "takes no part")
        case .suppressed(let ids): return Sentence("geheim: ", "suppressed: ") + Sentence.plainList(ids)
        case .uncertain(let ids): return Sentence("zu unsicher: ", "too uncertain: ") + Sentence.plainList(ids)
        case .notApplicable(let ids):
            return Sentence("nicht zutreffend: ", "not applicable: ") + Sentence.plainList(ids)
        case .missing(let ids): return Sentence("keine Angabe: ", "no data: ") + Sentence.plainList(ids)
        case .undefined: return Sentence("nicht berechenbar", "cannot be computed")
        }
    }
}
