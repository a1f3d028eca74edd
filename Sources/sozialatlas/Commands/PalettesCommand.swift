import ArgumentParser
import Atlas
import AtlasFile
import Cartography
import Configuration
import Documents
import Publishing

/// `sozialatlas palettes`: what there is, with colours.
struct PalettesCommand: Subcommand {
    static let name = "palettes"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence("Die vorhandenen Farbpaletten auflisten.", "List the colour palettes that there are.")
                .text,
            usage: """
                sozialatlas palettes
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Zu jeder Palette: Art, mögliche Zahlen von Klassen und die Farben der längsten Reihe.

                Beispiel:
                  sozialatlas palettes
                """,
                """
                For each palette: kind, possible numbers of classes, and the colours of the longest ramp.

                Example:
                  sozialatlas palettes
                """
            ).text)
    }

    @OptionGroup var shared: SharedOptions

    func answer(_ progress: ProgressLine) throws -> Answer {
        do throws(ConfigurationError) {
            let library = StyleLibrary(atlasFolder: ".")
            let palettes = try library.palettes() + library.bivariatePalettes()
            let swatches = StandardStreams.outputShowsColours
            var text = ReportText()
            text.table(
                palettes.map { palette in
                    [
                        Sentence(palette.name.safeForTerminal),
                        Sentence(palette.label.german.safeForTerminal, palette.label.english.safeForTerminal),
                        Self.kind(palette.kind), Sentence(Self.counts(palette)),
                        Sentence((swatches ? Self.swatches(palette.colours) : palette.colours).joined(separator: " ")),
                    ]
                }, depth: 0)
            let json = palettes.map { palette -> DataRecord in
                [
                    "name": .string(palette.name), "label_de": .string(palette.label.german),
                    "label_en": .string(palette.label.english), "kind": .optional(palette.kind),
                    "class_counts": .array(palette.classCounts.map { .integer($0) }),
                    "colours": .strings(palette.colours), "file": .string(palette.path),
                ]
            }
            return Answer(
                text: text, json: [.init("palettes", .array(json))], isWanted: true, hasColours: swatches)
        } catch {
            throw Complaint(error, context)
        }
    }

    private static func kind(_ kind: String?) -> Sentence {
        switch kind.flatMap(Palette.Kind.init) {
        case .sequential: Sentence("fortlaufend", "sequential")
        case .diverging: Sentence("zweiseitig", "diverging")
        case .qualitative: Sentence("unterscheidend", "qualitative")
        case nil: kind == nil ? .none : Sentence("zwei Richtungen", "two-way")
        }
    }

    /// `3–9`, `4 × 3`, or single numbers if some are left out.
    private static func counts(_ palette: StyleLibrary.Entry) -> String {
        let counts = palette.classCounts
        // Of a palette for two-way maps: classes of the one and of the other.
        if palette.kind == "bivariate" { return counts.map(String.init).joined(separator: " × ") }
        guard let first = counts.first, let last = counts.last, last - first == counts.count - 1, counts.count > 2
        else {
            return counts.map(String.init).joined(separator: ", ")
        }
        return "\(first)–\(last)"
    }

    private static func swatches(_ colours: [String]) -> [String] {
        colours.map { hex in
            guard let colour = Colour(hex: hex) else { return hex }
            return "\u{1B}[48;2;\(colour.red);\(colour.green);\(colour.blue)m  \u{1B}[0m"
        }
    }
}
