import ArgumentParser
import Atlas

/// The program without a subcommand: it shows its help.
struct RootCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let english = """
            Examples:
              sozialatlas build atlas.yaml --output out
              sozialatlas map gemeinden.shp --values zensus.csv --column miete -o karte.svg
              sozialatlas inspect gemeinden.shp zensus.csv

            Exit codes: 0 done, 64 usage, 65 data, 66 input missing, 69 PROJ missing,
            70 fault of the program, 73 output refused, 74 disk or output failed,
            77 hidden numbers can be computed, 78 atlas file or style.
            docs/errors.md explains them.
            """
        let german = """
            Beispiele:
              sozialatlas build atlas.yaml --output out
              sozialatlas map gemeinden.shp --values zensus.csv --column miete -o karte.svg
              sozialatlas inspect gemeinden.shp zensus.csv

            Rückgabewerte: 0 erledigt, 64 Aufruf, 65 Daten, 66 Eingabe fehlt,
            69 PROJ fehlt, 70 Programmfehler, 73 Ausgabe verweigert, 74 Datenträger
            oder Ausgabe gestört, 77 verborgene Zahlen errechenbar, 78 Atlasdatei
            oder Stil. Erklärt in docs/errors.md.
            """
        return CommandConfiguration(
            commandName: AtlasProgram.name,
            abstract: Sentence(
                "Karten für einen Sozialatlas: aus Gemeindegrenzen und Tabellen werden SVG-Karten und GeoJSON.",
                "Maps for a social atlas: municipal boundaries and tables become SVG maps and GeoJSON."
            ).text,
            discussion: Sentence(german, english).text, version: AtlasProgram.version,
            subcommands: [
                BuildCommand.self, MapCommand.self, IndexCommand.self, InitCommand.self, InspectCommand.self,
                CheckCommand.self, AuditCommand.self,
                StylesCommand.self, PalettesCommand.self,
            ])
    }

    @Option(
        help: .words("Sprache der Meldungen.", "Language of messages.", value: "de|en"),
        completion: .list(["de", "en"]))
    var language: MessageLanguage?
}
