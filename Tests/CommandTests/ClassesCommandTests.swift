import Foundation
import Testing

/// Classes, signs and marks as the command draws them.
struct ClassesCommandTests {
    /// The boundaries of the example and a table of so many values.
    private static func folder(_ values: [String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(withPeine: true)
        let keys = ["03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009"]
        try folder.write(
            "AGS;Quote\n" + zip(keys, values).map { "\($0);\($1)\n" }.joined(), to: "t.csv")
        return folder
    }

    private static func map(_ options: [String], in folder: TemporaryFolder, language: String = "de") throws
        -> CommandRun
    {
        try CommandRun(
            ["map", "gemeinden.shp", "--values", "t.csv", "--column", "Quote", "-o", "k.svg", "-o", "k.geojson"]
                + ["--language", language, "--map-language", language] + options, in: folder)
    }

    private static func properties(_ folder: TemporaryFolder) throws -> [String: [String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(folder.bytes("k.geojson") ?? [])) as? [String: Any]
        let features = json?["features"] as? [[String: Any]] ?? []
        let properties = features.compactMap { $0["properties"] as? [String: Any] }
        return Dictionary(properties.map { ($0["key"] as? String ?? "", $0) }) { first, _ in first }
    }

    @Test(arguments: [
        "headtail", "stddev", "stddev:9", "nice:9", "quantiles:8", "equal:9", "geometric:9",
        "fixed:0,1,2,3,4,5,6,7,8,9,10,200",
    ])
    func `a default palette has enough colours for every method`(method: String) throws {
        let folder = try Self.folder(["1", "2", "4", "8", "16", "40", "150"])
        let run = try Self.map(["--classes", method], in: folder)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func `colours that were mixed are told in a note`() throws {
        let folder = try Self.folder(["1", "2", "4", "8", "16", "40", "150"])
        let run = try Self.map(["--classes", "fixed:0,1,2,3,4,5,6,7,200"], in: folder)
        #expect(run.errors.contains("Die Palette „oranges“ hat Farben für höchstens 7 Klassen"), "\(run.errors)")
        let few = try Self.map(["--classes", "quantiles:7"], in: folder)
        #expect(!few.errors.contains("Palette"))
    }

    @Test func `a chosen palette that is too short is refused with a remedy that works`() throws {
        let folder = try Self.folder(["1", "2", "4", "8", "16", "40", "150"])
        let classes = ["--classes", "fixed:0,1,2,3,4,5,6,7,200"]
        let run = try Self.map(classes + ["--palette", "blues"], in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains("Bitte die Option „--palette“ weglassen"), "\(run.errors)")
        #expect(try Self.map(classes, in: folder).status == 0)
    }

    @Test(arguments: [
        (["1,19", "2,22", "3,33", "4,44", "5,55", "6,66", "12,12"], "1", "1,2", "12,1"),
        (["0,06", "0,14", "0,2", "0,3", "0,4", "0,5", "0,94"], "1", "0,1", "0,9"),
        (["99,4", "99,6", "100,4", "120", "130", "140", "150,5"], "0", "99", "151"),
        (["-3,26", "-2", "-1", "1", "2", "3", "4,04"], "1", "−3,3", "4,0"),
        (["1.234,56", "2.000", "3.000", "4.000", "5.000", "6.000", "7.999,96"], "1", "1.234,6", "8.000,0"),
    ])
    func `legend ends are the lowest and highest printed values`(
        values: [String], decimals: String, lowest: String, highest: String
    ) throws {
        let folder = try Self.folder(values)
        let run = try Self.map(["--decimals", decimals, "--classes", "quantiles:3"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let text = try #require(folder.text("k.svg"))
        #expect(text.contains(">\(lowest) bis unter "), "\(lowest)")
        #expect(text.contains(" bis \(highest)<"), "\(highest)")
        #expect(text.contains("Werte von \(lowest) bis \(highest)."))
    }

    @Test(arguments: [("de", "Zahlenwert zu unsicher"), ("en", "Value too uncertain")])
    func `a number that is not certain enough has words, a hatch and a status of its own`(
        language: String, words: String
    ) throws {
        let folder = try Self.folder(["1", "2", "/", "4", "5", "6", "7"])
        let run = try Self.map([], in: folder, language: language)
        #expect(run.status == 0, "\(run.errors)")
        let text = try #require(folder.text("k.svg"))
        #expect(text.contains(words))
        #expect(!text.contains("Datenschutz") && !text.contains("data protection"))
        let properties = try Self.properties(folder)
        #expect(properties["03157005"]?["Quote_status"] as? String == "uncertain")
        #expect(properties["03157005"]?["Quote"] is NSNull && properties["03157005"]?["Quote_printed"] is NSNull)
        #expect(properties["03157001"]?["Quote_status"] is NSNull)
    }

    @Test(arguments: [
        ("(7,5)", "(7,5)", "()"), ("7,5 p", "7,5 p", "p"), ("7,5p", "7,5 p", "p"), ("7,5 r", "7,5 r", "r"),
        ("7,5 s", "7,5 s", "s"), ("( 7,5 )", "(7,5)", "()"),
    ])
    func `a mark stands in the label and in GeoJSON`(cell: String, label: String, flag: String) throws {
        let folder = try Self.folder(["1,0", "2,0", cell, "4,0", "5,0", "6,0", "9,0"])
        let run = try Self.map([], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try #require(folder.text("k.svg")).contains(">\(label)<"))
        let properties = try Self.properties(folder)
        #expect(properties["03157005"]?["Quote_flag"] as? String == flag)
        #expect(properties["03157005"]?["Quote"] as? Double == 7.5)
        #expect(properties["03157001"]?["Quote_flag"] is NSNull)
        // Without marks there is no such property.
        try folder.write("AGS;Quote\n03157001;1\n03157002;2\n", to: "t.csv")
        _ = try Self.map([], in: folder)
        #expect(try Self.properties(folder)["03157001"]?.keys.contains("Quote_flag") == false)
    }

    @Test(arguments: [("9,96", "1", 10.0), ("0,449", "1", 0.4), ("2,675", "2", 2.68), ("-0,04", "1", 0), ("5", "0", 5)])
    func `GeoJSON has the printed value beside the exact one`(cell: String, decimals: String, printed: Double) throws {
        let folder = try Self.folder([cell, "20,5", "30", "40", "50", "60", "70"])
        let run = try Self.map(["--decimals", decimals], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let own = try #require(try Self.properties(folder)["03157001"])
        #expect(own["Quote"] as? Double == Double(cell.replacing(",", with: ".")))
        #expect(own["Quote_printed"] as? Double == printed)
    }
}
