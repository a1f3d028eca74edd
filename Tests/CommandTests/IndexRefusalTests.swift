import Testing

/// Definitions and values from which no index can come: a sentence and an exit code each, and no output.
struct IndexRefusalTests {
    private static let rule = "  label: L\n  aggregation: sum\n"
    private static let z = rule + "  normalisation: z\n  deviation: population\n"

    @Test(arguments: [
        ("  indicators: [{indicator: a, direction: more}]\n" + z, 78, "frame"),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n" + rule + "  normalisation: z\n", 78,
            "deviation: population"
        ),
        ("  frame: regions\n  indicators: [{indicator: b, direction: more}]\n" + z, 78, "„b“"),
        (
            "  frame: regions\n  weights: given\n  indicators: [{indicator: a, direction: more, weight: nan}]\n" + z,
            78, "„nan“"
        ),
        (
            "  frame: regions\n  weights: given\n  indicators: [{indicator: a, direction: more, weight: -1}]\n" + z, 78,
            "Gewicht"
        ),
        (
            "  frame: regions\n  weights: given\n  indicators: [{indicator: a, direction: more, weight: 0}]\n" + z, 78,
            "Alle Gewichte"
        ),
        ("  frame: regions\n  indicators: [{indicator: a, direction: more, weight: 2}]\n" + z, 78, "weights: given"),
        ("  frame: regions\n  indicators: [{indicator: same, direction: more}]\n" + z, 65, "gleich (7)"),
        ("  frame: regions\n  indicators: [{indicator: none, direction: more}]\n" + z, 65, "0 Werte"),
        ("  frame: regions\n  indicators: [{indicator: one, direction: more}]\n" + z, 65, "einen Wert"),
        ("  frame: {table: other, label: x}\n  indicators: [{indicator: a, direction: more}]\n" + z, 78, "„other“"),
        ("  frame: {year: 2019}\n  indicators: [{indicator: a, direction: more}]\n" + z, 78, "„a_2019“"),
        ("  frame: regions\n  indicators: [a]\n" + z, 78, "direction"),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}, {indicator: a, direction: less}]\n" + z,
            78, "zweimal"
        ),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n  classes: {cuts: [1, 0], closed: right}\n"
                + z, 78, "steigen nicht an"
        ),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n  classes: {cuts: [0], names: [x], closed: right}\n"
                + z, 78, "1 Name für 2 Klassen"
        ),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n  classes: {cuts: [0]}\n" + z, 78,
            "closed"
        ),
        (
            "  frame: regions\n  preset: msss\n  indicators: [{indicator: a, direction: more}]\n" + z, 78,
            "Gemeint ist vielleicht „mss“"
        ),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n  exclude: {population-under: 300}\n"
                + z, 78, "population"
        ),
        (
            "  frame: regions\n  indicators: [{indicator: a, direction: more}]\n  normalization: z\n" + z, 78,
            "normalisation"
        ),
    ])
    func `a definition that makes no sense is refused with the reason`(body: String, status: Int32, words: String)
        throws
    {
        let folder = try IndexCommandTests.folder(
            "index:\n" + body, "id;a;same;none;one\n1;1;7;;1\n2;2;7;;\n3;4;7;;\n")
        let run = try CommandRun(
            ["index", "index.yaml", "--values", "werte.csv", "--language", "de", "-o", "i.csv"], in: folder)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(folder.names() == ["index.yaml", "werte.csv"])
    }

    @Test func `a definition without a frame is told why there must be one`() throws {
        let folder = try IndexCommandTests.folder(
            IndexCommandTests.definition.replacing("  frame: regions\n", with: ""))
        let german = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "--language", "de"], in: folder)
        #expect(german.errors.contains("(n − 1)/√n") && german.errors.contains("Was „hoch“ heißt, hängt davon ab"))
        let english = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "--language", "en"], in: folder)
        #expect(english.errors.contains("What is “high” depends on it"))
    }

    @Test(arguments: [
        (["index", "index.yaml"], 64, "--values"),
        (["index", "index.yaml", "--values", "werte.csv", "-o", "i.txt"], 64, ".csv"),
        (["index", "index.yaml", "--values", "werte.csv", "-o", "i.svg"], 78, "robustness: yes"),
        (["index", "index.yaml", "--values", "werte.csv", "--select", "9*"], 65, "„9*“"),
        (["index", "index.yaml", "--values", "werte.csv", "./werte.csv"], 64, "NAME=DATEI"),
        (["index", "fehlt.yaml"], 66, "fehlt.yaml"),
        (["index", "index.yaml", "--values", "fehlt.csv"], 66, "fehlt.csv"),
        (["index", "index.yaml", "--values", "werte.csv", "-o", "werte.csv"], 64, "werte.csv"),
    ])
    func `a wrong call is told and leaves nothing behind`(call: [String], status: Int32, words: String) throws {
        let folder = try IndexCommandTests.folder()
        let run = try CommandRun(call + ["--language", "de"], in: folder)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(folder.names() == ["index.yaml", "werte.csv"])
    }
}
