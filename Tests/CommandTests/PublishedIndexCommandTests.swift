import Foundation
import Testing

/// The presets against published results, by running the program.
struct PublishedIndexCommandTests {
    private static func lines(_ path: String) throws -> [[String]] {
        let text = try String(contentsOfFile: SharedData.path(path), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"), arguments: [2013, 2015, 2019])
    func `the preset mss gives every class of status and dynamics that Berlin published`(year: Int) throws {
        let header = try #require(Self.lines("validation/mss_\(year)_indicators_plr.csv").first)
        let indicators = header.filter { $0.hasPrefix("s") }
        var published: [String: (String, String)] = [:]
        for row in try Self.lines("validation/mss_\(year)_classes_plr.csv").dropFirst() where !row[4].isEmpty {
            published[row[0]] = (row[4], row[6])
        }
        // Declared outliers: areas that have inhabitants enough and no class.
        let without = try Self.lines("validation/mss_\(year)_indicators_plr.csv").dropFirst().map { $0[0] }
            .filter { published[$0] == nil }
        var definition = "index:\n  preset: mss\n  label: MSS\n  frame: regions\n  indicators:\n"
        for name in indicators { definition += "    - {indicator: \(name), direction: more}\n" }
        definition += "  exclude:\n    population: inhabitants\n    keys:\n"
        for key in without { definition += "      \"\(key)\": ausgeschlossen\n" }
        definition += "  dynamics:\n    changes:\n"
        for name in indicators { definition += "      - {indicator: \(name), change: d\(name.dropFirst())}\n" }
        let folder = try IndexCommandTests.folder(definition)
        let run = try CommandRun(
            [
                "index", "index.yaml", "--values",
                SharedData.path("validation/mss_\(year)_indicators_plr.csv"), "-o", "i.csv",
            ], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let columns = IndexCommandTests.columns(folder.text("i.csv"))
        let keys = try #require(columns["Schlüssel"])
        let status = try #require(columns["Klassenname"])
        let changes = IndexCommandTests.columns(folder.text("i-dynamics.csv"))
        #expect(changes["Schlüssel"] == keys)
        let dynamics = try #require(changes["Klassenname"])
        #expect(status.count { !$0.isEmpty } == published.count)
        for (place, key) in keys.enumerated() {
            guard let classes = published[key] else { continue }
            #expect(status[place] == classes.0 && dynamics[place] == classes.1, "\(key)")
        }
    }

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `the preset mdi gives all Belgian values and tenths`() throws {
        let folder = try IndexCommandTests.folder("index: {preset: mdi, label: MDI, frame: regions}\n")
        let path = "validation/belgium_mdi_2021_581_lau.csv"
        let run = try CommandRun(["index", "index.yaml", "--values", SharedData.path(path), "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let columns = IndexCommandTests.columns(folder.text("i.csv"))
        let rows = try Self.lines(path).dropFirst()
        #expect(columns["Index"]?.count == 581)
        for (place, row) in rows.enumerated() {
            let found = try #require(Double(columns["Index"]?[place].replacing(",", with: ".") ?? ""))
            let published = try #require(Double(row[row.count - 3]))
            #expect(abs(found - published) < 1e-12, "\(row[0])")
            #expect(columns["Klasse"]?[place] == row[row.count - 2], "\(row[0])")
        }
    }

    @Test func `the preset imd ranks exponentially and leaves the weights as they are`() throws {
        let domains = ["income", "employment", "education", "health", "crime", "housing", "environment"]
        let header = "id," + domains.joined(separator: ",")
        let rows = (1...4).map { row in "\(row)," + domains.map { _ in "\(row)" }.joined(separator: ",") }
        let folder = try IndexCommandTests.folder(
            "index: {preset: imd, label: IMD, frame: regions, classes: none}\n",
            ([header] + rows).joined(separator: "\n") + "\n")
        let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let index = (IndexCommandTests.columns(folder.text("i.csv"))["Index"] ?? [])
            .compactMap { Double($0.replacing(",", with: ".")) }
        #expect(index.count == 4)
        for (place, found) in index.enumerated() {
            let share = Double(place + 1) / 4
            let expected = 0.999 * -23 * log(1 - share * (1 - exp(-100.0 / 23)))
            #expect(abs(found - expected) < 1e-9)
        }
    }

    @Test func `the presets gisd and rise compute`() throws {
        let gisd = [
            "employees_without_degree", "employees_with_university_degree", "school_leavers_without_degree",
            "unemployment", "gross_wage", "employment_rate", "household_income", "debtor_rate", "income_tax",
        ]
        let rise = [
            "migration_background_children", "single_parent_children", "social_benefits", "child_poverty",
            "old_age_minimum_income", "school_leaving_certificates", "inhabitants",
        ]
        let columns = gisd + rise
        let rows = (1...9).map { row in
            "\(row),"
                + columns.indices.map { "\((row * (2 * $0 + 3) + row * row * ($0 % 4)) % 23 + row + 300)" }
                .joined(separator: ",")
        }
        let table = (["id," + columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        for body in ["preset: gisd", "preset: rise, exclude: {population: inhabitants}"] {
            let folder = try IndexCommandTests.folder("index: {\(body), label: L, frame: regions}\n", table)
            let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let index = IndexCommandTests.columns(folder.text("i.csv"))["Index"] ?? []
            #expect(index.count == 9 && index.allSatisfy { !$0.isEmpty })
        }
    }
}
