import Atlas
import AtlasFile
import Confidentiality
import Evaluation
import Indicators

/// The protocol of an audit that a data-protection officer can file: data, rules, equations, counts of hidden numbers, verdict. It holds
/// no hidden number, and does not say which numbers are hidden unless it is for internal use.
struct AuditProtocol {
    /// What it is called.
    let title: Sentence
    private(set) var blocks: [ProtocolBlock] = []

    init(_ report: ConfidentialityReport, of definition: AtlasDefinition, inputs: [String], isInternal: Bool) {
        title = Sentence(
            "Prüfprotokoll zur statistischen Geheimhaltung: \(definition.title)",
            "Protocol of statistical confidentiality: \(definition.title)")
        blocks.append(.heading(title, depth: 1))
        if isInternal {
            blocks.append(
                .notice(
                    Sentence(
                        "Nur für den internen Gebrauch. Nicht zur Veröffentlichung: Diese Fassung nennt, welche Zahlen aus welchem Grund verborgen sind.",
                        "For internal use only. Not for publication: this version names which numbers are hidden, and why."
                    )))
        }
        blocks.append(.paragraph(Self.verdict(report)))
        blocks.append(
            .paragraph(
                Sentence(
                    "Geprüft mit \(AtlasProgram.name) \(AtlasProgram.version). Errechenbar heißt: aus den veröffentlichten Anzahlen, Quoten und Summen durch Gleichungen enger einzugrenzen, als die Regeln erlauben.",
                    "Audited by \(AtlasProgram.name) \(AtlasProgram.version). Computable means: to be bounded by equations over the published counts, rates and sums more closely than the rules allow."
                )))
        addData(definition, report, inputs: inputs)
        addRules(report)
        blocks += AuditProtocol.equations(report, definition)
        addHidden(report)
        blocks += AuditProtocol.findings(report, isInternal: isInternal)
        addLimits(report)
        blocks.append(
            .signature([
                Sentence("Ort, Datum", "Place, date"), Sentence("Geprüft von", "Audited by"),
                Sentence("Zur Kenntnis genommen", "Noted by"),
            ]))
    }

    private static func verdict(_ report: ConfidentialityReport) -> Sentence {
        let hidden = report.audit.hiddenCounts
        let start = Sentence("Ergebnis: ", "Verdict: ")
        let count = Sentence.counted(
            hidden, ("verborgene Zahl", "verborgene Zahlen"), ("hidden number", "hidden numbers"))
        let found = report.endangered.count
        return report.isSafe
            ? Sentence(
                "\(start.german)\(count.german), keine ist errechenbar.",
                "\(start.english)\(count.english), none can be computed.")
            : Sentence(
                "\(start.german)\(count.german), \(found) davon errechenbar oder nicht geschützt. So darf der Atlas nicht veröffentlicht werden.",
                "\(start.english)\(count.english), \(found) of them computable or unprotected. The atlas must not be published like this."
            )
    }

    private mutating func addData(_ definition: AtlasDefinition, _ report: ConfidentialityReport, inputs: [String]) {
        blocks.append(.heading(Sentence("Daten", "Data"), depth: 2))
        let open = Sentence("für alle bekannt (confidential: no)", "known to everybody (confidential: no)")
        let ruled = Sentence("unter den Regeln", "under the rules")
        let column = Sentence("keine Anzahl, ungeprüft", "no count, not judged")
        blocks.append(
            .table(
                head: [
                    Sentence("Indikator", "Indicator"), Sentence("Stand der Daten", "Date of the data"),
                    Sentence("Quelle", "Source"), Sentence("Behandlung", "Treatment"),
                ],
                rows: definition.catalogue.indicators.map { indicator in
                    let caption = definition.captions[indicator.id]
                    let sources = indicator.sources.map { id in
                        definition.catalogue.sources.first { $0.id == id }.map { "\($0.provider), \($0.dataset)" } ?? id
                    }
                    let treatment =
                        caption?.confidential == false ? open : report.notCounts.contains(indicator.id) ? column : ruled
                    return [
                        Sentence("\(indicator.label) (\(indicator.id))"),
                        caption?.date.map { Sentence($0) } ?? Sentence("nicht angegeben", "not stated"),
                        sources.isEmpty
                            ? Sentence("nicht angegeben", "not stated") : Sentence(sources.joined(separator: "; ")),
                        treatment,
                    ]
                }))
        blocks.append(.paragraph(Sentence("Gelesene Dateien:", "Files read:")))
        blocks.append(.list(inputs.map { Sentence($0) }))
        blocks.append(
            .paragraph(
                Sentence(
                    "Prüfsummen der Tabellen stehen mit Absicht nicht hier: Wer alles bis auf wenige Zahlen kennt, könnte diese damit durchprobieren.",
                    "Checksums of the tables are left out on purpose: who knows all but a few numbers could try those until the sum fits."
                )))
    }

    private mutating func addRules(_ report: ConfidentialityReport) {
        blocks.append(.heading(Sentence("Regeln", "Rules"), depth: 2))
        let rules = report.rules.sentences
        blocks.append(
            rules.isEmpty
                ? .paragraph(Sentence("Die Atlasdatei nennt keine Regeln.", "The atlas file has no rules."))
                : .list(rules))
    }

    private mutating func addHidden(_ report: ConfidentialityReport) {
        blocks.append(.heading(Sentence("Verborgene Zahlen nach Regeln", "Hidden numbers by rule"), depth: 2))
        let rows = SuppressionReason.allCases.compactMap { reason -> [Sentence]? in
            let count = report.suppressions.count { $0.reason == reason }
            return count > 0 ? [reason.sentence, Sentence.number(Double(count))] : nil
        }
        guard !rows.isEmpty else {
            blocks.append(.paragraph(Sentence("Keine Zahl ist verborgen.", "No number is hidden.")))
            return
        }
        blocks.append(
            .table(
                head: [Sentence("Grund", "Reason"), Sentence("Anzahlen und Summen", "Counts and totals")], rows: rows))
        if report.rules.reader == .seesThatHidden {
            blocks.append(
                .paragraph(
                    Sentence(
                        "Die Regeln schützen vor Lesern, die nicht wissen, warum eine Zahl verborgen ist. Soll diese Übersicht veröffentlicht werden, gehört „reader: sees-why-hidden“ in die Atlasdatei.",
                        "The rules protect against readers who do not know why a number is hidden. If this summary is to be published, “reader: sees-why-hidden” belongs into the atlas file."
                    )))
        }
    }

    private mutating func addLimits(_ report: ConfidentialityReport) {
        blocks.append(.heading(Sentence("Was nicht geprüft ist", "What is not audited"), depth: 2))
        var limits = [
            Sentence(
                "Veröffentlichungen außerhalb dieses Atlas: frühere Ausgaben, Tabellen anderer Stellen, Summen, die die Atlasdatei nicht nennt.",
                "Publications beyond this atlas: earlier editions, tables of other offices, totals that the atlas file does not name."
            ),
            Sentence(
                "Was Leser vermuten können, etwa weil sich eine Zahl von Jahr zu Jahr kaum ändert.",
                "What readers may guess, as where a number hardly changes from year to year."),
        ]
        if !report.notCounts.isEmpty {
            let list = Sentence.list(report.notCounts)
            limits.append(
                Sentence(
                    "Indikatoren, die keine Anzahlen sind und aus keinen Anzahlen des Atlas folgen: \(list.german).",
                    "Indicators that are no counts and follow from no counts of the atlas: \(list.english)."))
        }
        blocks.append(.list(limits))
    }
}
