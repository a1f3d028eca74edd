import Cartography
import Geography

extension Complaint {
    /// Classes that cannot be made.
    init(_ error: ClassificationError, map: String, _ context: MessageContext) {
        let classes = context.remedy(section: "maps", key: "classes: …", option: "--classes …")
        let sentence: Sentence
        switch error {
        case .noValues:
            sentence = Sentence(
                "Es gibt keine Zahl, die eingeteilt werden könnte.", "There is no number to sort into classes.")
        case .notFinite(let value):
            sentence = Sentence("Der Wert \(value) ist keine endliche Zahl.", "The value \(value) is no finite number.")
        case .notAscending(let index):
            sentence = Sentence(
                "Die Werte sind ab Stelle \(index + 1) nicht aufsteigend (Fehler im Programm).",
                "The values do not ascend from place \(index + 1) (a fault of the program).")
        case .rangeTooWide(let lowest, let highest):
            sentence = Sentence(
                "Die Werte liegen zu weit auseinander: \(lowest) bis \(highest).",
                "The values lie too far apart: \(lowest) to \(highest).")
        case .classCountOutOfRange(let found, let allowed):
            sentence = Sentence(
                "\(found.german("Klasse ist", "Klassen sind")) nicht möglich; erlaubt sind \(allowed.lowerBound) bis \(allowed.upperBound). Bitte \(classes.german) ändern.",
                "\(found.english("class is", "classes are")) not possible; \(allowed.lowerBound) to \(allowed.upperBound) are allowed. Please change \(classes.english)."
            )
        case .notPositive(let lowest):
            let number = Sentence.number(lowest)
            sentence = Sentence(
                "Geometrische Klassen brauchen Werte über 0, der kleinste ist \(number.german). Bitte \(classes.german) mit einer anderen Methode angeben.",
                "Geometric classes need values above 0, the lowest is \(number.english). Please give \(classes.english) with another method."
            )
        case .tooFewEdges(let found):
            sentence = Sentence(
                "\(found.german("Klassengrenze genügt", "Klassengrenzen genügen")) nicht; eine Klasse braucht zwei.",
                "\(found.english("class edge is", "class edges are")) not enough; a class needs two.")
        case .edgesNotAscending(let edge, let next):
            let first = Sentence.number(edge)
            let second = Sentence.number(next)
            sentence = Sentence(
                "Die Klassengrenzen müssen ansteigen, auf \(first.german) folgt aber \(second.german).",
                "Class edges must ascend, but \(first.english) is followed by \(second.english).")
        case .edgeFinerThanDecimals(let edge, let decimals):
            let number = Sentence.number(edge)
            sentence = Sentence(
                "Die Klassengrenze \(number.german) hat mehr Nachkommastellen als die Zahlen der Karte (\(decimals)). Bitte „decimals“ erhöhen oder die Grenze runden.",
                "The class edge \(number.english) has more decimals than the numbers of the map (\(decimals)). Please raise “decimals” or round the edge."
            )
        case .valuesOutsideEdges(let values, let lowest, let highest):
            let low = Sentence.number(lowest)
            let high = Sentence.number(highest)
            let german = Sentence.plainList(values.map { NumberWording.number($0, in: .german) }).german
            let english = Sentence.plainList(values.map { NumberWording.number($0, in: .english) }).english
            sentence = Sentence(
                "Diese Werte liegen außerhalb der Klassengrenzen \(low.german) bis \(high.german): \(german). Bitte die äußeren Grenzen weiter setzen.",
                "These values lie outside of the class edges \(low.english) to \(high.english): \(english). Please widen the outer edges."
            )
        }
        self.init(error.status(context), at: .map(map), sentence)
    }

    /// So many classes get colours from any palette that is not chosen by name.
    private static let mixedColours = 40

    /// Colours that cannot be had.
    init(_ error: PaletteError, map: String, _ context: MessageContext) {
        let sentence: Sentence
        switch error {
        case .nameMissing: sentence = Sentence("Die Palette hat keinen Namen.", "The palette has no name.")
        case .noRamps(let palette):
            sentence = Sentence(
                "Die Palette \(palette.quotedInGerman) hat keine Farben.",
                "The palette \(palette.quotedInEnglish) has no colours.")
        case .countNotAllowed(let palette, let found, let allowed):
            sentence = Sentence(
                "Die Palette \(palette.quotedInGerman) hat eine Reihe mit \(found.german("Farbe", "Farben")); erlaubt sind \(allowed.lowerBound) bis \(allowed.upperBound).",
                "The palette \(palette.quotedInEnglish) has a ramp of \(found.english("colour", "colours")); \(allowed.lowerBound) to \(allowed.upperBound) are allowed."
            )
        case .countMismatch(let palette, let declared, let found):
            sentence = Sentence(
                "In der Palette \(palette.quotedInGerman) hat die Reihe für \(declared) Klassen \(found.german("Farbe", "Farben")).",
                "In the palette \(palette.quotedInEnglish) the ramp for \(declared) classes has \(found.english("colour", "colours"))."
            )
        case .colourRepeated(let palette, let count, let colour):
            sentence = Sentence(
                "In der Palette \(palette.quotedInGerman) kommt \(colour.hex) bei \(count) Klassen zweimal vor; jede Klasse braucht ihre eigene Farbe.",
                "In the palette \(palette.quotedInEnglish) \(colour.hex) occurs twice for \(count) classes; each class needs a colour of its own."
            )
        case .lightnessNotInOrder(let palette, let count, let colour):
            sentence = Sentence(
                "In der Palette \(palette.quotedInGerman) bricht \(colour.hex) bei \(count) Klassen die Folge von hell nach dunkel.",
                "In the palette \(palette.quotedInEnglish) \(colour.hex) breaks the order from light to dark for \(count) classes."
            )
        case .countUnavailable(let palette, let found, let available):
            let counts = available.map(String.init).joined(separator: ", ")
            let classes = context.remedy(section: "maps", key: "classes: …", option: "--classes …")
            guard found <= Self.mixedColours else {
                sentence = Sentence(
                    "Für \(found) Klassen hat die Palette \(palette.quotedInGerman) keine Farben, die zu unterscheiden wären. Bitte \(classes.german) mit weniger Klassen angeben.",
                    "For \(found) classes the palette \(palette.quotedInEnglish) has no colours that could be told apart. Please give \(classes.english) with fewer classes."
                )
                break
            }
            // Without a choice the colours of the style are drawn out to any number of classes.
            let choice = context.remedy(section: "maps", key: "palette", option: "--palette")
            sentence = Sentence(
                "Die Palette \(palette.quotedInGerman) hat keine Farben für \(found) Klassen, nur für \(counts). Bitte \(choice.german) weglassen: Die Farben des Stils reichen immer.",
                "The palette \(palette.quotedInEnglish) has no colours for \(found) classes, only for \(counts). Please leave out \(choice.english): the colours of the style always suffice."
            )
        }
        self.init(context.wrongDeclaration, at: .map(map), sentence)
    }
}

extension ClassificationError {
    fileprivate func status(_ context: MessageContext) -> ExitStatus {
        switch self {
        case .noValues, .rangeTooWide, .notPositive: .badData
        case .notFinite, .notAscending: .program
        case .classCountOutOfRange, .tooFewEdges, .edgesNotAscending, .edgeFinerThanDecimals, .valuesOutsideEdges:
            context.wrongDeclaration
        }
    }
}

extension Sentence {
    /// A map as place.
    static func map(_ id: String) -> Sentence {
        Sentence("Karte \(id.quotedInGerman)", "map \(id.quotedInEnglish)")
    }
}

extension ClassificationMethod.Failure {
    /// Why a text names no method.
    var sentence: Sentence {
        switch self {
        case .unknownMethod(let found, let known):
            Sentence(
                "Die Methode \(found.quotedInGerman) gibt es nicht.", "There is no method \(found.quotedInEnglish).")
                + .suggestion(for: found, among: known, german: "Möglich sind", english: "Possible are")
        case .countMissing(let method):
            Sentence(
                "Hinter \(method.quotedInGerman) fehlt die Zahl der Klassen, z. B. „\(method):5“.",
                "The number of classes is missing behind \(method.quotedInEnglish), e.g. “\(method):5”.")
        case .countNotANumber(let found):
            Sentence(
                "\(found.quotedInGerman) ist keine ganze Zahl von Klassen.",
                "\(found.quotedInEnglish) is no whole number of classes.")
        case .countOutOfRange(let found, let allowed):
            Sentence(
                "\(found.german("Klasse ist", "Klassen sind")) nicht möglich; erlaubt sind \(allowed.lowerBound) bis \(allowed.upperBound).",
                "\(found.english("class is", "classes are")) not possible; \(allowed.lowerBound) to \(allowed.upperBound) are allowed."
            )
        case .unexpectedArgument(let method, let found):
            Sentence(
                "\(method.quotedInGerman) nimmt keine weitere Angabe, es folgt aber \(found.quotedInGerman).",
                "\(method.quotedInEnglish) takes nothing after its name, but \(found.quotedInEnglish) follows.")
        case .edgeNotANumber(let found):
            Sentence(
                "Die Klassengrenze \(found.quotedInGerman) ist keine Zahl; erwartet wird ein Dezimalpunkt: „fixed:0,2.5,5“.",
                "The class edge \(found.quotedInEnglish) is no number; a decimal point is expected: “fixed:0,2.5,5”.")
        case .tooFewEdges(let found):
            Sentence(
                "\(found.german("Klassengrenze genügt", "Klassengrenzen genügen")) nicht; eine Klasse braucht zwei.",
                "\(found.english("class edge is", "class edges are")) not enough; a class needs two.")
        case .edgesNotAscending(let edge, let next):
            Sentence(
                "Die Klassengrenzen müssen ansteigen, auf \(edge) folgt aber \(next).",
                "Class edges must ascend, but \(edge) is followed by \(next).")
        }
    }
}
