import Atlas
import SocialIndex

extension Complaint {
    /// The values and the frame.
    static func values(_ failure: IndexFailure) -> Sentence {
        switch failure {
        case .regionsWithoutIndicator(let id, let available):
            return Sentence(
                "Für die dargestellten Gebiete gibt es keine Werte von \(id.quotedInGerman).",
                "There are no values of \(id.quotedInEnglish) for the regions shown."
            ) + .suggestion(for: id, among: available, german: "Es gibt", english: "There are")
        case .frameWithoutIndicator(let id, let available):
            return Sentence(
                "Im Bezugsrahmen („frame“) gibt es keine Werte von \(id.quotedInGerman).",
                "The frame has no values of \(id.quotedInEnglish)."
            ) + .suggestion(for: id, among: available, german: "Es gibt", english: "There are")
        case .frameIsNotRegionsShown:
            return Sentence(
                "Der Bezugsrahmen soll die dargestellten Gebiete sein, hat aber andere Werte. Bitte „frame“ prüfen.",
                "The frame shall be the regions shown, but has other values. Please check “frame”.")
        case .populationMissing(let frame):
            return Sentence(
                "Für „population-under“ fehlt die Einwohnerzahl \(frame ? "des Bezugsrahmens" : "der dargestellten Gebiete"). Bitte unter „exclude“ mit „population:“ den Indikator nennen.",
                "“population-under” needs the population of \(frame ? "the frame" : "the regions shown"). Please name the indicator by “population:” below “exclude”."
            )
        case .frameTooSmall(let part, let found, let needed):
            return Sentence(
                "Der Bezugsrahmen hat für \(part.quotedInGerman) \(found == 1 ? "einen Wert" : "\(found) Werte"); nötig sind \(needed). An so wenigen lässt sich nichts messen. Bitte die Tabelle prüfen oder unter „frame“ eine größere Vergleichsmenge angeben.",
                "The frame has \(found == 1 ? "one value" : "\(found) values") of \(part.quotedInEnglish); \(needed) are needed. Nothing can be measured by so few. Please check the table or give a larger set as “frame”."
            )
        case .constantInFrame(let part, let value, let count):
            let number = Sentence.number(value)
            return Sentence(
                "Alle \(count) Werte von \(part.quotedInGerman) im Bezugsrahmen sind gleich (\(number.german)); daran lässt sich nichts messen. Bitte den Indikator weglassen oder die Tabelle prüfen.",
                "All \(count) values of \(part.quotedInEnglish) in the frame are equal (\(number.english)); nothing can be measured by them. Please leave the indicator out or check the table."
            )
        case .outOfRange(let part):
            return Sentence(
                "Die Werte von \(part.quotedInGerman) sind zu groß oder liegen zu dicht beieinander, um damit zu rechnen. Bitte eine andere Einheit wählen.",
                "The values of \(part.quotedInEnglish) are too large or too close together to compute with. Please choose another unit."
            )
        case .referenceUnusable(let reference, let part):
            let number = Sentence.number(reference)
            return Sentence(
                "Vom Bezugswert \(number.german) bei \(part.quotedInGerman) lässt sich kein Abstand rechnen: er ist 0, nicht über 0 oder gleich dem niedrigsten Wert. Bitte „reference“ oder „distance“ ändern.",
                "No distance can be measured from the reference \(number.english) of \(part.quotedInEnglish): it is 0, not above 0, or equal to the least burdened value. Please change “reference” or “distance”."
            )
        case .componentAmbiguous(let dimension):
            return Sentence(
                "In \(dimension.quotedInGerman) gibt es keine erste Hauptkomponente: zwei sind gleich stark. Bitte „weights: equal“ oder andere Indikatoren wählen.",
                "\(dimension.quotedInEnglish) has no first principal component: two are equally strong. Please choose “weights: equal” or other indicators."
            )
        case .signUndetermined(let dimension, let indicator):
            return Sentence(
                "Die Hauptkomponente von \(dimension.quotedInGerman) hängt mit \(indicator.quotedInGerman) nicht zusammen, daher ist ihr Vorzeichen offen. Bitte unter „sign-from“ einen anderen Indikator nennen.",
                "The principal component of \(dimension.quotedInEnglish) does not correlate with \(indicator.quotedInEnglish), so its sign is open. Please name another indicator by “sign-from”."
            )
        case .noVariantDefined(let tried):
            return Sentence(
                "Keine der \(tried) Varianten hat ein Ergebnis. Bitte „robustness“ weniger ändern lassen, z. B. „leave-one-out: no“.",
                "None of the \(tried) variants has a result. Please let “robustness” change less, e.g. “leave-one-out: no”."
            )
        case .noParts, .tooDeep, .repeatedPart, .weight, .weightsAllZero, .scale, .limits, .treatmentRule,
            .referenceMissing, .principalComponentAggregation, .signIndicatorUnknown, .cuts, .quantileCount,
            .classNames,
            .minimumPopulation, .changeOfIndicator, .changeOfUnknown, .noDynamics, .noRobustness, .variants,
            .weightSpread, .tooManyRanks:
            return .none
        }
    }
}
