import Atlas
import Evaluation
import Geography
import Indicators
import Tables
import TextEncoding

extension ReportText {
    /// How each table was read.
    mutating func addTables(_ tables: [DataReport.TableSummary]) {
        for table in tables {
            heading("Tabelle: \(table.file)", "Table: \(table.file)")
            let rows = table.rows
            let facts = table.facts.sentence
            let numbers = table.numbers.sentence
            let found = table.keyColumnFound ? Sentence(" (gefunden)", " (found)") : Sentence.none
            line(
                "\(rows.german("Zeile", "Zeilen"))\(facts.german)",
                "\(rows.english("row", "rows"))\(facts.english)")
            line(
                "\(numbers.german); Schlüssel: Spalte \(table.keyColumn.quotedInGerman)\(found.german)",
                "\(numbers.english); key: column \(table.keyColumn.quotedInEnglish)\(found.english)")
        }
    }

    /// What happened when values met regions: one line for all columns that match fully, one for each that does not.
    mutating func addJoins(_ joins: [JoinReport]) {
        guard !joins.isEmpty else { return }
        heading("Zuordnung der Werte zu den Gebieten", "Values matched to regions")
        for file in Self.inOrder(joins.map(\.file)) {
            let own = joins.filter { $0.file == file }
            let complete = own.filter { $0.isComplete }
            if complete.count > 1, let first = complete.first {
                line(
                    "\(file): \(complete.count) Wertereihen, je \(first.matched) von \(first.regions.german("Gebiet", "Gebieten")) zugeordnet",
                    "\(file): \(complete.count) series, \(first.matched) of \(first.regions.english("region", "regions")) matched in each"
                )
            }
            for join in own where complete.count <= 1 || !join.isComplete { add(join) }
            addRepairs(own)
        }
    }

    private mutating func add(_ join: JoinReport) {
        let conditions = join.conditions.map { ", \($0.column)=\($0.allowed.joined(separator: "|"))" }.joined()
        let matched = Sentence.count(join.matched)
        let regions = join.regions
        line(
            "\(join.file), \(join.column.quotedInGerman)\(conditions): \(matched.german) von \(regions.german("Gebiet", "Gebieten")) zugeordnet",
            "\(join.file), \(join.column.quotedInEnglish)\(conditions): \(matched.english) of \(regions.english("region", "regions")) matched"
        )
        if !join.regionsWithoutValue.isEmpty {
            let list = Sentence.plainList(join.regionsWithoutValue.map(\.text))
            line(
                "Gebiete ohne Wert: \(join.regionsWithoutValue.count) (\(list.german))",
                "regions without a value: \(join.regionsWithoutValue.count) (\(list.english))", depth: 2)
        }
        if !join.valuesWithoutRegion.isEmpty {
            let german = Sentence.plainList(join.valuesWithoutRegion.map { "\($0.key.text) in Zeile \($0.line)" })
                .german
            let english = Sentence.plainList(join.valuesWithoutRegion.map { "\($0.key.text) on line \($0.line)" })
                .english
            line(
                "Werte ohne Gebiet: \(join.valuesWithoutRegion.count) (\(german))",
                "values without a region: \(join.valuesWithoutRegion.count) (\(english))", depth: 2)
        }
        if join.valuesOutsideScope > 0 {
            let count = Sentence.count(join.valuesOutsideScope)
            line(
                "Werte außerhalb der Auswahl: \(count.german)", "values outside of the selection: \(count.english)",
                depth: 2)
        }
        let blanks = [
            (join.missing, Sentence("fehlend", "missing")), (join.suppressed, Sentence("geheim", "suppressed")),
            (join.uncertain, Sentence("zu unsicher", "too uncertain")),
            (join.notApplicable, Sentence("nicht zutreffend", "not applicable")),
            (join.flagged, Sentence("mit Kennzeichen", "flagged")),
        ].filter { $0.0 > 0 }
        if !blanks.isEmpty {
            line(
                blanks.map { "\($0.1.german): \($0.0)" }.joined(separator: ", "),
                blanks.map { "\($0.1.english): \($0.0)" }.joined(separator: ", "), depth: 2)
        }
    }

    private mutating func addRepairs(_ joins: [JoinReport]) {
        guard let most = joins.max(by: { $0.repairedKeys.count < $1.repairedKeys.count }) else { return }
        if !most.repairedKeys.isEmpty {
            let german = Sentence.plainList(
                most.repairedKeys.map { "\($0.from.quotedInGerman) → \($0.to.text) in Zeile \($0.line)" }, limit: 4
            ).german
            let english = Sentence.plainList(
                most.repairedKeys.map { "\($0.from.quotedInEnglish) → \($0.to.text) on line \($0.line)" }, limit: 4
            ).english
            line(
                "wiederhergestellte Schlüssel: \(most.repairedKeys.count) (\(german))",
                "restored keys: \(most.repairedKeys.count) (\(english))", depth: 2)
        }
        if let viaARS = joins.max(by: { $0.keysViaARS.count < $1.keysViaARS.count }),
            let first = viaARS.keysViaARS.first
        {
            let count = Sentence.count(viaARS.keysViaARS.count)
            line(
                "über die ARS-Regel zugeordnet: \(count.german) (z. B. \(first.table.text) zu \(first.region.text))",
                "matched by the rule of the ARS: \(count.english) (e.g. \(first.table.text) to \(first.region.text))",
                depth: 2)
        }
    }

    private static func inOrder(_ names: [String]) -> [String] {
        names.reduce(into: []) { found, name in if !found.contains(name) { found.append(name) } }
    }
}

extension JoinReport {
    /// Every region has a number and every row a region.
    fileprivate var isComplete: Bool {
        matched == regions && valuesWithoutRegion.isEmpty && valuesOutsideScope == 0 && missing == 0 && suppressed == 0
            && notApplicable == 0 && flagged == 0
    }
}

extension NumberNotation {
    /// The decimal sign and how it is known.
    var sentence: Sentence {
        let sign =
            decimal == .comma ? Sentence("Dezimalkomma", "decimal comma") : Sentence("Dezimalpunkt", "decimal point")
        switch evidence {
        case .declared: return Sentence("\(sign.german) (so angegeben)", "\(sign.english) (as declared)")
        case .found(let place):
            return Sentence(
                "\(sign.german) (an \(place.text.quotedInGerman) in Zeile \(place.line) erkannt)",
                "\(sign.english) (by \(place.text.quotedInEnglish) on line \(place.line))")
        case .kept: return Sentence("als Zahlen in der Arbeitsmappe", "kept as numbers by the workbook")
        case .noneNeeded: return Sentence("nur ganze Zahlen", "whole numbers only")
        }
    }
}
