import ArgumentParser
import Atlas
import Documents
import Evaluation
import Foundation
import Publishing
import Shapefiles

/// `sozialatlas inspect`: what is in a file, and what is odd about it.
struct InspectCommand: Subcommand {
    static let name = "inspect"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Zeigen, was in einem Shapefile oder einer Tabelle steckt und was daran auffällt.",
                "Show what is in a shapefile or table, and what is odd about it."
            ).text,
            usage: """
                sozialatlas inspect <file> …
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Auch beschädigte Dateien werden beschrieben, so weit es geht.

                Beispiel:
                  sozialatlas inspect VG250_GEM.shp zensus2022.csv
                """,
                """
                Damaged files are described too, as far as that goes.

                Example:
                  sozialatlas inspect VG250_GEM.shp zensus2022.csv
                """
            ).text)
    }

    @Argument(
        help: .words(
            "Shapefiles (.shp, .dbf …) und Tabellen (.csv).", "Shapefiles (.shp, .dbf …) and tables (.csv).",
            value: "file"),
        completion: .file(extensions: ["shp", "dbf", "csv", "txt", "tsv"]))
    var files: [String]

    @OptionGroup var shared: SharedOptions

    func answer(_ progress: ProgressLine) throws -> Answer {
        var text = ReportText()
        var json: [DataRecord] = []
        var status = ExitStatus.success
        for file in files {
            let inspection: any FileInspection =
                Companion(rawValue: (file as NSString).pathExtension.lowercased()) == nil
                ? TableFileInspection(file, formats: Register.inputs.tables)
                : ShapefileSetInspection(
                    file, workers: shared.threads ?? ProcessInfo.processInfo.activeProcessorCount)
            inspection.describe(in: &text)
            json.append(inspection.json)
            if let refusal = inspection.refusal, status == .success {
                status = refusal.status
                if !shared.json { StandardStreams.say(refusal) }
            }
        }
        return Answer(text: text, json: [.init("files", .array(json))], status: status, isWanted: true)
    }
}

/// What can be said about one file.
protocol FileInspection {
    /// For people.
    func describe(in text: inout ReportText)
    /// For programs.
    var json: DataRecord { get }
    /// Why nothing could be said.
    var refusal: Complaint? { get }
}
