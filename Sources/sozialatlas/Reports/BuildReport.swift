import Atlas
import Documents
import Evaluation
import Publishing

/// What `build`, `check` and `map` have to tell.
struct BuildReport {
    /// For people.
    private(set) var text = ReportText()
    /// For programs.
    private(set) var json: [DataRecord.Member] = []

    /// What was read, how it was matched, and what was drawn.
    init(_ report: AtlasReport) {
        text.addBoundaries(report.data)
        text.addTables(report.data.tables)
        text.addJoins(report.data.joins)
        text.addConfidentiality(report.data.confidentiality)
        text.addIndices(report.indices)
        text.addMaps(report.maps)
        json = ReportJSON.members(of: report)
    }

    /// The files that were written.
    mutating func written(_ paths: [String], folder: String?) {
        if let folder {
            text.heading(
                "Geschrieben: \(paths.count.german("Datei", "Dateien")) in \(folder)",
                "Written: \(paths.count.english("file", "files")) in \(folder)")
        } else {
            text.heading(
                "Geschrieben: \(paths.joined(separator: ", "))", "Written: \(paths.joined(separator: ", "))")
        }
        json.append(.init("written", .strings(paths)))
    }

    /// Nothing was written, since only a check was wanted.
    mutating func checked(maps: Int, notes: Int) {
        text.heading(
            "Geprüft: \(maps.german("Karte", "Karten")), \(notes.german("Hinweis", "Hinweise")), nichts geschrieben",
            "Checked: \(maps.english("map", "maps")), \(notes.english("note", "notes")), nothing written")
    }
}
