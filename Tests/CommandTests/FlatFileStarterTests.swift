import Foundation
import Testing

/// `init` on GENESIS' flat files and other long tables: totals and the last year, never a part that stands for the whole.
struct FlatFileStarterTests {
    private static let keys = ["03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009"]

    /// A flat file as GENESIS-Online has it since 2024.
    private static func flat(
        times: [String] = ["2022-12-31"], total: (code: String, label: String) = ("", "Insgesamt"),
        english: Bool = false
    ) -> String {
        var lines = [
            "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q"
        ]
        let men = english ? "male" : "männlich"
        let women = english ? "female" : "weiblich"
        for time in times {
            for (place, key) in keys.enumerated() {
                for (code, label, value) in [
                    ("GESM", men, 100 + place), (total.code, total.label, 210 + 3 * place),
                    ("GESW", women, 110 + 2 * place),
                ] {
                    lines.append(
                        "12411;Fortschreibung;STAG;Stichtag;\(time);GEMEIN;Gemeinden;\(key);Ort \(place);GES;Geschlecht;\(code);\(label);\(value);Anzahl;BEVSTD;Bevölkerungsstand;e"
                    )
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The older form, whose value column has the name of the value.
    private static func old(_ labels: Bool = true) -> String {
        var lines = [
            "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code"
                + (labels ? ";2_Auspraegung_Label" : "") + ";BEVSTD__Bevölkerungsstand__Anzahl"
        ]
        for time in ["31.12.2021", "31.12.2022"] {
            for (place, key) in keys.enumerated() {
                for (code, label, value) in [("GESM", "männlich", 100 + place), ("", "Insgesamt", 210 + 3 * place)] {
                    lines.append(
                        "12411;Fortschreibung;STAG;Stichtag;\(time);GEMEIN;Gemeinden;\(key);Ort \(place);GES;Geschlecht;\(code)"
                            + (labels ? ";\(label)" : "") + ";\(value)")
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The atlas file that `init` proposes; it must pass `check` and `build` as it is.
    private func proposed(_ table: String, _ folder: TemporaryFolder) throws -> String {
        try folder.write(table, to: "t.csv")
        let starter = try CommandRun(["init", "gemeinden.shp", "--values", "t.csv", "--language", "de"], in: folder)
        #expect(starter.status == 0, "\(starter.errors)")
        try folder.write(starter.output, to: "mine.yaml")
        for arguments in [["check", "mine.yaml"], ["build", "mine.yaml", "-o", "out"]] {
            let run = try CommandRun(arguments, in: folder)
            #expect(run.status == 0, "\(run.errors)\n\(starter.output)")
        }
        return starter.output
    }

    /// The printed values of the first map, in the order of the keys.
    private func values(_ folder: TemporaryFolder) throws -> [Double] {
        let name = try #require(folder.names("out/gis").first { $0 != "sozialatlas.geojson" })
        let json = try JSONSerialization.jsonObject(with: Data(folder.bytes("out/gis/" + name) ?? [])) as? [String: Any]
        return try #require(json?["features"] as? [[String: Any]]).map { feature in
            let properties = feature["properties"] as? [String: Any]
            return try #require(properties?.first { $0.key.hasSuffix("_printed") }?.value as? Double)
        }
    }

    private static let totals = [210.0, 213, 216, 219, 222, 225, 228]

    @Test(arguments: [
        (flat(), "2_variable_attribute_label\": Insgesamt"),
        (flat(total: ("", "Zusammen")), "2_variable_attribute_label\": Zusammen"),
        (flat(total: ("", "Total"), english: true), "2_variable_attribute_label\": Total"),
        (flat(total: ("GESZ", "insgesamt")), "2_variable_attribute_label\": insgesamt"),
        (flat(total: ("", "Alle Personen")), "2_variable_attribute_label\": Alle Personen"),
        (flat(total: ("", "männlich und weiblich")), "2_variable_attribute_label\": männlich und weiblich"),
        (old(), "2_Auspraegung_Label\": Insgesamt"), (old(false), "2_Auspraegung_Code\": \"\""),
    ])
    func `the total is taken, never the first part`(table: String, condition: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let text = try proposed(table, folder)
        #expect(text.contains(condition), "\(text)")
        #expect(try values(folder) == Self.totals)
        #expect(!text.contains("column: t.statistics_code") && !text.contains("column: t.Statistik_Code"))
        #expect(text.contains("    label: Bevölkerungsstand"))
    }

    @Test(arguments: [
        (["2021-12-31", "2022-12-31"], "year: \"2022-12-31\""), (["2022", "2020", "2021"], "year: \"2022\""),
        (["31.12.2019", "30.06.2020"], "year: \"30.06.2020\""), (["2022-12-31"], "column: t.value"),
    ])
    func `the last time is taken`(times: [String], line: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let text = try proposed(Self.flat(times: times), folder)
        #expect(text.contains(line), "\(text)")
        #expect(try values(folder) == Self.totals)
    }

    @Test func `columns that are equal in all rows are no indicators, and are named`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let rows = Self.keys.enumerated().map { "\($1);12411;7;\($0);0" }
        let text = try proposed("AGS;Statistik;Sieben;Wert;Null\n" + rows.joined(separator: "\n") + "\n", folder)
        #expect(text.contains("# Nicht übernommen, da in allen Zeilen gleich: Statistik, Sieben, Null"), "\(text)")
        #expect(text.contains("column: t.Wert") && !text.contains("column: t.Sieben"))
    }

    @Test func `a code of numbers beside its label is no indicator`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let rows = Self.keys.enumerated().flatMap { place, key in
            ["\(key);1;männlich;\(100 + place)", "\(key);9;insgesamt;\(210 + 3 * place)"]
        }
        let text = try proposed("AGS;Geschlecht_Nr;Geschlecht;Personen\n" + rows.joined(separator: "\n") + "\n", folder)
        #expect(text.contains("Geschlecht: insgesamt") && !text.contains("column: t.Geschlecht_Nr"), "\(text)")
        #expect(try values(folder) == Self.totals)
    }

    @Test func `parts without a total beside each other are a figure each`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let rows = Self.keys.enumerated().flatMap { place, key in
            ["\(key);Geburten;\(10 + place)", "\(key);Sterbefälle;\(20 + place)"]
        }
        let text = try proposed("AGS;Kennzahl;Wert\n" + rows.joined(separator: "\n") + "\n", folder)
        #expect(text.contains("variable: Kennzahl") && text.contains("column: t.Sterbefälle"), "\(text)")
    }

    @Test func `where nothing stands for all together no part is taken in its place`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let rows = Self.keys.enumerated().flatMap { place, key in
            ["m;jung", "m;alt", "w;jung", "w;alt"].map { "\(key);\($0);\(10 + place);\(20 + place)" }
        }
        let text = try proposed("AGS;Geschlecht;Alter;a;b\n" + rows.joined(separator: "\n") + "\n", folder)
        #expect(text.contains("und keine davon steht für alle zusammen: ohne Indikatoren."), "\(text)")
        #expect(text.contains("#   Geschlecht: m | w") && text.contains("#   Alter: jung | alt"), "\(text)")
        #expect(text.contains("indicators: {}"))
    }

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `a flat file of an office is understood`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: SharedData.path("office/12613-0013_de_flat.csv")))),
            to: "flat.csv")
        // The example's layer with a column of the Länder's keys in place of its own.
        var table = try #require(folder.bytes("gemeinden.dbf"))
        for place in table.indices.dropLast(8) where table[place..<(place + 5)].elementsEqual("03157".utf8) {
            let digits = table[(place + 6)..<(place + 8)]
            table.replaceSubrange(place..<(place + 8), with: Array(digits) + Array("      ".utf8))
        }
        try folder.write(table, to: "gemeinden.dbf")
        let starter = try CommandRun(["init", "gemeinden.shp", "--values", "flat.csv", "--language", "de"], in: folder)
        #expect(starter.status == 0, "\(starter.errors)")
        #expect(starter.output.contains("3_variable_attribute_label\": Insgesamt"), "\(starter.output)")
        #expect(starter.output.contains("year: \"2024\""))
        #expect(!starter.output.contains("column: flat.statistics_code"))
    }
}
