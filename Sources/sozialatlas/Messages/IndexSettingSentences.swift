import Atlas
import SocialIndex

extension Complaint {
    /// Classes, exclusions, dynamics and robustness.
    static func settings(_ failure: IndexFailure) -> Sentence {
        switch failure {
        case .cuts(let cuts):
            let list = Sentence(
                cuts.map { Sentence.number($0).german }.joined(separator: "; "),
                cuts.map { Sentence.number($0).english }.joined(separator: ", "))
            guard !SplitDecimals(cuts).mayBe else {
                let meant = SplitDecimals(cuts).joined ?? "[-0.5, 0.5]"
                return Sentence(
                    "Die Klassengrenzen (\(list.german)) steigen nicht an: Ein Komma trennt hier zwei Zahlen. Dezimalzahlen brauchen einen Punkt, z. B. „cuts: \(meant)“.",
                    "The cuts (\(list.english)) do not ascend: a comma separates two numbers here. Decimals need a point, e.g. “cuts: \(meant)”."
                )
            }
            return Sentence(
                "Die Klassengrenzen (\(list.german)) steigen nicht an. Bitte aufsteigend angeben, z. B. „cuts: [-1, 1, 1.5]“.",
                "The cuts (\(list.english)) do not ascend. Please give them in ascending order, e.g. “cuts: [-1, 1, 1.5]”."
            )
        case .quantileCount(let count):
            return Sentence(
                "\(count.german("Klasse gleicher Größe ist", "Klassen gleicher Größe sind")) nicht möglich; erlaubt sind 2 bis 100.",
                "\(count.english("class of equal size is", "classes of equal size are")) not possible; 2 to 100 are.")
        case .classNames(let found, let expected):
            return Sentence(
                "Es \(found.agreeing("ist 1 Name", "sind \(found) Namen")) für \(expected) Klassen angegeben. Bitte für jede Klasse einen nennen, die am wenigsten belastete zuerst, oder „names“ weglassen.",
                "There \(found.agreeing("is one name", "are \(found) names")) for \(expected) classes. Please give one for each, the least burdened first, or leave “names” out."
            )
        case .minimumPopulation(let minimum):
            let number = Sentence.number(minimum)
            return Sentence(
                "Die Mindestzahl der Einwohner ist \(number.german); erwartet wird eine endliche Zahl ab 0.",
                "The minimum population is \(number.english); a finite number from 0 on is expected.")
        case .changeOfIndicator(let id, let found):
            return Sentence(
                "Unter „dynamics: changes“ ist die Veränderung von \(id.quotedInGerman) \(found == 0 ? "nicht" : "\(found)-mal") genannt. Bitte jeden Indikator des Index genau einmal.",
                "The change of \(id.quotedInEnglish) is named \(found) times below “dynamics: changes”. Please name each indicator of the index exactly once."
            )
        case .changeOfUnknown(let id, let available):
            return Sentence(
                "„dynamics: changes“ nennt \(id.quotedInGerman), das nicht zum Index gehört.",
                "“dynamics: changes” names \(id.quotedInEnglish), which is not part of the index."
            ) + .suggestion(for: id, among: available, german: "Zum Index gehören", english: "The index has")
        case .noDynamics:
            return Sentence(
                "Der Index hat keine Veränderungen. Bitte „dynamics: changes“ ergänzen.",
                "The index has no changes. Please add “dynamics: changes”.")
        case .noRobustness:
            return Sentence(
                "Der Index wird nicht in Varianten gerechnet. Bitte „robustness: yes“ ergänzen.",
                "The index is not tried in variants. Please add “robustness: yes”.")
        case .variants(let count):
            return Sentence(
                "\(count.german("Variante ist", "Varianten sind")) nicht möglich; erlaubt sind 1 bis 100.000.",
                "\(count.english("variant is", "variants are")) not possible; 1 to 100,000 are.")
        case .weightSpread(let spread):
            let number = Sentence.number(spread)
            return Sentence(
                "„robustness: weights“ ist \(number.german); erlaubt ist 0 bis 1 (0.25 = ±25 %).",
                "“robustness: weights” is \(number.english); 0 to 1 is possible (0.25 = ±25 %).")
        case .tooManyRanks(let found, let allowed):
            let first = Sentence.count(found)
            let second = Sentence.count(allowed)
            return Sentence(
                "Varianten mal Gebiete sind \(first.german); höchstens \(second.german) werden behalten. Bitte „variants“ verkleinern.",
                "Variants times regions are \(first.english); \(second.english) are kept at most. Please lower “variants”."
            )
        case .noParts, .tooDeep, .repeatedPart, .weight, .weightsAllZero, .scale, .limits, .treatmentRule,
            .referenceMissing, .principalComponentAggregation, .signIndicatorUnknown, .regionsWithoutIndicator,
            .frameWithoutIndicator, .frameIsNotRegionsShown, .populationMissing, .frameTooSmall, .constantInFrame,
            .outOfRange, .referenceUnusable, .componentAmbiguous, .signUndetermined, .noVariantDefined:
            return .none
        }
    }
}
