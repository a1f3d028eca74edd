import ArgumentParser
import Atlas
import AtlasFile
import Configuration
import Documents
import Publishing

/// `sozialatlas styles`: what there is.
struct StylesCommand: Subcommand {
    static let name = "styles"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence("Die vorhandenen Stile auflisten.", "List the styles that there are.").text,
            usage: """
                sozialatlas styles
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Gesucht wird neben der Atlasdatei im Ordner styles, dann im installierten Ordner, dann im Quellordner.

                Beispiel:
                  sozialatlas styles
                """,
                """
                Looked for in the folder styles beside the atlas file, then in the installed folder, then in the checkout.

                Example:
                  sozialatlas styles
                """
            ).text)
    }

    @OptionGroup var shared: SharedOptions

    func answer(_ progress: ProgressLine) throws -> Answer {
        do throws(ConfigurationError) {
            let styles = try StyleLibrary(atlasFolder: ".").styles()
            var text = ReportText()
            text.table(
                styles.map { [Sentence($0.name), Sentence($0.label.german, $0.label.english), Sentence($0.path)] },
                depth: 0)
            let json = styles.map { style -> DataRecord in
                [
                    "name": .string(style.name), "label_de": .string(style.label.german),
                    "label_en": .string(style.label.english), "file": .string(style.path),
                ]
            }
            return Answer(text: text, json: [.init("styles", .array(json))], isWanted: true)
        } catch {
            throw Complaint(error, context)
        }
    }
}
