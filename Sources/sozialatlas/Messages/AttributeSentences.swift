import Shapefiles
import Tables
import TextEncoding

extension Complaint {
    /// Attribute tables of shapefiles. Other cases are worded elsewhere.
    init(attributes error: ShapefileError, _ context: MessageContext) {
        switch error {
        case .badTableHeader(let file, let fault):
            self.init(.badData, at: .file(file), Self.sentence(fault) + Self.again)
        case .rowCountDiffers(let file, let rows, let shapes):
            self.init(
                .badData, at: .file(file),
                "Die Attributtabelle hat \(rows.german("Zeile", "Zeilen")), die Geometrie \(shapes.german("Satz", "Sätze")): Sie gehören nicht zusammen, oder die .dbf wurde mit einem anderen Programm (etwa Excel) geändert. \(Self.again.german)",
                "The attribute table has \(rows.english("row", "rows")), the geometry \(shapes.english("record", "records")): they do not belong together, or the .dbf was changed by another program (such as Excel). \(Self.again.english)"
            )
        case .unknownColumn(let name, let file, let available):
            let hint = Sentence.suggestion(for: name, among: available, german: "Es gibt", english: "There are")
            self.init(
                .badData, at: .file(file),
                Sentence(
                    "Die Spalte \(name.quotedInGerman) gibt es nicht.", "There is no column \(name.quotedInEnglish).")
                    + hint)
        case .unsupportedColumn(let name, let type, let file):
            self.init(
                .badData, at: .file(file),
                "Die Spalte \(name.quotedInGerman) hat den Typ \(type) (binär oder in einer anderen Datei) und kann nicht gelesen werden. Bitte eine Text- oder Zahlenspalte wählen.",
                "The column \(name.quotedInEnglish) has the type \(type) (binary or in another file) and cannot be read. Please choose a column of text or numbers."
            )
        case .unavailableEncoding(let name):
            self.init(
                .unavailable,
                "Dieses System kann die Kodierung \(name.name) nicht umsetzen. Bitte die Daten als UTF-8 neu ausgeben.",
                "This system cannot convert the encoding \(name.name). Please export the data anew as UTF-8.")
        case .undecodable(let file, let record, let field, let bytes, let detected, let fitting):
            let remedy = Sentence.remedy(
                reading: fitting, section: "boundaries", "encoding", option: "--encoding", context)
            let hex = bytes.prefix(8).map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
            let evidence = detected.evidence.sentence
            self.init(
                .badData, at: .file(file, record: record),
                "In Spalte \(field.quotedInGerman) stehen Bytes (\(hex)), die in \(detected.encoding.name) keine Zeichen sind (\(evidence.german)). \(remedy.german)",
                "The column \(field.quotedInEnglish) has bytes (\(hex)) that are no characters in \(detected.encoding.name) (\(evidence.english)). \(remedy.english)"
            )
        case .doubtfulText(let file, let record, let field, let mojibake, let detected, let fitting):
            let remedy = Sentence.remedy(
                reading: fitting, of: mojibake, section: "boundaries", "encoding", option: "--encoding", context)
            let column = field.map {
                Sentence("In Spalte \($0.quotedInGerman): ", "In column \($0.quotedInEnglish): ")
            }
            let words = mojibake.sentence
            let evidence = detected.evidence.sentence
            self.init(
                .badData, at: .file(file, record: record),
                "\(column?.german ?? "")\(words.german) Gelesen wurde als \(detected.encoding.name) (\(evidence.german)). \(remedy.german)",
                "\(column?.english ?? "")\(words.english) It was read as \(detected.encoding.name) (\(evidence.english)). \(remedy.english)"
            )
        case .inaccessible, .notTheGeometry, .missingCompanion, .tooShort, .notAShapefile, .unknownVersion,
            .unknownShapeType, .notBoundaries, .tooLarge, .truncated, .indexOutsideFile, .indexDisagrees,
            .recordsBeyondIndex,
            .recordTooShort, .badCounts, .badPartStart, .mixedShapeTypes, .impossibleCoordinate, .shapelib:
            self.init(.program, Sentence("\(error)"))
        }
    }

    private static func sentence(_ fault: ShapefileError.AttributeHeaderFault) -> Sentence {
        switch fault {
        case .lengths(let header, let row):
            Sentence(
                "Die Längen im Kopf der Attributtabelle (Kopf \(header), Zeile \(row) Bytes) sind nicht möglich.",
                "The lengths in the header of the attribute table (header \(header), row \(row) bytes) are not possible."
            )
        case .truncated(let rows, let needed, let found):
            Sentence(
                "Die Attributtabelle ist abgeschnitten: \(rows.german("Zeile braucht", "Zeilen brauchen")) \(needed) Bytes, vorhanden sind \(found).",
                "The attribute table is cut off: \(rows) rows need \(needed) bytes, there are \(found).")
        case .fieldsWiderThanRow(let fields, let row):
            Sentence(
                "Die Felder der Attributtabelle sind zusammen \(fields) Bytes breit, eine Zeile nur \(row).",
                "The fields of the attribute table are \(fields) bytes wide together, a row only \(row).")
        case .fieldsNarrowerThanRow(let fields, let row):
            Sentence(
                "Die Felder der Attributtabelle sind zusammen \(fields) Bytes breit, eine Zeile aber \(row); welches Feld breiter ist, steht nirgends.",
                "The fields of the attribute table are \(fields) bytes wide together, but a row \(row); which field is wider is not stated."
            )
        case .noFields: Sentence("Die Attributtabelle hat keine Spalten.", "The attribute table has no columns.")
        }
    }
}
