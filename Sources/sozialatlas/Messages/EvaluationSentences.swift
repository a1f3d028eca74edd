import Geography
import Indicators

extension Complaint {
    /// An indicator that cannot be computed.
    init(_ failure: EvaluationFailure) {
        switch failure {
        case .seriesMissing, .countMismatch: self.init(fault: "\(failure)")
        case .impossibleBase(let indicator, let region, let cases, let base):
            let first = Sentence.number(cases)
            let second = Sentence.number(base)
            self.init(
                .badData, at: .indicator(indicator),
                "Im Gebiet \(region.text) stehen \(first.german) Fälle einer Grundgesamtheit von \(second.german) gegenüber; daraus lässt sich kein Anteil berechnen. Bitte beide Zahlen in der Tabelle prüfen; ist die Zahl unbekannt, gehört dort „.“ hin.",
                "In the region \(region.text) there are \(first.english) cases on a base of \(second.english); no rate can be computed. Please check both numbers in the table; write “.” if a number is unknown."
            )
        case .outOfRange(let indicator, let region):
            self.init(
                .badData, at: .indicator(indicator),
                "Im Gebiet \(region.text) ist das Ergebnis zu groß für eine Zahl. Bitte die Werte in der Tabelle prüfen.",
                "In the region \(region.text) the result is too large for a number. Please check the values in the table."
            )
        }
    }
}

extension Sentence {
    /// An indicator as place.
    static func indicator(_ id: String) -> Sentence {
        Sentence("Indikator \(id.quotedInGerman)", "indicator \(id.quotedInEnglish)")
    }
}

extension EvaluationNote {
    /// What a reader of the values should know.
    var sentence: Sentence {
        switch self {
        case .casesExceedBase(let region, let cases, let base):
            let first = Sentence.number(cases)
            let second = Sentence.number(base)
            return Sentence(
                "Im Gebiet \(region.text) sind es mehr Fälle (\(first.german)) als die Grundgesamtheit (\(second.german)), also über 100 %.",
                "In the region \(region.text) there are more cases (\(first.english)) than the base (\(second.english)), so more than 100 %."
            )
        case .changeFromZero(let region, let from):
            let number = Sentence.number(from)
            return Sentence(
                "Im Gebiet \(region.text) hat eine Veränderung in Prozent von \(number.german) aus keinen Sinn; der Wert fehlt dort.",
                "In the region \(region.text) a change in per cent from \(number.english) has no meaning; the value is missing there."
            )
        case .noArea(let region):
            return Sentence(
                "Das Gebiet \(region.text) hat keine bekannte Fläche und daher keine Dichte.",
                "The region \(region.text) has no known area and so no density.")
        }
    }
}
