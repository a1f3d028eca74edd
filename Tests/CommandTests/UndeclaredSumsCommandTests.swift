import Foundation
import Testing

/// Sums that nobody declared, on the way from tables to files: what is published is solved from outside.
struct UndeclaredSumsCommandTests {
    static let python = "/usr/bin/python3"
    static let hasSciPy: Bool = {
        guard FileManager.default.isExecutableFile(atPath: python) else { return false }
        return (try? status(["-c", "import scipy.optimize"]))?.status == 0
    }()

    private static func status(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": FileManager.default.temporaryDirectory.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// One of each kind; `Scripts/judges/judge-suppression` has more.
    @Test(.enabled(if: hasSciPy, "python3 with scipy is not there"), .timeLimit(.minutes(5)))
    func `HiGHS finds no hidden number in what is published of tables with undeclared sums`() throws {
        let script = CommandRun.checkout.path + "/Scripts/judges/check-published-sums.py"
        let run = try Self.status([script, CommandRun.program, "11", "44"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains(" 0 can be computed or should be hidden."), "\(run.output)")
    }

    private static let gifhornHead = """
        title: Junge Arbeitslose
        area: Landkreis Gifhorn
        outputs: [geojson]
        sources: {s: {provider: P, dataset: D, licence: L}}

        """

    /// Unemployed under 25 of the 41 municipalities of Gifhorn, all, men and women, made here; of small numbers, as there are.
    private func gifhorn(_ folder: TemporaryFolder, names: [String], rules: String) throws {
        let boundaries = SharedData.path("germany/VG250_GEM_simplified.shp")
        var head = Self.gifhornHead
        head += "boundaries: {file: \(boundaries), key: ARS, select: \"03151*\", crs: 'EPSG:25832', source: s}\n"
        head += "tables: {t: {file: t.csv, key: ARS, source: s}}\nindicators:\n"
        for name in names { head += "  \(name): {label: \(name), decimals: 0, count: yes, column: t.\(name)}\n" }
        head += "confidentiality: \(rules)\nmaps:\n"
        for name in names { head += "  - {id: \(name), indicator: \(name), type: circles}\n" }
        try folder.write(head, to: "atlas.yaml")
        var lines = ["ARS;" + names.joined(separator: ";")]
        var state: UInt64 = 41
        for key in try Self.keys(boundaries) {
            var numbers: [Int] = []
            for _ in 0..<2 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let draw = Int(state >> 33) % 100
                numbers.append(draw < 60 ? draw % 9 : draw % 37)
            }
            // Nobody lives in the forest Giebel, which is no municipality.
            if key == "031519501501" { numbers = [0, 0] }
            lines.append("\(key);\(numbers[0] + numbers[1]);\(numbers[0]);\(numbers[1])")
        }
        try #require(lines.count == 1 + 41 + 1)
        try folder.write(lines.joined(separator: "\n") + "\n", to: "t.csv")
    }

    /// The keys of the county in the .dbf: a blank and twelve digits each.
    private static func keys(_ boundaries: String) throws -> [String] {
        let data = try Data(contentsOf: URL(fileURLWithPath: boundaries.replacing(".shp", with: ".dbf")))
        let bytes = [UInt8](data)
        let (head, width) = (Int(bytes[8]) | Int(bytes[9]) << 8, Int(bytes[10]) | Int(bytes[11]) << 8)
        return stride(from: head, to: bytes.count - width + 1, by: width).map {
            String(decoding: bytes[$0 + 1..<$0 + 13], as: UTF8.self)
        }.filter { $0.hasPrefix("03151") }.sorted()
    }

    @Test(.enabled(if: SharedData.isAvailable), arguments: [["alle", "maenner", "frauen"], ["x1", "x2", "x3"]])
    func `men and women beside all, in Gifhorn without breakdowns`(names: [String]) throws {
        let folder = try TemporaryFolder()
        try gifhorn(folder, names: names, rules: "{minimum-cases: 3}")
        let build = try CommandRun(["build", "--language", "en"], in: folder)
        try #require(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("t: \(names[0]) = t: \(names[1]) + t: \(names[2])"), "\(build.errors)")
        let file = try #require(folder.bytes("out/gis/\(names[0]).geojson"))
        let whole = try #require(folder.bytes("out/gis/junge-arbeitslose.geojson"))
        #expect(file.count > 0)
        let object = try JSONSerialization.jsonObject(with: Data(whole)) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        #expect(features.count == 42)
        var hidden = 0
        for feature in features {
            let properties = feature["properties"] as? [String: Any]
            let shown = names.map { properties?[$0] as? Double }
            // One hidden number beside two shown ones follows from them.
            #expect(shown.count { $0 == nil } != 1, "\(properties?["key"] ?? "")")
            for number in shown.compactMap({ $0 }) { #expect(number == 0 || number >= 3) }
            hidden += shown.count { $0 == nil }
        }
        #expect(hidden > 4)
        #expect(try CommandRun(["audit"], in: folder).status == 0)
    }

    @Test(arguments: [1, 2, 3])
    func `a column of percentages beside cases and base is hidden with them`(decimals: Int) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let keys = HiddenNumbersTests.keys
        let (cases, base) = ([70, 2, 90, 310, 120, 50, 140], [820, 610, 990, 3_400, 1_150, 720, 1_480])
        let rates = zip(cases, base).map { String(format: "%.\(decimals)f", Double($0) * 100 / Double($1)) }
        let lines = keys.indices.map { "\(keys[$0]);\(cases[$0]);\(base[$0]);\(rates[$0].replacing(".", with: ","))" }
        try folder.write((["AGS;faelle;basis;anteil"] + lines).joined(separator: "\n") + "\n", to: "t.csv")
        try folder.write(
            """
            title: T
            area: Landkreis Peine
            outputs: [geojson]
            boundaries: {file: gemeinden.shp, key: AGS, name: GEN, source: s}
            sources: {s: {provider: P, dataset: D, licence: L}}
            tables: {t: {file: t.csv, key: AGS, decimal: comma, source: s}}
            indicators:
              basis: {label: B, decimals: 0, count: yes, confidential: no, column: t.basis}
              faelle: {label: F, decimals: 0, count: yes, column: t.faelle}
              anteil: {label: A, unit: "%", decimals: \(decimals), column: t.anteil}
            maps: [{id: a, indicator: anteil, classes: quantiles:2}, {id: f, indicator: faelle, type: circles}]
            confidentiality: {minimum-cases: 3}

            """, to: "atlas.yaml")
        let build = try CommandRun(["build", "--language", "en"], in: folder)
        try #require(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("anteil = 100 · t: faelle / t: basis"), "\(build.errors)")
        let object =
            try JSONSerialization.jsonObject(with: Data(try #require(folder.bytes("out/gis/t.geojson"))))
            as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        for feature in features {
            let properties = feature["properties"] as? [String: Any]
            #expect((properties?["anteil"] as? Double == nil) == (properties?["faelle"] as? Double == nil))
        }
        #expect(features.contains { ($0["properties"] as? [String: Any])?["anteil"] as? Double == nil })
    }
}
