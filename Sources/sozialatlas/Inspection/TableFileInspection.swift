import Documents
import Indicators
import Publishing
import Tables
import TextEncoding

/// A table, described as far as that goes.
struct TableFileInspection: FileInspection {
    private let path: String
    private let table: Result<Table, TableFailure>
    private let inspection: TableInspection?

    init(_ path: String, options: TableOptions, formats: TableFormats) {
        self.path = path
        do throws(TableFailure) {
            let table = try formats.read(path, options: options)
            self.table = .success(table)
            inspection = TableInspection(table)
        } catch {
            table = .failure(TableFailure(file: path, fault: error.fault))
            inspection = nil
        }
    }

    var refusal: Complaint? {
        guard case .failure(let failure) = table else { return nil }
        return Complaint(failure, .looking)
    }

    /// Why numbers cannot be read, though the table can.
    private var fault: Complaint? {
        inspection?.fault.map { Complaint(TableFailure(file: path, fault: $0), .looking) }
    }

    func describe(in text: inout ReportText) {
        guard case .success(let table) = table, let inspection else { return }
        text.heading("\(path): Tabelle", "\(path): table")
        text.table(
            [
                [
                    Sentence("Umfang", "size"),
                    Sentence(
                        "\(table.rowCount.german("Zeile", "Zeilen")), \(table.columns.count.german("Spalte", "Spalten")); Spaltennamen in Zeile \(table.headerLine)",
                        "\(table.rowCount.english("row", "rows")), \(table.columns.count.english("column", "columns")); column names on line \(table.headerLine)"
                    ),
                ]
            ] + table.facts.rows(detailed: true) + [
                [
                    Sentence("Zahlen", "numbers"),
                    inspection.numbers?.sentence ?? Sentence("unklar, siehe unten", "unclear, see below"),
                ],
                [Sentence("Schlüssel", "keys"), keys],
            ])
        text.line("Spalten", "columns")
        text.table(inspection.columns.map { [Sentence($0.name)] + Self.describe($0) }, depth: 2)
        for oddity in oddities(table) {
            text.line(Sentence("auffällig: \(oddity.german)", "odd: \(oddity.english)"))
        }
        if let fault {
            text.line(Sentence("nicht verwendbar: \(fault.text.german)", "not usable: \(fault.text.english)"))
        }
    }

    private var keys: Sentence {
        let columns = keyColumns
        guard !columns.isEmpty else {
            return Sentence("keine Spalte sieht nach amtlichen Schlüsseln aus", "no column looks like official keys")
        }
        let german = columns.map { column in
            "\(column.name) (\(column.key?.length ?? 0) Stellen\(column.key?.isUnique == true ? "" : ", mehrfach"))"
        }
        let english = columns.map { column in
            "\(column.name) (\(column.key?.length ?? 0) digits\(column.key?.isUnique == true ? "" : ", repeated"))"
        }
        return Sentence(german.joined(separator: ", "), english.joined(separator: ", "))
    }

    /// Columns of official keys; years look like county keys without their zero.
    private var keyColumns: [ColumnInspection] {
        (inspection?.columns ?? []).filter { column in
            guard let key = column.key else { return false }
            let areYears =
                key.length == 5
                && column.range.map { (1800...2200).contains($0.lowerBound) && $0.upperBound <= 2200 } ?? false
            return !areYears
        }
    }

    private static func describe(_ column: ColumnInspection) -> [Sentence] {
        if column.numbers > column.texts {
            var german = column.numbers.german("Zahl", "Zahlen")
            var english = column.numbers.english("number", "numbers")
            if let range = column.range {
                german +=
                    ", \(NumberWording.number(range.lowerBound, in: .german)) bis \(NumberWording.number(range.upperBound, in: .german))"
                english +=
                    ", \(NumberWording.number(range.lowerBound, in: .english)) to \(NumberWording.number(range.upperBound, in: .english))"
            }
            let others = [
                (column.missing, Sentence("fehlend", "missing")), (column.suppressed, Sentence("geheim", "suppressed")),
                (column.uncertain, Sentence("zu unsicher", "too uncertain")),
                (column.notApplicable, Sentence("nicht zutreffend", "not applicable")),
                (column.texts, Sentence("Text", "text")),
            ].filter { $0.0 > 0 }
            german += others.map { ", \($0.0) \($0.1.german)" }.joined()
            english += others.map { ", \($0.0) \($0.1.english)" }.joined()
            return [Sentence(german, english)]
        }
        let distinct = column.distinct.map { Sentence.list($0, limit: 4) } ?? .none
        return [
            Sentence(
                "\(column.texts.german("Text", "Texte")), \(column.empty) leer\(distinct.german.isEmpty ? "" : ": ")\(distinct.german)",
                "\(column.texts.english("text", "texts")), \(column.empty) empty\(distinct.english.isEmpty ? "" : ": ")\(distinct.english)"
            )
        ]
    }

    private func oddities(_ table: Table) -> [Sentence] {
        let guess = table.notes.lazy.compactMap { $0.guessedEncoding }.first
        var oddities = table.notes.filter { $0.guessedEncoding == nil }.map(\.sentence)
        if let guess {
            oddities.append(
                Sentence(
                    "Die Kodierung steht nirgends; angenommen ist \(guess.name).",
                    "The encoding is stated nowhere; \(guess.name) is assumed."))
        }
        for column in inspection?.columns ?? [] {
            if let place = column.strayText {
                oddities.append(
                    Sentence(
                        "In der Zahlenspalte \(column.name.quotedInGerman) steht in Zeile \(place.line) \(place.text.quotedInGerman).",
                        "The column of numbers \(column.name.quotedInEnglish) holds \(place.text.quotedInEnglish) on line \(place.line)."
                    ))
            }
            guard let key = column.key, keyColumns.contains(where: { $0.name == column.name }) else { continue }
            if key.repairs > 0 {
                oddities.append(
                    Sentence(
                        "In Spalte \(column.name.quotedInGerman) \(key.repairs.agreeing("ist ein", "sind \(key.repairs)")) Schlüssel ohne führende Null oder mit „.0“; \(key.repairs.agreeing("er wird", "sie werden")) wiederhergestellt.",
                        "In column \(column.name.quotedInEnglish) \(key.repairs.agreeing("one key lacks its leading zero or ends", "\(key.repairs) keys lack their leading zero or end")) in “.0”; \(key.repairs.agreeing("it is", "they are")) restored."
                    ))
            }
            if key.destroyed > 0 {
                oddities.append(
                    Sentence(
                        "In Spalte \(column.name.quotedInGerman) hat die Tabellenkalkulation \(key.destroyed) Schlüssel zerstört (z. B. 3,15701E+06).",
                        "In column \(column.name.quotedInEnglish) a spreadsheet destroyed \(key.destroyed.english("key", "keys")) (such as 3.15701E+06)."
                    ))
            }
        }
        return oddities
    }

    var json: DataRecord {
        guard case .success(let table) = table, let inspection else {
            return [
                "file": .string(path), "kind": "table", "readable": false,
                "refusals": .strings([refusal?.text.text].compactMap { $0 }),
            ]
        }
        return .object(
            [
                .init("file", .string(path)), .init("kind", "table"),
                .init("readable", .bool(inspection.fault == nil)), .init("rows", .integer(table.rowCount)),
                .init("header_line", .integer(table.headerLine)),
            ] + table.facts.statements.flatMap(Self.members) + [
                .init("decimal", .optional(inspection.numbers?.decimal.rawValue)),
                .init("key_candidates", .strings(keyColumns.map(\.name))),
                .init("columns", .array(inspection.columns.map(Self.column))),
                .init("oddities", .strings(oddities(table).map(\.text))),
                .init("refusals", .strings([fault?.text.text].compactMap { $0 })),
            ])
    }

    private static func members(_ statement: TableStatement) -> [DataRecord.Member] {
        [.init(statement.key, .string(statement.value))]
            + (statement.isGuess.map { [.init(statement.key + "_guessed", .bool($0))] } ?? [])
    }

    private static func column(_ column: ColumnInspection) -> DataRecord {
        [
            "name": .string(column.name), "numbers": .integer(column.numbers), "missing": .integer(column.missing),
            "empty": .integer(column.empty), "suppressed": .integer(column.suppressed),
            "uncertain": .integer(column.uncertain),
            "not_applicable": .integer(column.notApplicable), "texts": .integer(column.texts),
            "minimum": .optional(column.range?.lowerBound), "maximum": .optional(column.range?.upperBound),
            "key_length": .optional(column.key?.length),
        ]
    }
}
