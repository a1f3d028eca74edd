import Foundation
import Testing

/// The table of all indicators, as a planner gets it.
struct IndicatorTableTests {
    @Test func `Peine's table has what the layer for GIS has, cell by cell`() throws {
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: CommandRun.peine) {
            try FileManager.default.copyItem(
                atPath: CommandRun.peine + "/" + name, toPath: folder.path + "/" + name)
        }
        let atlas = try String(contentsOfFile: CommandRun.peine + "/atlas.yaml", encoding: .utf8)
        try folder.write(atlas + "\noutputs: [svg, geojson, table]\n", to: "atlas.yaml")
        let run = try CommandRun(["build", "atlas.yaml", "--output", "out"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.bytes("out/tables/sozialatlas-landkreis-peine.csv")?.prefix(3) == [0xEF, 0xBB, 0xBF])
        let printed = IndexCommandTests.columns(folder.text("out/tables/sozialatlas-landkreis-peine.csv"))
        let exact = IndexCommandTests.columns(folder.text("out/tables/sozialatlas-landkreis-peine-exact.csv"))
        let object =
            try JSONSerialization.jsonObject(
                with: Data(#require(folder.bytes("out/gis/sozialatlas-landkreis-peine.geojson")))) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        #expect(exact["Schlüssel"]?.last == "" && exact["Name"]?.last == "Landkreis Peine")
        var compared = 0
        for (row, feature) in features.enumerated() {
            let properties = try #require(feature["properties"] as? [String: Any])
            #expect(exact["Schlüssel"]?[row] == properties["key"] as? String)
            for (id, values) in exact where id.hasSuffix("_status") {
                let name = String(id.dropLast(7))
                let status = properties[id] as? String
                #expect(values[row] == status ?? "", "\(id)")
                let number = exact[name].flatMap { Double($0[row].replacing(",", with: ".")) }
                let exactly = properties[name] as? Double
                #expect((number == nil) == (exactly == nil), "\(name)")
                // JSONSerialization reads numbers to 15 digits.
                if let number, let exactly { #expect(abs(number - exactly) <= 1e-14 * abs(exactly), "\(name)") }
                let shown = printed[name].flatMap { Double($0[row].replacing(",", with: ".")) }
                #expect((shown == nil) == (number == nil))
                if let shown, let number { #expect(abs(shown - number) <= 0.5) }
                compared += 1
            }
        }
        #expect(compared == 7 * 18)
        // The county's rate is that of the map: 3,740 unemployed among 86,437 persons.
        #expect(printed["arbeitslosigkeit_2021"]?.last == "4,3")
    }
}
