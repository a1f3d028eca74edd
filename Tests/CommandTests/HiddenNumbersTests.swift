import Foundation
import Testing

/// What must stay hidden is in no output, in no spelling. The hidden counts have five digits, so that none can be there by chance.
struct HiddenNumbersTests {
    /// Cases of 2011: complete, with a total; cases of 2021: with a 0, a missing and a hidden one; and the base, which is public.
    static let keys = ["03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009"]
    static let earlier = [12_347, 31_513, 45_869, 83_431, 27_611, 39_157, 54_139]
    static let later: [Int?] = [13_691, 33_487, 47_237, 85_333, 29_873, 0, nil]
    static let base = [100_003, 200_017, 300_023, 400_009, 250_007, 260_003, 270_001]

    /// As in the boundaries.
    static let areas = [104.12, 69.59, 34.34, 119.84, 76.24, 60.15, 72.22]

    static func table(totals: Bool) -> String {
        var lines = ["AGS;faelle_2011;faelle_2021;basis"]
        for (index, key) in keys.enumerated() {
            lines.append("\(key);\(earlier[index]);\(later[index].map(String.init) ?? ".");\(base[index])")
        }
        if totals {
            lines.append("03157;\(earlier.reduce(0, +));\(later.compactMap { $0 }.reduce(0, +));\(base.reduce(0, +))")
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    static func atlas(_ rules: String, open: String = "") -> String {
        """
        title: T
        area: Landkreis Peine
        boundaries: {file: gemeinden.shp, key: AGS, name: GEN, area-column: KFL, source: s}
        sources: {s: {provider: P, dataset: D, licence: L}}
        tables: {t: {file: faelle.csv, key: AGS, decimal: comma, source: s}}
        indicators:
          basis: {label: Basis, decimals: 0, count: yes, confidential: no, column: t.basis}
          faelle: {label: Fälle, decimals: 0, count: yes, years: [2011, 2021], column: "t.faelle_{year}"\(open)}
          quote: {label: Quote, decimals: 3, years: [2011, 2021], rate: {cases: "t.faelle_{year}", base: t.basis, per: 100000}}
          dichte: {label: Dichte, decimals: 3, year: 2011, density: "t.faelle_{year}"}
          wandel: {label: Wandel, decimals: 0, count: yes, change: {of: {column: "t.faelle_{year}"}, from: 2011, to: 2021}}
        scales: {q: {classes: quantiles:3, indicators: [quote_2011, quote_2021]}}
        maps:
          - {id: faelle, indicator: faelle_2011, type: circles}
          - {id: quote-2011, indicator: quote_2011, scale: q, references: [{label: Kreis, rate: {cases: t.faelle_2011, base: t.basis, per: 100000}}]}
          - {id: quote-2021, indicator: quote_2021, scale: q}
          - {id: dichte, indicator: dichte, classes: quantiles:3}
          - {id: wandel, indicator: wandel, classes: quantiles:3, style: print-bw}
        \(rules)

        """
    }

    private func folder(_ rules: String, totals: Bool = false) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(Self.table(totals: totals), to: "faelle.csv")
        try folder.write(Self.atlas(rules), to: "atlas.yaml")
        return folder
    }

    private struct Features: Decodable {
        struct Feature: Decodable { let properties: [String: Value] }
        enum Value: Decodable {
            case text(String)
            case number(Double)
            case nothing
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if container.decodeNil() {
                    self = .nothing
                } else if let number = try? container.decode(Double.self) {
                    self = .number(number)
                } else {
                    self = .text(try container.decode(String.self))
                }
            }
            var number: Double? { if case .number(let number) = self { number } else { nil } }
            var text: String? { if case .text(let text) = self { text } else { nil } }
        }
        let features: [Feature]
    }

    private func layer(_ folder: TemporaryFolder, _ path: String = "out/gis/t.geojson") throws -> [[String:
        Features.Value]]
    {
        let bytes = try #require(folder.bytes(path))
        return try JSONDecoder().decode(Features.self, from: Data(bytes)).features.map(\.properties)
    }

    /// All that a build leaves behind, and what it and `check` say. Outlines of regions are no numbers to be searched.
    private func everything(_ folder: TemporaryFolder) throws -> [(name: String, text: String)] {
        var all: [(String, String)] = []
        for (arguments, name) in [
            (["build", "--json"], "json"), (["build", "--language", "de"], "de"),
            (["build", "--language", "en"], "en"),
            (["check", "--json"], "check"), (["audit"], "audit"), (["audit", "--json"], "audit json"),
        ] {
            let run = try CommandRun(arguments, in: folder)
            #expect(run.status == 0, "\(run.errors)")
            all.append((name, run.output + run.errors))
        }
        for place in ["maps", "gis"] {
            for file in folder.names("out/" + place) {
                let text = try #require(folder.text("out/\(place)/\(file)"))
                all.append(
                    (file, text.replacing(#/ d="[^"]*"/#, with: "").replacing(#/"coordinates":[^}]*/#, with: "")))
            }
        }
        all.append(("manifest.json", try #require(folder.text("out/manifest.json"))))
        return all
    }

    @Test func `the search finds a number in each spelling, and no part of a longer one`() {
        for text in ["12347", "x=12.347;", "12,347 Fälle", "12\u{202F}347", "\"a\":12347.0000001"] {
            #expect(NumberSpellings.all(of: 12_347).contains { NumberSpellings.holds(text, $0) }, "\(text)")
        }
        #expect(!NumberSpellings.all(of: 12_347).contains { NumberSpellings.holds("912347 123478", $0) })
    }

    @Test(arguments: [false, true], ["sees-that-hidden", "sees-why-hidden"])
    func `no hidden count, nor a rate or density of it, is in any output`(totals: Bool, reader: String) throws {
        let row = totals ? "groups: {all: {row: \"03157\"}}, " : ""
        let folder = try folder("confidentiality: {minimum-cases: 20000, \(row)reader: \(reader)}", totals: totals)
        let outputs = try everything(folder)
        let layer = try layer(folder)
        var forbidden: [(what: String, value: Double, decimals: ClosedRange<Int>)] = []
        for (index, region) in layer.enumerated() {
            for (year, counts) in [("2011", Self.earlier.map { $0 as Int? }), ("2021", Self.later)] {
                let isHidden = region["faelle_\(year)_status"]?.text == "suppressed"
                if let count = counts[index], (1..<20_000).contains(count) { #expect(isHidden, "\(index) \(year)") }
                guard isHidden, let count = counts[index] else { continue }
                #expect(region["faelle_\(year)"]?.number == nil)
                #expect(region["quote_\(year)_status"]?.text == "suppressed")
                #expect(region["wandel_status"]?.text == "suppressed")
                forbidden.append(("count \(index) \(year)", Double(count), 0...7))
                forbidden.append(("rate \(index) \(year)", Double(count) / Double(Self.base[index]) * 100_000, 0...7))
                // Densities have three digits before the sign, which may stand anywhere.
                if year == "2011" { forbidden.append(("density \(index)", Double(count) / Self.areas[index], 2...7)) }
            }
        }
        // With a complete year and its total a second one has to be hidden; a missing one hides as well.
        #expect(forbidden.count >= 6)
        for (what, value, decimals) in forbidden {
            let spellings = NumberSpellings.all(of: value, decimals: decimals)
            for (name, text) in outputs {
                for spelling in spellings where NumberSpellings.holds(text, spelling) {
                    Issue.record("\(what) as \(spelling) in \(name)")
                }
            }
        }
    }

    @Test func `without rules the search finds all of them`() throws {
        let folder = try folder("")
        #expect(try CommandRun(["build"], in: folder).status == 0)
        let count = 12_347.0
        let places: [(value: Double, map: String)] = [
            (count, "faelle"), (count / 100_003 * 100_000, "quote-2011"), (count / 104.12, "dichte"),
        ]
        for (value, map) in places {
            for path in ["out/maps/\(map).svg", "out/gis/\(map).geojson", "out/gis/t.geojson"] {
                let text = try #require(folder.text(path))
                let spellings = NumberSpellings.all(of: value, decimals: (value == count ? 0 : 2)...7)
                #expect(spellings.contains { NumberSpellings.holds(text, $0) }, "\(value) in \(path)")
            }
        }
    }

    @Test func `total minus shown is no hidden number, although the total is published`() throws {
        let folder = try folder("confidentiality: {minimum-cases: 20000}")
        let run = try CommandRun(["build", "--json"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let maps = try #require(object["maps"] as? [[String: Any]])
        let total = try #require(maps.first?["total"] as? Double)
        #expect(total == Double(Self.earlier.reduce(0, +)))
        let shown = try layer(folder).map { $0["faelle_2011"]?.number }
        let rest = total - shown.compactMap { $0 }.reduce(0, +)
        #expect(shown.count { $0 == nil } >= 2)
        #expect(!Self.earlier.contains { Double($0) == rest })
        // What remains allows all that the rule's own interval allows.
        #expect(rest > 20_000)
    }

    @Test func `a total that is not published stands nowhere`() throws {
        let folder = try folder("confidentiality: {minimum-cases: 20000, totals: none}")
        let sum = Double(Self.earlier.reduce(0, +))
        let rate = sum / Double(Self.base.reduce(0, +)) * 100_000
        for (name, text) in try everything(folder) {
            for value in [sum, rate] {
                for spelling in NumberSpellings.all(of: value) where NumberSpellings.holds(text, spelling) {
                    Issue.record("\(spelling) in \(name)")
                }
            }
        }
    }

    @Test func `suppressed, missing and zero differ in every output`() throws {
        let folder = try folder("confidentiality: {minimum-cases: 20000}")
        #expect(try CommandRun(["build"], in: folder).status == 0)
        let layer = try layer(folder)
        #expect(layer[0]["faelle_2021_status"]?.text == "suppressed" && layer[0]["faelle_2021"]?.number == nil)
        #expect(layer[5]["faelle_2021_status"]?.text == nil && layer[5]["faelle_2021"]?.number == 0)
        #expect(layer[6]["faelle_2021_status"]?.text == "missing" && layer[6]["faelle_2021"]?.number == nil)
        let svg = try #require(folder.text("out/maps/quote-2021.svg"))
        let tag = { (key: String) in
            svg.range(of: "id=\"region-\(key)\"").map { String(svg[$0.lowerBound...].prefix { $0 != ">" }) } ?? ""
        }
        #expect(tag("03157001").contains("data-status=\"suppressed\"") && tag("03157001").contains("data-value=\"\""))
        #expect(tag("03157008").contains("data-value=\"0"))
        #expect(tag("03157009").contains("data-status=\"missing\""))
        #expect(svg.contains("Aus Datenschutzgründen nicht ausgewiesen") && svg.contains("Keine Angabe"))
    }

    @Test func `the manifest names no sum by which a hidden number could be tried out`() throws {
        let folder = try folder("confidentiality: {minimum-cases: 20000}")
        #expect(try CommandRun(["build"], in: folder).status == 0)
        let text = try #require(folder.text("out/manifest.json"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let inputs = try #require(object["inputs"] as? [[String: Any]])
        let table = try #require(inputs.first { $0["path"] as? String == "faelle.csv" })
        #expect(table["sha256"] == nil && table["bytes"] == nil)
        #expect(inputs.contains { ($0["path"] as? String)?.hasSuffix(".shp") == true && $0["sha256"] != nil })
        #expect(!text.contains("few cases"))
    }

    @Test func `single maps are not drawn beside those that were drawn by other rules`() throws {
        let folder = try folder("")
        #expect(try CommandRun(["build"], in: folder).status == 0)
        try folder.write(Self.atlas("confidentiality: {minimum-cases: 20000}"), to: "atlas.yaml")
        let single = try CommandRun(["build", "--language", "en", "--only", "faelle"], in: folder)
        #expect(single.status == 73 && single.errors.contains("without “--only”"), "\(single.errors)")
        #expect(try CommandRun(["build"], in: folder).status == 0)
        #expect(try CommandRun(["build", "--only", "faelle"], in: folder).status == 0)
    }

    @Test func `audit finds a planted disclosure and ends with 77, and build then writes nothing`() throws {
        let folder = try folder("confidentiality: {groups: {all: {row: \"03157\"}}}", totals: true)
        // A public count of which the source hides one number and publishes the total.
        try folder.write(Self.table(totals: true).replacing(";100003", with: ";•"), to: "faelle.csv")
        let audit = try CommandRun(["audit", "--language", "de"], in: folder)
        #expect(audit.status == 77, "\(audit.output)\(audit.errors)")
        #expect(audit.output.contains("basis") && audit.output.contains("03157001"))
        #expect(audit.output.contains("100.003"), "\(audit.output)")
        let json = try CommandRun(["audit", "--json"], in: folder)
        #expect(json.status == 77)
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(object?["safe"] as? Bool == false)
        let first = (object?["disclosures"] as? [[String: Any]])?.first
        #expect(first?["place"] as? String == "03157001")
        #expect(first?["lower"] as? Double == 100_003 && first?["upper"] as? Double == 100_003)
        let build = try CommandRun(["build", "--language", "de"], in: folder)
        #expect(build.status == 77)
        #expect(build.errors.contains("sozialatlas audit") && !build.errors.contains("100"))
        #expect(folder.names("out").isEmpty)
        let text = try #require(folder.text("atlas.yaml"))
        try folder.write(text.replacing("{groups", with: "{audit: warn, groups"), to: "atlas.yaml")
        let warned = try CommandRun(["build", "--language", "de"], in: folder)
        #expect(warned.status == 0, "\(warned.errors)")
        #expect(warned.errors.contains("errechenbar"))
        #expect(try CommandRun(["audit"], in: folder).status == 77)
    }

    @Test func `an atlas without rules is audited too, and has nothing hidden`() throws {
        let folder = try folder("")
        let audit = try CommandRun(["audit", "--language", "en"], in: folder)
        #expect(audit.status == 0)
        #expect(audit.output.contains("0 hidden numbers, none can be computed."))
    }
}
