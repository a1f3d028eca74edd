import Indicators

extension CellOddityCount {
    /// How cells of a kind were read, and how many they are.
    var sentence: Sentence {
        let list = Sentence.list(texts, limit: 5)
        let count = Sentence(
            "\(count) \(count == 1 ? "Zelle" : "Zellen") (\(list.german); \(place.german))",
            "\(count) \(count == 1 ? "cell" : "cells") (\(list.english); \(place.english))")
        let verb = Sentence(self.count == 1 ? "gilt" : "gelten", self.count == 1 ? "is" : "are")
        return switch oddity {
        case .word:
            Sentence(
                "\(count.german) \(verb.german) als „keine Angabe“.",
                "\(count.english) \(verb.english) taken as “no data”.")
        case .star:
            Sentence(
                "\(count.german) \(verb.german) als aus Datenschutzgründen verborgen.",
                "\(count.english) \(verb.english) taken as suppressed.")
        case .lessThan:
            Sentence(
                "\(count.german) \(verb.german) als aus Datenschutzgründen verborgen, da die Zahl nicht genannt ist.",
                "\(count.english) \(verb.english) taken as suppressed, since the number is not told.")
        case .percentSign:
            Sentence(
                "\(count.german): Das Prozentzeichen ist weggelassen, die Zahl gilt in Prozent.",
                "\(count.english): the percent sign is left out, the number counts as per cent.")
        case .footnote:
            Sentence(
                "\(count.german): Die Zeichen hinter der Zahl sind als Fußnoten gelesen.",
                "\(count.english): the marks behind the number are read as footnotes.")
        case .dash:
            Sentence(
                "\(count.german): Der Strich vor der Zahl ist als Minus gelesen.",
                "\(count.english): the dash before the number is read as a minus sign.")
        }
    }

    private var place: Sentence {
        lines.count == 1
            ? Sentence("Zeile \(lines.lowerBound)", "line \(lines.lowerBound)")
            : Sentence(
                "Zeilen \(lines.lowerBound) bis \(lines.upperBound)", "lines \(lines.lowerBound) to \(lines.upperBound)"
            )
    }
}
