import Testing

/// What a clerk reads of a slip in an atlas file: the line and the remedy.
struct AtlasFileMessageTests {
    private static let sound = """
        title: Peine
        language: de
        join: warn
        boundaries:
          file: gemeinden.shp
          key: AGS
          name: GEN
          source: s
        sources:
          s: {provider: LK, dataset: D, licence: X}
        tables:
          t: {file: t.csv, key: AGS, year: Jahr, source: s}
        indicators:
          a: {label: A, year: 2022, column: t.a}
          b: {label: B, year: 2022, column: t.b}
          c: {label: C, year: 2022, column: t.c}
        maps:
          - {id: a, indicator: a}

        """

    private static func run(_ text: String, language: String = "de") throws -> CommandRun {
        let folder = try TemporaryFolder(withPeine: true)
        let keys = ["001", "002", "005", "006", "007", "008"]
        let rows = keys.flatMap { key in ["2021", "2022"].map { "03157\(key);\($0);1\(key);2\(key);3\(key)" } }
        try folder.write("AGS;Jahr;a;b;c\n" + rows.joined(separator: "\n") + "\n", to: "t.csv")
        try folder.write(text, to: "atlas.yaml")
        return try CommandRun(["check", "--language", language], in: folder)
    }

    @Test(arguments: [
        ("  key: AGS\n", "\tkey: AGS\n", 6, "mit einem Tabulator eingerückt"),
        ("title: Peine", "title:\n\tPeine: x", 2, "mit einem Tabulator eingerückt"),
        ("title: Peine", "title: \"Peine", 1, "Anführungszeichen, das in dieser Zeile beginnt"),
        ("label: B,", "label: 'B,", 15, "Anführungszeichen, das in dieser Zeile beginnt"),
        ("licence: X}", "licence: X", 10, "Die Klammer „{“, die in dieser Zeile beginnt"),
        ("language: de", "language: de\noutputs: [svg, geojson", 3, "Die Klammer „[“"),
        ("provider: LK, dataset", "provider: LK dataset", 10, "fehlt ein Komma"),
        ("language: de", "language de", 2, "fehlt ein Doppelpunkt"),
        ("language: de", "language:de", 2, "fehlt ein Doppelpunkt"),
        ("title: Peine", "title: Peine: Atlas", 1, "ein zweiter Doppelpunkt"),
        ("  key: AGS\n", "   key: AGS\n", 6, "Einrückung dieser Zeile"),
        ("  key: AGS\n", " key: AGS\n", 6, "Einrückung dieser Zeile"),
        ("title: Peine", "title: Peine\n- x", 2, "beginnt einen Punkt einer Liste"),
        ("title: Peine", "title: \"Peine\" Atlas", 1, "Hinter dem schließenden Anführungszeichen"),
        ("title: Peine", "title: @Peine", 1, "nicht mit „@“ beginnen"),
        ("title: Peine", "title: %Peine", 1, "nicht mit „%“ beginnen"),
        ("title: Peine", "title: Pei\u{7}ne", 1, "Steuerzeichen"),
        (
            "language: de", "language: de\narea: X\nlanguage: en", 4,
            "Der Eintrag „language“ steht hier zum zweiten Mal (zuerst in Zeile 2)"
        ),
        (
            "  key: AGS\n", "  key: AGS\n  key: RS\n", 7,
            "Der Eintrag „key“ steht hier zum zweiten Mal (zuerst in Zeile 6)"
        ),
        ("  - {id: a, indicator: a}\n", "  - {id: a, indicator: a}\n---\nb: 1\n", 19, "ein zweites Dokument"),
        ("file: t.csv", "file: \"C:\\daten\\neu.csv\"", 12, "\"C:/daten/neu.csv\""),
        ("file: t.csv", "file: \"C:\\neu.csv\"", 12, "\"C:/daten/neu.csv\""),
        ("file: t.csv", "file: \"C:\\temp\\x.csv\"", 12, "\"C:/daten/neu.csv\""),
        ("file: gemeinden.shp", "file: \"D:\\temp\\g.shp\"", 5, "einfache Anführungszeichen"),
        ("{id: a,", "{id: Straßen & Wege,", 18, "Bitte zum Beispiel „strassen_wege“ schreiben"),
        ("  b: {", "  Anteil in %: {", 15, "Bitte zum Beispiel „anteil_in“ schreiben"),
        ("  t: {", "  -t: {", 12, "Bitte zum Beispiel „t“ schreiben"),
    ])
    func `a slip is told with its line and a remedy`(sound: String, slip: String, line: Int, words: String) throws {
        try #require(Self.sound.contains(sound))
        let text = Self.sound.replacing(sound, with: slip, maxReplacements: 1)
        let run = try Self.run(text)
        #expect(run.status == 78, "\(run.errors)")
        #expect(run.errors.contains("Fehler: atlas.yaml, Zeile \(line): "), "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        // Nothing of the library's English.
        for english in ["expected", "mapping values", "while", "found", "did not"] {
            #expect(!run.errors.contains(english))
        }
        #expect(try Self.run(text, language: "en").errors.contains("error: atlas.yaml, line \(line): "))
    }

    @Test(arguments: [
        ("3157*", "„03157*“"), ("3157001", "„03157001“"), ("3157001,3157002", "„03157001,03157002“"),
        ("315700?", "„0315700?“"),
    ])
    func `a pattern that lacks the zero is told`(pattern: String, meant: String) throws {
        let run = try Self.run(Self.sound.replacing("  key: AGS\n", with: "  key: AGS\n  select: \"\(pattern)\"\n"))
        #expect(run.status == 65)
        #expect(
            run.errors.contains("Die Schlüssel beginnen mit einer Null: Bitte \(meant) schreiben."), "\(run.errors)")
        let mended = meant.dropFirst().dropLast()
        #expect(
            try Self.run(Self.sound.replacing("  key: AGS\n", with: "  key: AGS\n  select: \"\(mended)\"\n")).status
                == 0)
    }

    @Test(arguments: ["9*", "99157*", "04*"])
    func `another pattern is not mended by a zero`(pattern: String) throws {
        let run = try Self.run(Self.sound.replacing("  key: AGS\n", with: "  key: AGS\n  select: \"\(pattern)\"\n"))
        #expect(run.status == 65 && !run.errors.contains("Null"), "\(run.errors)")
    }

    @Test func `a region that no column has is told once, with its name and the table`() throws {
        let run = try Self.run(Self.sound)
        #expect(run.status == 0)
        #expect(run.errors.contains("t.csv, 3 Spalten: Ein Gebiet hat keine Zeile: 03157009 Ilsede."), "\(run.errors)")
        #expect(run.errors.matches(of: /hat keine Zeile/).count == 1)
    }

    @Test(arguments: [
        ("label: A,", "label: Quote 2021,", "Bei „label“ steht 2021, die Zahlen sind aus 2022."),
        ("label: A,", "label: A 2019/20,", "Bei „label“ steht 2019, 2020, die Zahlen sind aus 2022."),
        ("label: A,", "label: A, date: 31.12.2021,", "Bei „date“ steht 2021, die Zahlen sind aus 2022."),
        ("label: A,", "label: A, legend: Stand 2020,", "Bei „legend“ steht 2020, die Zahlen sind aus 2022."),
        ("label: A,", "label: A, date: Schuljahr 2020/21,", "Bei „date“ steht 2020, 2021, die Zahlen sind aus 2022."),
    ])
    func `words that name another year than the figures are told`(sound: String, other: String, words: String) throws {
        let run = try Self.run(Self.sound.replacing(sound, with: other))
        #expect(run.status == 0)
        #expect(run.errors.contains("Indikator „a“: " + words), "\(run.errors)")
    }

    @Test(arguments: [
        "label: Quote 2022,", "label: A 2021/22,", "label: Von 2011 bis 2022,", "label: Paragraf 1234,",
        "label: A, date: 31.12.2022,",
        "label: 20211 Fälle,",
    ])
    func `words that fit the figures, and other numbers, are no matter`(words: String) throws {
        let run = try Self.run(Self.sound.replacing("label: A,", with: words))
        #expect(run.status == 0 && !run.errors.contains("die Zahlen sind aus"), "\(run.errors)")
    }

    @Test(arguments: [
        ("[-0,5, 0,5]", "„cuts: [-0.5, 0.5]“"), ("[-1,5, -0,5, 0,5, 1,5]", "„cuts: [-1.5, -0.5, 0.5, 1.5]“"),
        ("[-0,5, 1]", "Dezimalzahlen brauchen einen Punkt"), ("[0,25, 0,75]", "„cuts: [0.25, 0.75]“"),
        ("[1, 0,5]", "Dezimalzahlen brauchen einen Punkt"),
    ])
    func `cuts with a decimal comma are told what the comma does`(cuts: String, words: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(
            """
            index:
              label: L
              high-means: high = x
              frame: regions
              normalisation: z
              deviation: population
              aggregation: sum
              indicators: [{indicator: a, direction: more}]
              classes: {cuts: \(cuts), closed: right}

            """, to: "index.yaml")
        try folder.write("AGS;a\n03157001;1\n03157002;2\n03157005;4\n", to: "t.csv")
        let run = try CommandRun(["index", "index.yaml", "--values", "t.csv", "--language", "de"], in: folder)
        #expect(run.status != 0)
        #expect(run.errors.contains(words), "\(run.errors)")
    }
}
