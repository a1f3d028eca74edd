import Geography
import Indicators

/// What is to say of totals among the rows of a table.
enum TotalRowSentences {
    /// Totals that were left out.
    static func leftOut(_ rows: [TotalRow]) -> Sentence {
        let list = Sentence.list(rows.map(\.text), limit: 5)
        let lines = Sentence.plainList(rows.map { String($0.line) }, limit: 5)
        return rows.count == 1
            ? Sentence(
                "Die Zeile \(list.german) (Zeile \(lines.german)) ist eine Summe anderer Zeilen und kein Gebiet; sie bleibt außer Betracht.",
                "The row \(list.english) (line \(lines.english)) is a total of other rows and no region; it is left out."
            )
            : Sentence(
                "\(rows.count) Zeilen sind Summen anderer Zeilen und keine Gebiete; sie bleiben außer Betracht: \(list.german) (Zeilen \(lines.german)).",
                "\(rows.count) rows are totals of other rows and no regions; they are left out: \(list.english) (lines \(lines.english))."
            )
    }
}

extension Complaint {
    /// Faults of totals among the rows.
    init(_ fault: TotalRowFault, file: String, _ context: MessageContext) {
        switch fault {
        case .doubtful(let found):
            let key = found.row.key.text
            let total = context.remedy(
                section: "tables", key: "total-rows: [\(key.quotedForYAML)]",
                option: "--total-rows \(key.quotedForShell)")
            let none = context.option(section: "tables", key: "total-rows: []", option: "--total-rows none")
            let reason = found.reason.words
            self.init(
                .badData, at: .file(file, line: found.row.line),
                "Die Zeile \(found.row.text.quotedInGerman) kann eine Summe anderer Zeilen sein oder ein Gebiet wie sie: \(reason.german). Ist sie eine Summe, bitte \(total.german) angeben; ist sie ein Gebiet: \(none.german).",
                "The row \(found.row.text.quotedInEnglish) can be a total of other rows or a region like them: \(reason.english). If it is a total, please give \(total.english); if it is a region: \(none.english)."
            )
        case .noSuchRow(let pattern, let examples):
            let list = Sentence.list(examples.map(\.text))
            self.init(
                .badData, at: .file(file),
                "Keine Zeile hat den Schlüssel \(pattern.quotedInGerman), der für Summen angegeben ist. Die Schlüssel beginnen mit: \(list.german).",
                "No row has the key \(pattern.quotedInEnglish) that is given for totals. The first keys are: \(list.english)."
            )
        }
    }
}

extension DoubtfulTotal.Reason {
    fileprivate var words: Sentence {
        switch self {
        case .key:
            Sentence(
                "die Schlüssel anderer Zeilen beginnen mit ihrem, aber keine Spalte von Anzahlen zeigt, dass sie deren Summe ist",
                "the keys of other rows begin with its own, but no column of counts shows that it is their sum")
        case .word:
            Sentence(
                "ein Wort sagt es, aber keine Spalte von Anzahlen zeigt, dass sie die Summe anderer ist",
                "a word says so, but no column of counts shows that it is the sum of others")
        case .sum:
            Sentence(
                "ihre Zahlen sind genau die Summe aller anderen, aber weder Schlüssel noch Name sagen, dass sie eine ist",
                "its numbers are exactly the sum of all others, but neither key nor name says that it is one")
        }
    }
}
