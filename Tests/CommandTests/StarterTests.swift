import Testing

/// `init` writes what `check` accepts.
struct StarterTests {
    @Test(arguments: ["de", "en"])
    func `the atlas file of init passes check`(language: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let starter = try CommandRun(
            ["init", "gemeinden.shp", "--select", "03157*", "--values", "zensus2022.csv", "--language", language],
            in: folder)
        #expect(starter.status == 0, "\(starter.errors)")
        try folder.write(starter.output, to: "mine.yaml")
        let check = try CommandRun(["check", "mine.yaml"], in: folder)
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test func `init without boundaries refuses with the file`() throws {
        let run = try CommandRun(["init", "none.shp"], in: TemporaryFolder())
        #expect(run.status == 66)
        #expect(run.errors.contains("none.shp"))
        #expect(run.output.isEmpty)
    }
}
