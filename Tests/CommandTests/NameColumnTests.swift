import Testing

/// Which column of the boundaries holds the names.
struct NameColumnTests {
    /// A file with a key, and further columns of four texts each.
    private func run(_ columns: [(String, [String])]) throws -> (CommandRun, String) {
        let folder = try TemporaryFolder()
        var drawn = DrawnBoundaries.row(x: 590_000, y: 5_790_000, side: 5000)
        drawn.columns = ["PLR_ID"] + columns.map(\.0)
        for index in drawn.records.indices {
            drawn.records[index].cells = [drawn.records[index].cells[0]] + columns.map { $0.1[index] }
        }
        try drawn.write(to: folder)
        try drawn.writeValues(to: folder)
        let run = try CommandRun.map(["--crs", "EPSG:25832"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let start = try CommandRun(["init", "b.shp", "--crs", "EPSG:25832", "--values", "werte.csv"], in: folder)
        return (run, start.output)
    }

    private static let names = ["Stülerstraße", "Großer Tiergarten", "Lützowstraße", "Moabit"]

    @Test(
        arguments: [
            ("PLR_NAME", [("BZR_NAME", ["Tiergarten", "Tiergarten", "Tiergarten", "Wedding"]), ("PLR_NAME", names)]),
            ("GMDNAME", [("KTNAME", ["Zürich", "Zürich", "Zürich", "Zürich"]), ("GMDNAME", names)]),
            ("STADTTEIL", [("STADTTEIL", names), ("ART", ["Teil", "Teil", "Teil", "Teil"])]),
            ("BEZEICHN", [("NUTS", ["DE911", "DE912", "DE913", "DE914"]), ("BEZEICHN", names)]),
            ("TEXT", [("TEXT", names), ("CODE", ["A1", "A2", "B1", "B2"])]),
            ("stt_nam", [("stt_nam", names), ("bemerkung", ["eins", "zwei", "drei", "vier"])]),
            ("Ortsteil", [("ISO", ["DEU", "FRA", "CHE", "AUT"]), ("Ortsteil", names)]),
        ] as [(String, [(String, [String])])])
    func `a column that ends as names do, or the only one of names, is taken and told`(
        column: String, columns: [(String, [String])]
    ) throws {
        let (run, start) = try run(columns)
        #expect(run.errors.contains("The names of the regions are from column “\(column)”"), "\(run.errors)")
        #expect(start.contains("  name: \(column) "), "\(start)")
    }

    @Test(
        arguments: [
            [("CODE", ["A1", "A2", "B1", "B2"])], [("ISO", ["DEU", "FRA", "CHE", "AUT"])],
            [("BEZ", ["Stadt", "Gemeinde", "Gemeinde", "Gemeinde"])], [("ERSTE", names), ("ZWEITE", names)],
            [("SCHLUESSELNAME", ["1", "2", "3", "4"])],
        ] as [[(String, [String])]])
    func `codes, kinds of regions and two columns alike are no names`(columns: [(String, [String])]) throws {
        let (run, start) = try run(columns)
        #expect(!run.errors.contains("names of the regions"), "\(run.errors)")
        #expect(start.contains("  # name: …"), "\(start)")
    }

    @Test func `a usual name is taken without a word`() throws {
        let (run, start) = try run([("GEN", Self.names), ("PLR_NAME", Self.names)])
        #expect(!run.errors.contains("names of the regions") && start.contains("  name: GEN "), "\(run.errors)")
    }
}
