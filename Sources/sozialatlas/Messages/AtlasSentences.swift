import Atlas
import Cartography
import Configuration
import Documents
import Geography

extension Complaint {
    /// Why an atlas cannot be made.
    init(_ failure: AtlasFailure, _ context: MessageContext) {
        switch failure {
        case .configuration(let error): self.init(error, context)
        case .data(let failure): self.init(failure, context)
        case .document(let failure): self.init(failure, context)
        case .publishing(let error): self.init(error)
        case .output(let failure): self.init(failure)
        case .nothingToDraw(let id): self.init(fault: "nothing to draw: \(id)")
        case .unknownMap(let id, let available):
            let hint = Sentence.suggestion(for: id, among: available, german: "Es gibt", english: "There are")
            self.init(
                .usage,
                Sentence("Eine Karte \(id.quotedInGerman) gibt es nicht.", "There is no map \(id.quotedInEnglish).")
                    + hint)
        }
    }

    /// Why a document cannot be composed.
    init(_ failure: DocumentFailure, _ context: MessageContext) {
        switch failure {
        case .configuration(let error), .map(.configuration(let error)): self.init(error, context)
        case .map(.classification(let error, let map)): self.init(error, map: map, context)
        case .map(.palette(let error, let map)): self.init(error, map: map, context)
        case .map(.bivariatePalette(let error, let map)): self.init(error, map: map)
        case .map(.scaleDecimals(let scale, let decimals)):
            let list = decimals.map(String.init).joined(separator: ", ")
            self.init(
                .configuration,
                "Die Indikatoren der gemeinsamen Klassen \(scale.quotedInGerman) haben verschiedene Nachkommastellen (\(list)). Bitte „decimals“ angleichen.",
                "The indicators of the shared classes \(scale.quotedInEnglish) differ in decimals (\(list)). Please make “decimals” equal."
            )
        case .map(.fault(.negativeCount(let region, let value), let map)):
            let number = Sentence.number(value)
            self.init(
                .badData, at: .map(map),
                "Das Gebiet \(region.text) hat die Anzahl \(number.german); ein Kreis kann nichts Negatives zeigen. Bitte den Wert prüfen oder die Karte mit Flächenfarben zeichnen („type: choropleth“).",
                "The region \(region.text) has the count \(number.english); a circle cannot show less than nothing. Please check the value or draw the map with colours (“type: choropleth”)."
            )
        case .map(.fault): self.init(fault: "\(failure)")
        case .unknownFormat(let choice, let style, let available):
            let hint = Sentence.suggestion(
                for: choice.name, among: available, german: "Möglich sind", english: "Possible are")
            self.init(
                choice.place == nil ? context.wrongDeclaration : .configuration,
                at: choice.place.map { .file($0.file, line: $0.line) },
                Sentence(
                    "Das Format \(choice.name.quotedInGerman) hat der Stil \(style.quotedInGerman) nicht.",
                    "The style \(style.quotedInEnglish) has no format \(choice.name.quotedInEnglish).") + hint)
        case .unknownSubject(let id, let map, let available):
            let hint = Sentence.suggestion(for: id, among: available, german: "Es gibt", english: "There are")
            self.init(
                .configuration, at: .map(map),
                Sentence(
                    "Weder Indikator noch Index heißt \(id.quotedInGerman).",
                    "Neither an indicator nor an index is named \(id.quotedInEnglish).") + hint)
        }
    }
}
