import Tables

extension WorkbookOddity {
    /// What is odd about a workbook.
    var sentence: Sentence {
        switch self {
        case .sheetFound(let name, let passedOver, let others): Self.found(name, passedOver, others)
        case .linkedWorkbooks:
            Sentence(
                "Die Arbeitsmappe verweist auf andere Dateien; gelesen sind die Werte vom letzten Speichern.",
                "The workbook refers to other files; the values are read as they were when it was last saved.")
        case .hiddenSheet(let name):
            Sentence(
                "Das Blatt \(name.quotedInGerman) ist ausgeblendet; es wird trotzdem gelesen.",
                "The sheet \(name.quotedInEnglish) is hidden; it is read all the same.")
        case .hiddenRows(let count, let first):
            Sentence(
                count == 1
                    ? "Die ausgeblendete Zeile \(first) ist mitgelesen."
                    : "\(count) ausgeblendete Zeilen sind mitgelesen (die erste ist Zeile \(first)).",
                count == 1
                    ? "The hidden row \(first) is read like the others."
                    : "\(count) hidden rows are read like the others (the first is row \(first)).")
        case .hiddenColumns(let count, let first):
            Sentence(
                count == 1
                    ? "Die ausgeblendete Spalte \(first) ist mitgelesen."
                    : "\(count) ausgeblendete Spalten sind mitgelesen (die erste ist Spalte \(first)).",
                count == 1
                    ? "The hidden column \(first) is read like the others."
                    : "\(count) hidden columns are read like the others (the first is column \(first)).")
        case .coveredCells(let count, let first):
            Sentence(
                count == 1
                    ? "Die Zelle \(first) liegt unter einer verbundenen Zelle; ihr Inhalt ist mitgelesen."
                    : "\(count) Zellen liegen unter verbundenen Zellen; ihr Inhalt ist mitgelesen (die erste ist \(first)).",
                count == 1
                    ? "The cell \(first) lies below a merged cell; its content is read."
                    : "\(count) cells lie below merged cells; their content is read (the first is \(first)).")
        case .errorValues(let count, let first):
            Sentence(
                count == 1
                    ? "Die Zelle \(first) enthält einen Fehler (wie #NV); sie gilt als fehlender Wert."
                    : "\(count) Zellen enthalten Fehler (wie #NV); sie gelten als fehlende Werte (die erste ist \(first)).",
                count == 1
                    ? "The cell \(first) holds an error (such as #N/A); it counts as a missing value."
                    : "\(count) cells hold errors (such as #N/A); they count as missing values (the first is \(first))."
            )
        case .percents(let count, let first):
            Sentence(
                count == 1
                    ? "Die Zelle \(first) ist als Prozent formatiert; die Zahl ist gelesen, wie sie angezeigt wird (0,059 als 5,9)."
                    : "\(count) Zellen sind als Prozent formatiert; die Zahlen sind gelesen, wie sie angezeigt werden (0,059 als 5,9; die erste ist \(first)).",
                count == 1
                    ? "The cell \(first) has a percent format; its number is read as it is shown (0.059 as 5.9)."
                    : "\(count) cells have a percent format; their numbers are read as they are shown (0.059 as 5.9; the first is \(first))."
            )
        }
    }

    private static func found(_ name: String, _ passedOver: [String], _ others: [String]) -> Sentence {
        var (german, english) = (
            "Gelesen ist das Blatt \(name.quotedInGerman), das erste mit einer Tabelle",
            "The sheet \(name.quotedInEnglish) is read, the first with a table"
        )
        if !passedOver.isEmpty {
            let list = Sentence.list(passedOver)
            german += "; übergangen: \(list.german)"
            english += "; passed over: \(list.english)"
        }
        if !others.isEmpty {
            let list = Sentence.list(others)
            german += "; weitere: \(list.german)"
            english += "; others: \(list.english)"
        }
        return Sentence(german + ".", english + ".")
    }
}
