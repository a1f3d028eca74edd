import Atlas
import Configuration
import Geography
import Indicators
import SocialIndex

extension Sentence {
    /// An index as place, with the line that defines it.
    static func index(_ label: String, _ place: NamedChoice.Place) -> Sentence {
        .file(place.file, line: place.line)
            .followed(by: Sentence("Index \(label.quotedInGerman)", "index \(label.quotedInEnglish)"))
    }

    private func followed(by next: Sentence) -> Sentence {
        german.isEmpty ? next : Sentence("\(german), \(next.german)", "\(english), \(next.english)")
    }
}

extension Complaint {
    /// Why an index cannot be computed.
    init(_ failure: IndexFailure, index: String, place: NamedChoice.Place) {
        let at = Sentence.index(index, place)
        switch failure {
        case .noParts, .tooDeep, .repeatedPart, .weight, .weightsAllZero, .scale, .limits, .treatmentRule,
            .referenceMissing, .principalComponentAggregation, .signIndicatorUnknown:
            self.init(.configuration, at: at, Self.definition(failure))
        case .cuts, .quantileCount, .classNames, .minimumPopulation, .changeOfIndicator, .changeOfUnknown, .noDynamics,
            .noRobustness, .variants, .weightSpread, .tooManyRanks:
            self.init(.configuration, at: at, Self.settings(failure))
        case .regionsWithoutIndicator, .frameWithoutIndicator, .frameIsNotRegionsShown, .populationMissing,
            .frameTooSmall, .constantInFrame, .outOfRange, .referenceUnusable, .componentAmbiguous, .signUndetermined,
            .noVariantDefined:
            self.init(.badData, at: at, Self.values(failure))
        }
    }

    /// The values of an index.
    init(_ fault: IndexTableFault, index: String, place: NamedChoice.Place) {
        let at = Sentence.index(index, place)
        switch fault {
        case .repeatedKey(let key):
            self.init(
                .badData, at: at,
                "Das Gebiet \(key.text) kommt zweimal vor. Bitte eine der Zeilen löschen.",
                "The region \(key.text) occurs twice. Please delete one of the rows.")
        case .notFinite(let indicator, let key):
            let name = indicator.map { Sentence.quoted($0) } ?? Sentence("der Einwohnerzahl", "the population")
            self.init(
                .badData, at: at,
                "Im Gebiet \(key.text) ist der Wert von \(name.german) keine endliche Zahl. Bitte die Tabelle prüfen.",
                "In the region \(key.text) the value of \(name.english) is no finite number. Please check the table.")
        case .repeatedIndicator, .countMismatch: self.init(fault: "\(fault)")
        }
    }

    /// Indicators, weights and scales.
    private static func definition(_ failure: IndexFailure) -> Sentence {
        switch failure {
        case .noParts(let dimension):
            return Sentence(
                "\(dimension.quotedInGerman) enthält keinen Indikator. Bitte unter „indicators“ mindestens einen nennen.",
                "\(dimension.quotedInEnglish) holds no indicator. Please name at least one below “indicators”.")
        case .tooDeep(let dimension):
            return Sentence(
                "\(dimension.quotedInGerman) liegt tiefer als \(IndexDimension.deepest) Ebenen. Bitte Dimensionen zusammenfassen.",
                "\(dimension.quotedInEnglish) lies deeper than \(IndexDimension.deepest) levels. Please merge dimensions."
            )
        case .repeatedPart(let id):
            return Sentence(
                "\(id.quotedInGerman) kommt im Index zweimal vor. Bitte jeden Indikator einmal nennen und Dimensionen anders als Indikatoren.",
                "\(id.quotedInEnglish) stands in the index twice. Please name each indicator once, and dimensions differently from indicators."
            )
        case .weight(let weight, let part):
            let number = Sentence.number(weight)
            return Sentence(
                "Das Gewicht von \(part.quotedInGerman) ist \(number.german); erwartet wird eine endliche Zahl ab 0.",
                "The weight of \(part.quotedInEnglish) is \(number.english); a finite number from 0 on is expected.")
        case .weightsAllZero(let dimension):
            return Sentence(
                "Alle Gewichte in \(dimension.quotedInGerman) sind 0. Bitte mindestens eines über 0 setzen.",
                "All weights in \(dimension.quotedInEnglish) are 0. Please set at least one above 0.")
        case .scale(let lower, let upper, let dimension):
            let first = Sentence.number(lower)
            let second = Sentence.number(upper)
            return Sentence(
                "Die Skala von \(first.german) bis \(second.german) in \(dimension.quotedInGerman) ist leer. Bitte den kleineren Wert zuerst nennen, z. B. „min-max: [0, 100]“.",
                "The scale from \(first.english) to \(second.english) in \(dimension.quotedInEnglish) is empty. Please give the smaller value first, e.g. “min-max: [0, 100]”."
            )
        case .limits(let lower, let upper, let indicator):
            let first = Sentence.number(lower)
            let second = Sentence.number(upper)
            return Sentence(
                "Die Grenzen \(first.german) und \(second.german) von \(indicator.quotedInGerman) sind keine endlichen Zahlen. Bitte „limits: [0, 50]“ in dieser Form angeben.",
                "The limits \(first.english) and \(second.english) of \(indicator.quotedInEnglish) are not finite. Please give them in the form “limits: [0, 50]”."
            )
        case .treatmentRule(let skewness, let kurtosis, let points, let indicator):
            let first = Sentence.number(skewness)
            let second = Sentence.number(kurtosis)
            return Sentence(
                "Die Regel gegen Ausreißer bei \(indicator.quotedInGerman) (Schiefe \(first.german), Wölbung \(second.german), \(points) Werte) ist nicht möglich: Schiefe und Wölbung müssen über 0 liegen, die Zahl der Werte zwischen 0 und 1.000.",
                "The rule on outliers of \(indicator.quotedInEnglish) (skewness \(first.english), kurtosis \(second.english), \(points) points) is not possible: skewness and kurtosis must be above 0, the points from 0 to 1,000."
            )
        case .referenceMissing(let part, let dimension):
            return Sentence(
                "In \(dimension.quotedInGerman) wird der Abstand von einem angegebenen Wert gerechnet, und \(part.quotedInGerman) hat keinen. Bitte dort „reference:“ ergänzen.",
                "\(dimension.quotedInEnglish) measures the distance from a declared value, and \(part.quotedInEnglish) has none. Please add “reference:” there."
            )
        case .principalComponentAggregation(_, let dimension):
            return Sentence(
                "Gewichte der ersten Hauptkomponente in \(dimension.quotedInGerman) gehen nur mit „aggregation: sum“: sie können negativ sein.",
                "Weights of the first principal component in \(dimension.quotedInEnglish) go with “aggregation: sum” only: they may be negative."
            )
        case .signIndicatorUnknown(let id, let dimension, let available):
            return Sentence(
                "Der Indikator \(id.quotedInGerman), der in \(dimension.quotedInGerman) das Vorzeichen bestimmt („sign-from“), gehört nicht zum Index.",
                "The indicator \(id.quotedInEnglish) that gives \(dimension.quotedInEnglish) its sign (“sign-from”) is not part of the index."
            ) + .suggestion(for: id, among: available, german: "Möglich sind", english: "Possible are")
        case .cuts, .quantileCount, .classNames, .minimumPopulation, .changeOfIndicator, .changeOfUnknown, .noDynamics,
            .regionsWithoutIndicator, .frameWithoutIndicator, .frameIsNotRegionsShown, .populationMissing,
            .frameTooSmall, .constantInFrame, .outOfRange, .referenceUnusable, .componentAmbiguous, .signUndetermined,
            .noRobustness, .variants, .weightSpread, .tooManyRanks, .noVariantDefined:
            return .none
        }
    }
}
