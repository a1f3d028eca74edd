import Cartography
import SocialIndex

extension IndexOutcome {
    /// Why a region has no index; empty where it has one.
    var sentence: Sentence {
        switch self {
        case .indexed: return .none
        case .excluded(.populationBelow(let limit)):
            let number = Sentence.number(limit)
            return Sentence(
                "nicht einbezogen, unter \(number.german) Einwohner",
                "takes no part, under \(number.english) inhabitants")
        case .excluded(.populationUnknown):
            return Sentence("nicht einbezogen, Einwohnerzahl unbekannt", "takes no part, population unknown")
        case .excluded(.declared(let reason)):
            return Sentence("nicht einbezogen, \(reason)", "takes no part, \(reason)")
        case .suppressed(let ids):
            let list = ids.joined(separator: ", ")
            return Sentence("nicht ausgewiesen: \(list)", "not shown: \(list)")
        case .uncertain(let ids):
            let list = ids.joined(separator: ", ")
            return Sentence("zu unsicher: \(list)", "too uncertain: \(list)")
        case .notApplicable(let ids):
            let list = ids.joined(separator: ", ")
            return Sentence("nicht zutreffend: \(list)", "not applicable: \(list)")
        case .missing(let ids):
            let list = ids.joined(separator: ", ")
            return Sentence("keine Angabe: \(list)", "no data: \(list)")
        case .undefined(.notPositive(let part)):
            return Sentence("nicht berechenbar, \(part) ist nicht über 0", "cannot be computed, \(part) is not above 0")
        case .undefined(.outOfRange(let part)):
            return Sentence("nicht berechenbar, \(part) wird zu groß", "cannot be computed, \(part) becomes too large")
        }
    }
}

extension SheetNote {
    /// About the chart of an index.
    func sentence(map: String) -> Sentence {
        let place = Sentence.map(map)
        switch self {
        case .notAllRanksShown(let shown, let all):
            return Sentence(
                "\(place.german): Das Blatt zeigt \(shown) von \(all.german("Gebiet", "Gebieten")), die mit den höchsten und den niedrigsten Rängen; alle stehen in der Tabelle.",
                "\(place.english): the sheet shows \(shown) of \(all.english("region", "regions")), those of the highest and the lowest ranks; all are in the table."
            )
        case .noRoomForRanks(let asked, let shown):
            return Sentence(
                "\(place.german): Verlangt \(asked.agreeing("ist ein Gebiet", "sind \(asked) Gebiete")), Platz ist für \(shown). Bitte ein höheres Format wählen.",
                "\(place.english): \(asked.english("region is", "regions are")) asked for, there is room for \(shown). Please choose a higher format."
            )
        default: return sentence.at(.map(map))
        }
    }
}
