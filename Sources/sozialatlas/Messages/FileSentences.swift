import Files
import Shapefiles

extension Complaint {
    /// Why the system does not give a file to be read: of boundaries, tables, atlas files and all others alike.
    init(_ fault: FileFault, file: String, hint: Sentence = .none) {
        switch fault {
        case .missing(let near):
            let remedy =
                near.map {
                    Sentence("Gemeint ist vielleicht \($0.quotedInGerman).", "Did you mean \($0.quotedInEnglish)?")
                }
                ?? Sentence("Bitte Pfad und Schreibweise prüfen.", "Please check path and spelling.")
            self.init(
                .missingInput,
                Sentence("Die Datei \(file.quotedInGerman) gibt es nicht.", "There is no file \(file.quotedInEnglish).")
                    + remedy + hint)
        case .folder:
            self.init(
                .missingInput, at: .file(file), "Das ist ein Ordner. Bitte die Datei darin angeben.",
                "This is a folder. Please name the file in it.")
        case .device:
            self.init(
                .missingInput, at: .file(file), "Das ist keine Datei, sondern ein Gerät. Bitte eine Datei angeben.",
                "This is not a file but a device. Please name a file.")
        case .refused(let reason): self.init(.missingInput, at: .file(file), SystemReason.cannotRead(reason))
        case .tooLarge(let bytes, let limit):
            self.init(
                .badData, at: .file(file), "Die Datei hat \(bytes) Bytes, gelesen werden höchstens \(limit).",
                "The file has \(bytes) bytes, \(limit) are read at most.")
        }
    }
}

extension Relative {
    /// What was given.
    var sentence: Sentence {
        switch self {
        case .metadata:
            Sentence(
                "Das ist die Beschreibung der Daten (Metadaten), nicht die Grenzen.",
                "This is the description of the data (metadata), not the boundaries.")
        case .index:
            Sentence(
                "Das ist ein Suchverzeichnis des GIS, nicht die Grenzen.",
                "This is a search index of the GIS, not the boundaries.")
        case .projection:
            Sentence(
                "Das ist das Koordinatensystem (von QGIS), nicht die Grenzen.",
                "This is the coordinate system (by QGIS), not the boundaries.")
        case .style:
            Sentence(
                "Das ist die Darstellung der Daten im GIS, nicht die Grenzen.",
                "This is how the GIS draws the data, not the boundaries.")
        case .archive: Sentence("Das ist eine gepackte Datei.", "This is a packed file.")
        case .folder: Sentence("Das ist ein Ordner.", "This is a folder.")
        case .otherFormat: Sentence("Dieses Format wird nicht gelesen.", "This format is not read.")
        }
    }

    /// What to do where the `.shp` is not known.
    var remedy: Sentence {
        switch self {
        case .metadata, .index, .projection, .style, .folder:
            Sentence("Bitte die Datei mit der Endung .shp angeben.", "Please name the file that ends in .shp.")
        case .archive:
            Sentence(
                "Bitte auspacken und die Datei mit der Endung .shp angeben.",
                "Please unpack it and name the file that ends in .shp.")
        case .otherFormat:
            Sentence(
                "Bitte die Grenzen im GIS als Shapefile ausgeben und die Datei mit der Endung .shp angeben.",
                "Please export the boundaries as a shapefile in the GIS and name the file that ends in .shp.")
        }
    }
}
