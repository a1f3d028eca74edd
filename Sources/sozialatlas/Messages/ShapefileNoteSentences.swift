import Shapefiles
import TextEncoding

extension ShapefileNote {
    /// What the user of a shapefile should know.
    var sentence: Sentence {
        switch self {
        case .deletedRows(let records):
            return Self.records(
                records, "als gelöscht markiert und ausgelassen", "marked as deleted and left out")
        case .nullShapes(let records): return Self.records(records, "ohne Geometrie", "without geometry")
        case .misdirectedRings(let records):
            return Self.records(
                records, "mit falsch herum laufenden Ringen; berichtigt", "with rings that run the wrong way; turned")
        case .degenerateRings(let records):
            return Self.records(
                records, "mit Ringen ohne Fläche; diese Ringe sind ausgelassen",
                "with rings that enclose nothing; those rings are left out")
        case .openRings(let records):
            return Self.records(records, "mit offenen Ringen; geschlossen", "with open rings; closed")
        case .repeatedRings(let records):
            return Self.records(
                records, "mit mehrfach vorhandenen Ringen; gleiche Ringe zählen einmal",
                "with repeated rings; identical rings count once")
        case .emptyShapes(let records):
            return Self.records(
                records, "nur mit Ringen ohne Fläche; ohne Geometrie",
                "with nothing but rings that enclose nothing; no geometry")
        case .lengthDiffers(let file, let declared, let found):
            return Sentence(
                "Der Kopf der .\(file.rawValue) nennt \(declared) Bytes, die Datei hat \(found); alle Sätze sind lesbar.",
                "The header of the .\(file.rawValue) says \(declared) bytes, the file has \(found); all records can be read."
            )
        case .unindexedBytes(let bytes):
            return Sentence(
                "\(bytes.german("Byte der .shp kommt", "Bytes der .shp kommen")) im Index nicht vor.",
                "\(bytes.english("byte of the .shp is", "bytes of the .shp are")) not in the index."
            )
        case .recordNumbersDiffer(let first):
            return Sentence(
                "Die Sätze sind ab Satz \(first) nicht fortlaufend nummeriert.",
                "The records are not numbered one by one from record \(first) on.")
        case .tableLonger(let declared, let found):
            return Sentence(
                "Die Attributtabelle ist länger (\(found) Bytes), als ihre Zeilen brauchen (\(declared)).",
                "The attribute table is longer (\(found) bytes) than its rows need (\(declared)).")
        case .unusedRowBytes(let bytes):
            return Sentence(
                "\(bytes.german("Byte jeder Tabellenzeile gehört", "Bytes jeder Tabellenzeile gehören")) zu keinem Feld.",
                "\(bytes) bytes of each row belong to no field.")
        case .heightsOrMeasuresIgnored:
            return Sentence(
                "Höhen oder Messwerte der Punkte werden nicht gebraucht und sind ausgelassen.",
                "Heights or measures are not needed and left out.")
        case .companionGiven(let companion, let shp):
            return Sentence(
                "Angegeben ist die .\(companion.rawValue)-Datei; gelesen werden die Grenzen aus \(shp.quotedInGerman).",
                "The .\(companion.rawValue) file is given; the boundaries are read from \(shp.quotedInEnglish).")
        case .missingPrj:
            return Sentence(
                "Es gibt keine .prj-Datei; das Koordinatensystem muss angegeben werden (crs).",
                "There is no .prj file; the coordinate system must be declared (crs).")
        case .encodingGuessed(let encoding):
            return Sentence(
                "Die Kodierung der Attribute steht nirgends; angenommen ist \(encoding.name). Bitte die Umlaute prüfen.",
                "The encoding of the attributes is stated nowhere; \(encoding.name) is assumed. Please check letters beyond ASCII."
            )
        case .emptyCodePageFile:
            return Sentence("Die .cpg-Datei ist leer.", "The .cpg file is empty.")
        case .unknownCodePage(let text):
            return Sentence(
                "Die .cpg-Datei nennt mit \(text.quotedInGerman) keine Kodierung und gilt nicht.",
                "The .cpg file names no encoding with \(text.quotedInEnglish) and does not count.")
        case .unknownLanguageDriver(let byte):
            return Sentence(
                "Die Sprachkennung \(byte) der .dbf ist unbekannt.",
                "The language driver \(byte) of the .dbf is unknown.")
        case .overflowedCells(let field, let records):
            return Self.records(
                records,
                "mit „***“ in Spalte \(field.quotedInGerman): Die Zahl passte beim Speichern nicht ins Feld; kein Wert",
                "with “***” in column \(field.quotedInEnglish): the number did not fit its field when it was saved; no value"
            )
        case .cutText(let field, let records):
            return Self.records(
                records, "mit abgeschnittenem Text in Spalte \(field.quotedInGerman)",
                "with text cut off in column \(field.quotedInEnglish)")
        case .textBehindEnd(let field, let records):
            return Self.records(
                records, "mit Text hinter dem Endezeichen in Spalte \(field.quotedInGerman); nicht gelesen",
                "with text behind the end mark in column \(field.quotedInEnglish); not read")
        case .endMarks(let field, let records):
            return Self.records(
                records,
                "mit Steuerzeichen am Ende des Texts in Spalte \(field.quotedInGerman); sie sind abgeschnitten",
                "with control characters at the end of the text in column \(field.quotedInEnglish); they are cut off")
        case .doubtfulText(let record, let field, let mojibake):
            let words = mojibake.sentence
            return Sentence(
                "Satz \(record), Spalte \(field.quotedInGerman): \(words.german) Gelesen wird wie angegeben.",
                "Record \(record), column \(field.quotedInEnglish): \(words.english) It is read as declared.")
        case .columnsLeftOut(let columns):
            let list = columns.joined(separator: ", ")
            return Sentence(
                "Nicht lesbare Spalten sind ausgelassen: \(list).", "Columns that cannot be read are left out: \(list)."
            )
        case .repeatedFieldName(let name):
            return Sentence(
                "Mehrere Spalten heißen \(name.quotedInGerman); gefunden wird nur die erste.",
                "Several columns are called \(name.quotedInEnglish); only the first is found.")
        }
    }

    private static func records(_ records: [Int], _ german: String, _ english: String) -> Sentence {
        let list = Sentence.plainList(records.map(String.init))
        return records.count == 1
            ? Sentence("Satz \(list.german) \(german).", "Record \(list.english) \(english).")
            : Sentence(
                "\(records.count) Sätze (\(list.german)) \(german).",
                "\(records.count) records (\(list.english)) \(english).")
    }
}
