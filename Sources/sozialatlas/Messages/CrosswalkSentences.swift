import Geography
import Indicators
import Tables

extension Complaint {
    /// A crosswalk that cannot be used.
    init(_ failure: CrosswalkFailure, file: String, _ context: MessageContext) {
        let (line, sentence): (Int?, Sentence)
        switch failure {
        case .table(let failure):
            self.init(failure, context)
            return
        case .keys(let failure):
            self.init(failure, context)
            return
        case .countMismatch:
            self.init(fault: "\(failure)")
            return
        case .notAYear(_, let place):
            line = place.line
            sentence = Sentence(
                "\(place.text.quotedInGerman) in Spalte \(place.column.quotedInGerman) ist keine Jahreszahl.",
                "\(place.text.quotedInEnglish) in column \(place.column.quotedInEnglish) is no year.")
        case .noKey(_, let row, let column):
            line = row
            sentence = Sentence(
                "In Spalte \(column.quotedInGerman) fehlt der Schlüssel.",
                "There is no key in column \(column.quotedInEnglish).")
        case .weight(_, let from, let to, let year):
            line = nil
            sentence = Sentence(
                "Der Anteil von \(from.text) an \(to.text) (\(year)) liegt nicht zwischen 0 und 1.",
                "The share of \(from.text) in \(to.text) (\(year)) is not between 0 and 1.")
        case .noWeight(let from, let to, let year):
            line = nil
            sentence = Sentence(
                "Der Anteil von \(from.text) an \(to.text) (\(year)) fehlt, obwohl \(from.text) an mehrere Gebiete ging.",
                "The share of \(from.text) in \(to.text) (\(year)) is missing, although \(from.text) went to several regions."
            )
        case .duplicateLink(let from, let to, let year):
            line = nil
            sentence = Sentence(
                "\(from.text) → \(to.text) (\(year)) steht zweimal da.",
                "\(from.text) → \(to.text) (\(year)) stands there twice.")
        case .sharesDoNotAddUp(let from, let year, let sum):
            let number = Sentence.number(sum)
            line = nil
            sentence = Sentence(
                "Die Anteile von \(from.text) (\(year)) ergeben \(number.german) statt 1.",
                "The shares of \(from.text) (\(year)) come to \(number.english) and not to 1.")
        case .unknownYear(let year, let available):
            let list = Sentence.plainList(available.map(String.init))
            line = nil
            sentence = Sentence(
                "Für das Jahr \(year) steht nichts da; es gibt: \(list.german).",
                "There is nothing for the year \(year); there are: \(list.english).")
        case .duplicateKey(let key):
            line = nil
            sentence = Sentence(
                "Der Schlüssel \(key.text) kommt in der Tabelle der Werte zweimal vor.",
                "The key \(key.text) occurs twice in the table of values.")
        case .bothTerritories(let new, let old, let year):
            let list = Sentence.plainList(old.map(\.text))
            line = nil
            sentence = Sentence(
                "Die Werte von \(year) nennen das neue Gebiet \(new.text) und zugleich seine Teile \(list.german). Bitte die einen oder die anderen Zeilen löschen.",
                "The values of \(year) name the new region \(new.text) and its parts \(list.english) as well. Please delete the ones or the others."
            )
        }
        self.init(.badData, at: .file(file, line: line), sentence)
    }
}
