import ArgumentParser
import Atlas
import Boundaries
import Documents
import Evaluation
import Foundation
import Publishing
import Tables

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
                       [--sheet <name>] [--header <lines>] [--footer <line>]
                       [--missing <text>] [--suppressed <text>] [--total-rows <key>]
                       [--decimal <comma|point>] [--values-encoding <name>]
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
            "Shapefiles (.shp, .dbf …) und Tabellen (.csv, .xlsx, .ods).",
            "Shapefiles (.shp, .dbf …) and tables (.csv, .xlsx, .ods).",
            value: "file"),
        completion: .file(extensions: Register.inputs.boundaries.endings + Register.inputs.tables.endings))
    var files: [String]

    @OptionGroup var writing: TableWritingOptions

    @OptionGroup var shared: SharedOptions

    func answer(_ progress: ProgressLine) throws -> Answer {
        var text = ReportText()
        var json: [DataRecord] = []
        var status = ExitStatus.success
        let options = try writing.tableOptions()
        for file in files {
            let inspection = inspection(of: file, options)
            inspection.describe(in: &text)
            json.append(inspection.json)
            if let refusal = inspection.refusal, status == .success {
                status = refusal.status
                if !shared.json { StandardStreams.say(refusal) }
            }
        }
        return Answer(text: text, json: [.init("files", .array(json))], status: status, isWanted: true)
    }

    private func inspection(of file: String, _ options: TableOptions) -> any FileInspection {
        guard let format = Register.inputs.boundaries.format(claiming: file) else {
            return TableFileInspection(file, options: options, formats: Register.inputs.tables)
        }
        return BoundaryFileInspection(
            file, format: format, workers: shared.threads ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
