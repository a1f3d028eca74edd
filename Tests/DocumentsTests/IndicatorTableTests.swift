import Documents
import Languages
import Testing

struct IndicatorTableTests {
    private func tables(_ language: OutputLanguage = .german, area: String? = "Landkreis") throws -> [String: DataTable]
    {
        let contents = try SampleFindings.contents(SampleFindings.findings(language, area: area))
        let composed = try IndicatorTable.plans(contents).map { try $0.compose() }
        return Dictionary(
            composed.flatMap(\.documents).compactMap { named in
                if case .table(let table) = named.document { (named.path, table) } else { nil }
            }
        ) { first, _ in first }
    }

    @Test func `Numbers stand as maps print them, and words where there is none`() throws {
        let table = try #require(tables()["tables/gemeinden"])
        #expect(table.header == ["Schlüssel", "Name", "quote", "quote_status", "zahl", "zahl_status"])
        #expect(
            table.rows[0] == [
                .text("03157001"), .text("Anger"), .printed(6.45, decimals: 1), .empty, .printed(1234, decimals: 0),
                .empty,
            ])
        #expect(table.rows[1][2] == .text("•"))
        #expect(table.rows[1][3] == .text("Aus Datenschutzgründen nicht ausgewiesen"))
        #expect(table.rows[2][4] == .text(".") && table.rows[2][5] == .text("Keine Angabe"))
    }

    @Test func `The last row has no key, and holds totals that may be shown`() throws {
        let rows = try #require(tables()["tables/gemeinden"]).rows
        #expect(rows.count == 4)
        #expect(rows[3] == [.empty, .text("Landkreis"), .printed(4.249, decimals: 1), .empty, .empty, .empty])
        #expect(try tables(area: nil)["tables/gemeinden"]?.rows[3][1] == .text("Insgesamt"))
        #expect(try tables(.english, area: nil)["tables/gemeinden"]?.rows[3][1] == .text("Total"))
    }

    @Test func `The exact table has all digits and what programs know as status`() throws {
        let rows = try #require(tables()["tables/gemeinden-exact"]).rows
        #expect(rows[0][2] == .number(6.45) && rows[3][2] == .number(4.249))
        #expect(rows[1][2...3] == [.text("•"), .text("suppressed")])
        #expect(rows[2][5] == .text("missing"))
    }

    @Test func `It comes only if it is asked for, and not of a part of the atlas`() throws {
        #expect(IndicatorTable.name == "table")
        let part = try SampleFindings.contents(SampleFindings.findings(), whole: false)
        #expect(IndicatorTable.plans(part).isEmpty)
        #expect(IndicatorTable.plans(try SampleFindings.contents(SampleFindings.findings(layer: nil))).isEmpty)
    }
}
