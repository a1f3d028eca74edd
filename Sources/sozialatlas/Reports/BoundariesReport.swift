import Atlas
import Evaluation
import Projections
import TextEncoding

extension ReportText {
    /// The boundary file, its CRS and the operations.
    mutating func addBoundaries(_ report: DataReport) {
        guard let boundaries = report.boundaries, let systems = report.systems else { return }
        let (regions, features, vertices) = (boundaries.regions, boundaries.features, boundaries.vertices)
        heading("Grenzen: \(boundaries.file)", "Boundaries: \(boundaries.file)")
        line(
            "\(regions.german("Gebiet", "Gebiete")) aus \(features.german("Satz", "Sätzen")) mit \(vertices.german("Punkt", "Punkten"))",
            "\(regions.english("region", "regions")) of \(features.english("feature", "features")) with \(vertices.english("vertex", "vertices"))"
        )
        if boundaries.filtered + boundaries.unselected > 0 {
            line(
                "ausgelassen: \(boundaries.filtered) durch Bedingungen, \(boundaries.unselected) durch die Auswahl",
                "left out: \(boundaries.filtered) by conditions, \(boundaries.unselected) by the selection")
        }
        let encoding = boundaries.encoding.map { found in
            Sentence("; Kodierung: \(found.sentence.german)", "; encoding: \(found.sentence.english)")
        }
        line(
            "Schlüssel: Spalte \(boundaries.keyColumn.quotedInGerman)\(encoding?.german ?? "")",
            "key: column \(boundaries.keyColumn.quotedInEnglish)\(encoding?.english ?? "")")
        let known = boundaries.evidence.sentence
        line(
            "Koordinatensystem: \(boundaries.system.name) (\(boundaries.system.code)), \(known.german)",
            "coordinate system: \(boundaries.system.name) (\(boundaries.system.code)), \(known.english)")
        line(Self.operation(systems.mapOperation, to: systems.map.code, Sentence("Karte", "map")))
        line(
            Self.operation(
                systems.wgs84Operation, to: "EPSG:4326", Sentence("Länge und Breite", "longitude and latitude")))
    }

    private static func operation(_ operation: CoordinateOperation?, to code: String, _ purpose: Sentence) -> Sentence {
        guard let operation else {
            return Sentence(
                "\(purpose.german): \(code), keine Umrechnung nötig", "\(purpose.english): \(code), no operation needed"
            )
        }
        let accuracy = operation.accuracySentence
        let grids = operation.grids.map(\.name).joined(separator: ", ")
        return Sentence(
            "\(purpose.german): \(code), Umrechnung \(operation.name.quotedInGerman), \(accuracy.german)"
                + (grids.isEmpty ? "" : ", Gitter \(grids)"),
            "\(purpose.english): \(code), operation \(operation.name.quotedInEnglish), \(accuracy.english)"
                + (grids.isEmpty ? "" : ", grids \(grids)"))
    }
}

extension Identification.Evidence? {
    /// How a CRS is known.
    var sentence: Sentence {
        switch self {
        case .stated: Sentence("so in der .prj-Datei genannt", "as the .prj file states")
        case .matched(_, let confidence):
            Sentence(
                "an der Beschreibung in der .prj-Datei erkannt (\(confidence) %)",
                "identified by the definition in the .prj file (\(confidence) %)")
        case nil: Sentence("so angegeben", "as declared")
        }
    }
}
