import Foundation
import Geography
import Testing
import Values

@testable import Confidentiality

/// Protected tables for a judge outside: `Scripts/judges/check-suppression.py` solves them with another solver.
///
/// They are written to the file that SOZIALATLAS_SUPPRESSION_TABLES names; without it they are only made.
@Suite("Tables for the outside judge")
struct JudgedTablesTests {
    private struct Judged: Codable, Equatable {
        struct Series: Codable, Equatable {
            /// Regions, then groups; nothing where hidden.
            var published: [Double?]
            /// As they were, for the judge's own check that it can find something.
            var truth: [Double]
            /// Why each is hidden.
            var reasons: [String?]
        }
        struct Sum: Codable, Equatable {
            var whole: String
            var parts: [String]
        }
        var name: String
        var minimum: Int
        var rounding: Int?
        var knowsReasons: Bool
        var regions: Int
        /// Members by their number; a group that is not published has none.
        var groups: [[Int]]
        var sums: [Sum]
        var series: [String: Series]

        init(_ shown: ProtectedTable, name: String) {
            let table = shown.table
            self.name = name
            minimum = shown.rules.minimumCases ?? 0
            rounding = shown.rules.rounding
            knowsReasons = shown.rules.reader == .seesWhyHidden
            regions = table.regions.count
            groups = table.groups.indices.map { shown.publishesGroup[$0] ? table.members[$0] : [] }
            sums = table.breakdowns.map { Sum(whole: $0.whole, parts: $0.parts) }
            series = [:]
            for (index, one) in table.series.enumerated() {
                let range = table.index(series: index, place: 0)..<table.index(series: index + 1, place: 0)
                series[one.id] = Series(
                    published: shown.shown[range].map(\.number), truth: table.cells[range].map { $0.number ?? 0 },
                    reasons: shown.reasons[range].map { $0?.rawValue })
            }
        }
    }

    @Test("Every kind of table is there, with something hidden in most")
    func tables() throws {
        let rules = try [
            ConfidentialityRules(minimumCases: 3), ConfidentialityRules(minimumCases: 5),
            ConfidentialityRules(minimumCases: 3, reader: .seesWhyHidden),
            ConfidentialityRules(minimumCases: 3, rounding: 5),
            ConfidentialityRules(minimumCases: 4, totals: .groups(["all"])),
        ]
        var judged: [Judged] = []
        for kind in TableKind.allCases {
            for seed in 0..<UInt64(kind == .deepBreakdown ? 10 : 70) {
                let shown = try kind.random(1000 + seed).protected(by: rules[Int(seed) % rules.count])
                judged.append(Judged(shown, name: "\(kind.rawValue) \(seed)"))
            }
        }
        #expect(judged.count > 200)
        let hiding = judged.filter { $0.series.values.contains { $0.reasons.contains { $0 != nil } } }
        #expect(hiding.count > 200)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(judged)
        #expect(try JSONDecoder().decode([Judged].self, from: data) == judged)
        if let file = ProcessInfo.processInfo.environment["SOZIALATLAS_SUPPRESSION_TABLES"] {
            try data.write(to: URL(fileURLWithPath: file))
        }
    }
}
