import Atlas
import Confidentiality
import Evaluation
import Geography
import Indicators

extension Complaint {
    /// Counts that do not fit together, or rules that do not fit them. Says no count: it may be one to hide.
    init(_ failure: CountTableFailure) {
        switch failure {
        case .notACount(let count, _):
            self.init(
                .badData, at: count.sentence,
                "Das ist keine Anzahl (kleiner als 0 oder zu groß). Bitte die Tabelle prüfen; zählt die Spalte nichts, gehört „confidential: no“ zum Indikator.",
                "This is no count (below 0 or too large). Please check the table; if the column counts nothing, “confidential: no” belongs to the indicator."
            )
        case .totalDiffers(let count, _, _):
            self.init(
                .badData, at: count.sentence,
                "Die angegebene Summe ist nicht die Summe der Gebiete. Bitte die Zeile mit der Summe („row“) und die Gebiete prüfen.",
                "The stated total is not the sum of the regions. Please check the row of the total (“row”) and the regions."
            )
        case .partsDiffer(let count, _, _, _):
            self.init(
                .badData, at: count.sentence,
                "Die Teile ergeben nicht das Ganze. Bitte „breakdowns“ prüfen oder mit „slack“ sagen, um wie viel sie abweichen dürfen.",
                "The parts do not add up to the whole. Please check “breakdowns”, or say with “slack” by how much they may miss it."
            )
        case .emptyGroup(let id):
            self.init(
                .configuration, at: Sentence("confidentiality.groups.\(id)"),
                "Kein Gebiet gehört zu dieser Gruppe. Bitte die Schlüssel prüfen.",
                "No region belongs to this group. Please check the keys.")
        case .emptyBreakdown(let id), .repeatedPart(let id, _):
            self.init(
                .configuration, at: Sentence("confidentiality.breakdowns"),
                "Bei \(id.quotedInGerman) fehlen die Teile, oder etwas steht doppelt da.",
                "With \(id.quotedInEnglish) there are no parts, or something stands there twice.")
        case .duplicateGroup(let id):
            self.init(
                .configuration, at: Sentence("confidentiality.groups"),
                "Die Gruppe \(id.quotedInGerman) gibt es zweimal.",
                "There are two groups \(id.quotedInEnglish).")
        case .unknownSeries(let id, let user, _):
            self.init(
                .configuration, at: Sentence("confidentiality"),
                "\(user.quotedInGerman) nennt \(id.quotedInGerman); das wird im Atlas nicht gezählt.",
                "\(user.quotedInEnglish) names \(id.quotedInEnglish), which the atlas does not count.")
        case .duplicateRegion, .duplicateSeries, .duplicateDerived, .unknownMember, .repeatedMember, .unknownGroup,
            .countMismatch:
            self.init(fault: "\(failure)")
        }
    }

    /// Hidden numbers that can be computed from the others.
    init(disclosed report: ConfidentialityReport) {
        let count = report.endangered.count
        let place = report.endangered.first?.sentence ?? .none
        self.init(
            .disclosure,
            "\(count) verborgene \(count == 1 ? "Zahl lässt" : "Zahlen lassen") sich aus den veröffentlichten genauer errechnen, als die Regeln erlauben (zuerst: \(place.german)). Nichts ist geschrieben. „sozialatlas audit“ nennt sie alle; bitte weniger Summen veröffentlichen („totals“), „confidential: no“ zurücknehmen oder, wenn das so gewollt ist, „audit: warn“ angeben.",
            "\(count) hidden \(count == 1 ? "number" : "numbers") can be computed from the published ones more closely than the rules allow (first: \(place.english)). Nothing is written. “sozialatlas audit” names them all; please publish fewer totals (“totals”), take back “confidential: no”, or, if it is meant to be so, say “audit: warn”."
        )
    }
}

extension CountAddress {
    /// Series and place.
    var sentence: Sentence {
        switch place {
        case .region(let key): Sentence("\(series), Gebiet \(key.text)", "\(series), region \(key.text)")
        case .group(let id): Sentence("\(series), Summe \(id.quotedInGerman)", "\(series), total \(id.quotedInEnglish)")
        }
    }
}

extension SuppressionReason {
    /// In words.
    var sentence: Sentence {
        switch self {
        case .fewCases: Sentence("zu wenige Fälle", "too few cases")
        case .smallBase: Sentence("zu kleine Grundgesamtheit", "too small a base")
        case .smallPopulation: Sentence("zu wenige Einwohner", "too few inhabitants")
        case .protectsOthers: Sentence("zum Schutz anderer Zahlen", "to protect other numbers")
        case .hiddenAtSource: Sentence("schon in der Quelle verborgen", "hidden at the source already")
        case .unprinted: Sentence("in der Quelle nicht ausgewiesen", "not printed at the source")
        case .hiddenPart: Sentence("aus einer verborgenen Zahl", "made of a hidden number")
        }
    }
}

extension CountEquation {
    /// `t: alle = t: maenner + t: frauen`
    var text: String { left.joined(separator: " + ") + " = " + right.joined(separator: " + ") }

    /// Sums that were found.
    static func sentence(_ equations: [CountEquation]) -> Sentence {
        let list = Sentence.plainList(equations.map(\.text), limit: 6)
        let one = equations.count == 1
        return Sentence(
            "\(one ? "Eine Summe" : "\(equations.count) Summen"), die nicht unter „breakdowns“ \(one ? "steht, gilt" : "stehen, gelten") in allen Gebieten und \(one ? "wird" : "werden") bei der Geheimhaltung berücksichtigt: \(list.german).",
            "\(one ? "A sum" : "\(equations.count) sums") that \(one ? "is" : "are") not among the “breakdowns” \(one ? "holds" : "hold") in all regions and \(one ? "is" : "are") taken into account for confidentiality: \(list.english)."
        )
    }
}

extension CountEquation {
    /// Sums that were found and not kept.
    static func droppedSentence(_ equations: [CountEquation]) -> Sentence {
        let list = Sentence.plainList(equations.map(\.text), limit: 6)
        return Sentence(
            "Das gilt, wo alle Zahlen bekannt sind, kann aber wegen verborgener Zahlen nicht überall gelten und bleibt bei der Geheimhaltung unberücksichtigt: \(list.german).",
            "This holds where all numbers are known, but cannot hold everywhere because of hidden numbers, and is not taken into account for confidentiality: \(list.english)."
        )
    }
}

extension FoundRate {
    /// `quote = 100 · t: faelle / t: basis`
    var text: String {
        let factor = per == per.rounded() ? String(Int(per)) : String(per)
        return "\(values) = \(isComplement ? "\(factor) − " : "")\(factor) · \(cases) / \(base)"
    }

    /// Rates that were found.
    static func sentence(_ rates: [FoundRate]) -> Sentence {
        let list = Sentence.plainList(rates.map(\.text), limit: 6)
        return Sentence(
            "\(rates.count == 1 ? "Eine Spalte ist eine Quote aus Anzahlen des Atlas und wird" : "\(rates.count) Spalten sind Quoten aus Anzahlen des Atlas und werden") verborgen, wo diese verborgen sind: \(list.german).",
            "\(rates.count == 1 ? "A column is a rate of counts of the atlas and is" : "\(rates.count) columns are rates of counts of the atlas and are") hidden where those are: \(list.english)."
        )
    }
}

extension ConfidentialityReport {
    /// That counts are not printed, and what is made of it.
    static func unprintedSentence(_ count: Int) -> Sentence {
        Sentence(
            "\(count) \(count == 1 ? "Anzahl ist" : "Anzahlen sind") in der Quelle nicht ausgewiesen („.“, „…“ oder leer) und \(count == 1 ? "gilt" : "gelten") als vielleicht geheim. \(count == 1 ? "Ist sie" : "Sind sie") nur unbekannt, sagt „missing: ['.']“ (bei leeren Feldern „missing: ['']“) das bei der Tabelle.",
            "\(count) \(count == 1 ? "count is" : "counts are") not printed at the source (“.”, “…” or empty) and \(count == 1 ? "is" : "are") taken for perhaps confidential. If \(count == 1 ? "it is" : "they are") only unknown, “missing: ['.']” (for empty cells “missing: ['']”) at the table says so."
        )
    }
}

extension ConfidentialityReport.Hidden {
    /// How many values are hidden and why.
    var sentence: Sentence {
        let german = reasons.map { "\($0.count) \($0.reason.sentence.german)" }.joined(separator: ", ")
        let english = reasons.map { "\($0.count) \($0.reason.sentence.english)" }.joined(separator: ", ")
        return Sentence(
            "\(count) \(count == 1 ? "Wert ist" : "Werte sind") aus Datenschutzgründen nicht ausgewiesen: \(german).",
            "\(count) \(count == 1 ? "value is" : "values are") not shown for reasons of data protection: \(english).")
    }
}

extension CarryingReport.Change {
    /// `03157009 = 03157003 + 03157004`
    var equation: String {
        to.text + " = "
            + parts.map { $0.weight == 1 ? $0.from.text : "\($0.from.text) · \($0.weight)" }.joined(separator: " + ")
    }
}
