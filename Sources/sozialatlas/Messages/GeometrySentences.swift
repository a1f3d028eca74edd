import Shapefiles

extension Complaint {
    /// Geometry files that contradict themselves. Other cases are worded elsewhere.
    init(damaged error: ShapefileError) {
        let again = Self.again
        switch error {
        case .truncated(let file, let declared, let found):
            self.init(
                .badData, at: .file(file),
                "Die Datei ist abgeschnitten: Ihr Kopf nennt \(declared) Bytes, vorhanden sind \(found). \(again.german)",
                "The file is cut off: its header says \(declared) bytes, there are \(found). \(again.english)")
        case .indexOutsideFile(let file, let record, let offset, let length, let fileSize):
            self.init(
                .badData, at: .file(file, record: record),
                "Der Index (.shx) verweist auf \(length) Bytes ab Stelle \(offset), die .shp-Datei hat aber nur \(fileSize) Bytes: Eine der Dateien ist abgeschnitten oder sie gehören nicht zusammen. \(again.german)",
                "The index (.shx) points to \(length) bytes at offset \(offset), but the .shp file has only \(fileSize) bytes: one of the files is cut off or they do not belong together. \(again.english)"
            )
        case .indexDisagrees(let file, let record, let indexLength, let recordLength, let recordNumber):
            self.init(
                .badData, at: .file(file, record: record),
                "Der Index (.shx) nennt \(indexLength) Bytes, der Satz selbst (Nummer \(recordNumber)) \(recordLength): .shp und .shx gehören nicht zusammen. \(again.german)",
                "The index (.shx) says \(indexLength) bytes, the record itself (number \(recordNumber)) \(recordLength): .shp and .shx do not belong together. \(again.english)"
            )
        case .recordsBeyondIndex(let file, let indexed):
            self.init(
                .badData, at: .file(file),
                "Die .shp-Datei hat mehr Sätze als der Index (.shx), der \(indexed) kennt; Gebiete gingen verloren. \(again.german)",
                "The .shp file has more records than the index (.shx), which knows \(indexed); regions would be lost. \(again.english)"
            )
        case .recordTooShort(let file, let record, let found, let needed):
            self.init(
                .badData, at: .file(file, record: record),
                "Der Satz hat \(found) Bytes, sein Inhalt bräuchte \(needed). \(again.german)",
                "The record has \(found) bytes, its content would need \(needed). \(again.english)")
        case .badCounts(let file, let record, let parts, let positions):
            self.init(
                .badData, at: .file(file, record: record),
                "Die Angaben \(parts) Teile und \(positions) Punkte sind nicht möglich. \(again.german)",
                "The counts \(parts) parts and \(positions) positions are not possible. \(again.english)")
        case .badPartStart(let file, let record, let part, let start, let positions):
            self.init(
                .badData, at: .file(file, record: record),
                "Teil \(part) beginnt bei Punkt \(start), das ist bei \(positions) Punkten nicht möglich. \(again.german)",
                "Part \(part) starts at position \(start), which is not possible with \(positions) positions. \(again.english)"
            )
        case .mixedShapeTypes(let file, let record, let found, let expected):
            let type = expected.kind.sentence
            self.init(
                .badData, at: .file(file, record: record),
                "Der Satz hat den Geometrietyp \(found), die Datei enthält \(type.german) (Typ \(expected.rawValue)). \(again.german)",
                "The record has the shape type \(found), the file holds \(type.english) (type \(expected.rawValue)). \(again.english)"
            )
        case .impossibleCoordinate(let file, let record, let position, let value):
            self.init(
                .badData, at: .file(file, record: record),
                "Die Koordinate \(value) (Punkt \(position)) gibt es auf der Erde nicht. \(again.german)",
                "The coordinate \(value) (position \(position)) does not exist on earth. \(again.english)")
        case .shapelib(let file, let record, let messages):
            let reason = messages.joined(separator: "; ")
            self.init(
                .badData, at: .file(file, record: record),
                "Die Bibliothek shapelib kann die Datei nicht lesen (\(reason)). \(again.german)",
                "The library shapelib cannot read the file (\(reason)). \(again.english)")
        case .inaccessible, .notTheGeometry, .missingCompanion, .tooShort, .notAShapefile, .unknownVersion,
            .unknownShapeType, .notBoundaries, .tooLarge, .badTableHeader, .rowCountDiffers, .unknownColumn,
            .unsupportedColumn,
            .unavailableEncoding, .undecodable, .doubtfulText:
            self.init(.program, Sentence("\(error)"))
        }
    }
}
