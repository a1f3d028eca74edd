import Foundation
import Shapefiles

extension Complaint {
    /// Why a shapefile cannot be read.
    init(_ error: ShapefileError, _ context: MessageContext) {
        switch error {
        case .inaccessible(let path, let fault): self.init(fault, file: path)
        case .notTheGeometry(let path, let relative, let shp):
            let words = relative.sentence
            let remedy =
                shp.map {
                    Sentence("Bitte \($0.quotedInGerman) angeben.", "Please give \($0.quotedInEnglish).")
                } ?? relative.remedy
            self.init(.badData, at: .file(path), words + remedy)
        case .missingCompanion(let companion, let path):
            let name = (path as NSString).deletingPathExtension + "." + companion.rawValue
            let file = (name as NSString).lastPathComponent
            self.init(
                .missingInput, at: .file(path),
                "Die Datei \(file) fehlt. Ein Shapefile besteht aus .shp, .shx und .dbf; bitte alle Dateien in einen Ordner kopieren oder die Daten erneut herunterladen.",
                "The file \(file) is missing. A shapefile consists of .shp, .shx and .dbf; please copy all of them into one folder or download the data again."
            )
        case .tooShort(let file, let found, let needed):
            self.init(
                .badData, at: .file(file),
                "Die Datei hat nur \(found) Bytes, allein ihr Kopf braucht \(needed): Sie ist leer oder abgeschnitten. \(Self.again.german)",
                "The file has only \(found) bytes, its header alone needs \(needed): it is empty or cut off. \(Self.again.english)"
            )
        case .notAShapefile(let file, let found):
            self.init(
                .badData, at: .file(file),
                "Das ist kein Shapefile: Es beginnt mit der Kennzahl \(found) statt 9994. Bitte die richtige Datei angeben.",
                "This is no shapefile: it begins with the code \(found) instead of 9994. Please name the right file.")
        case .unknownVersion(let file, let found):
            self.init(
                .badData, at: .file(file),
                "Die Version \(found) ist unbekannt; Shapefiles haben die Version 1000. \(Self.again.german)",
                "The version \(found) is unknown; shapefiles have version 1000. \(Self.again.english)")
        case .unknownShapeType(let file, let found):
            self.init(
                .badData, at: .file(file),
                "Den Geometrietyp \(found) gibt es nicht. \(Self.again.german)",
                "There is no shape type \(found). \(Self.again.english)")
        case .notBoundaries(let file, let type):
            let name = type.kind.sentence
            self.init(
                .badData, at: .file(file),
                "Die Datei enthält \(name.german), für eine Karte werden Flächen gebraucht. Bitte die Datei mit den Grenzen als Flächen (Polygone) angeben.",
                "The file holds \(name.english), a map needs areas. Please name the file that has the boundaries as areas (polygons)."
            )
        case .tooLarge(let file, let bytes, let needed, let available):
            let sizes = [bytes, needed, available].map { MemorySize(bytes: $0) }
            self.init(
                .unavailable, at: .file(file),
                "Die Datei ist \(sizes[0].german) groß und braucht rund \(sizes[1].german) Arbeitsspeicher; frei sind \(sizes[2].german). Bitte andere Programme schließen, die Grenzen vorher im GIS vereinfachen oder ein Gebiet ausschneiden.",
                "The file has \(sizes[0].english) and needs about \(sizes[1].english) of memory; \(sizes[2].english) are free. Please close other programs, simplify the boundaries in a GIS first or cut out an area."
            )
        case .truncated, .indexOutsideFile, .indexDisagrees, .recordsBeyondIndex, .recordTooShort, .badCounts,
            .badPartStart, .mixedShapeTypes, .impossibleCoordinate, .shapelib:
            self.init(damaged: error)
        case .badTableHeader, .rowCountDiffers, .unknownColumn, .unsupportedColumn,
            .unavailableEncoding, .undecodable, .doubtfulText:
            self.init(attributes: error, context)
        }
    }

    /// The remedy for files that are damaged.
    static let again = Sentence(
        "Bitte die Daten erneut herunterladen oder im GIS neu ausgeben.",
        "Please download the data again or export them anew from the GIS.")
}

/// A number of bytes in words.
private struct MemorySize {
    let bytes: Int

    private var tenths: (number: Int, unit: String) {
        bytes >= 1 << 30 ? (Int(Double(bytes) / 107_374_182.4), "GiB") : (Int(Double(bytes) / 104_857.6), "MiB")
    }

    var german: String { "\(tenths.number / 10),\(tenths.number % 10) \(tenths.unit)" }
    var english: String { "\(tenths.number / 10).\(tenths.number % 10) \(tenths.unit)" }
}
