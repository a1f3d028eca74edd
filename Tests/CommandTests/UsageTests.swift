import Testing

/// Help, languages and wrong calls.
struct UsageTests {
    static let subcommands = ["build", "map", "index", "init", "inspect", "check", "audit", "styles", "palettes"]

    @Test(arguments: subcommands)
    func `help is in the language asked for, with an example`(command: String) throws {
        let folder = try TemporaryFolder()
        let german = try CommandRun([command, "--help", "--language", "de"], in: folder)
        let english = try CommandRun(
            [command, "--help", "--language=en"], in: folder, environment: ["LANG": "de_DE.UTF-8"])
        #expect(german.status == 0 && english.status == 0)
        #expect(german.output.contains("AUFRUF: ") && german.output.contains("OPTIONEN:"))
        #expect(german.output.contains("Beispiel"))
        for word in ["USAGE", "OPTIONS", "Show ", "(default", "(values:"] {
            #expect(!german.output.contains(word), "\(word) in German help")
        }
        #expect(english.output.contains("USAGE: ") && english.output.contains("Example"))
        #expect(english.output.contains("sozialatlas \(command)"))
    }

    @Test func `no line of help is wider than 80 letters`() throws {
        let folder = try TemporaryFolder()
        for command in Self.subcommands {
            for language in ["de", "en"] {
                let run = try CommandRun([command, "--help", "--language", language], in: folder)
                for line in run.output.split(separator: "\n") {
                    #expect(line.count <= 80, "\(command) \(language): \(line)")
                }
            }
        }
    }

    @Test(arguments: [
        (["LANG": "de_DE.UTF-8"], "AUFRUF"), (["LANG": "en_GB.UTF-8"], "USAGE"), ([:], "USAGE"),
        (["LANG": "C"], "USAGE"),
        (["LANG": "en_US.UTF-8", "LC_ALL": "de_AT"], "AUFRUF"), (["LANG": "de_DE", "LC_MESSAGES": "en_US"], "USAGE"),
        (["LANG": "de_DE", "LC_ALL": ""], "AUFRUF"),
    ])
    func `the environment decides on the language`(environment: [String: String], heading: String) throws {
        let run = try CommandRun(["--help"], in: TemporaryFolder(), environment: environment)
        #expect(run.output.contains(heading + ": "))
    }

    @Test(arguments: [
        (["bild"], "Den Befehl „bild“ gibt es nicht. Gemeint ist vielleicht „build“."),
        (["build", "--outptu", "x"], "Die Option „--outptu“ gibt es nicht. Gemeint ist vielleicht „--output“."),
        (["map", "x.shp"], "Es fehlt die Angabe „--values <table.csv>“."),
        (["map"], "Es fehlt die Angabe „<boundaries.shp>“."),
        (["build", "--output"], "Bei „--output <dir>“ fehlt der Wert."),
        (["check", "a.yaml", "b.yaml"], "Die Angabe „b.yaml“ ist überzählig."),
        (["map", "--direction", "up"], "Möglich sind „more“, „less“ oder „neutral“."),
        (["styles", "--threads", "0"], "„--threads“ muss zwischen 1 und 1024 liegen"),
        (["styles", "--threads", "viele"], "Der Wert „viele“ ist bei „--threads <n>“ nicht möglich."),
        (["styles", "--quiet=ja"], "nimmt keinen Wert"),
    ])
    func `a wrong call is told in German and gives 64`(arguments: [String], sentence: String) throws {
        let run = try CommandRun(arguments, in: TemporaryFolder(), environment: ["LANG": "de_DE.UTF-8"])
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("sozialatlas: Fehler: "))
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.errors.contains("Aufruf: sozialatlas"))
        #expect(run.output.isEmpty)
    }

    @Test func `map without an output, with an odd ending or a condition without = gives 64`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let map = ["map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "miete_je_qm", "--language", "de"]
        for (more, words) in [
            ([], "Es fehlt die Ausgabedatei"), (["-o", "k.png"], "„.svg“, „.pdf“, „.geojson“"),
            (["-o", "k.svg", "--where", "GF"], "SPALTE=WERT"), (["-o", "k.svg", "-o", "k.svg"], "zweimal"),
            (["-o", "k.svg", "--classes", "quantils:4"], "Gemeint ist vielleicht „quantiles“"),
            (["-o", "k.svg", "--palette", "blus"], "Gemeint ist vielleicht „blues“"),
            (["-o", "k.svg", "--format", "a5"], "„a4-landscape“"), (["-o", "k.svg", "--crs", "25832"], "EPSG:25832"),
        ] {
            let run = try CommandRun(map + more, in: folder)
            #expect(run.status == 64, "\(more): \(run.errors)")
            #expect(run.errors.contains(words), "\(more): \(run.errors)")
            #expect(folder.bytes("k.svg") == nil)
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a completion script is made, unchanged by the language`(shell: String) throws {
        let folder = try TemporaryFolder()
        let runs = try ["de_DE", "C"].map {
            try CommandRun(["--generate-completion-script", shell], in: folder, environment: ["LANG": $0])
        }
        #expect(runs[0].status == 0)
        #expect(runs[0].output.contains("palettes") && runs[0].output.contains("csv"))
        #expect(!runs[1].output.contains("OPTIONEN"))
    }

    @Test func `the version is a number alone`() throws {
        #expect(try CommandRun(["--version"], in: TemporaryFolder()).output == "0.1.0\n")
    }

    @Test func `control characters of a file name do not reach the terminal`() throws {
        let run = try CommandRun(["check", "\u{1B}[31mrot.yaml"], in: TemporaryFolder())
        #expect(run.status == 66)
        #expect(!run.errors.contains("\u{1B}"))
        #expect(run.errors.contains("\\u{1B}[31mrot.yaml"))
    }
}
