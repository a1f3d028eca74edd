import Geography
import Tables
import Testing

@testable import Indicators

struct TotalRowsTests {
    private static let members =
        "03157001;Edemissen;10;1000;5,9\n03157002;Hohenhameln;20;900;6,1\n03157006;Peine;70;5000;14,8\n"

    private func found(
        _ text: String, wanted: [String] = ["Quote"], counts: [String] = [], regions: [RegionKey] = [],
        choice: TotalRowChoice? = nil
    ) throws -> TotalRows {
        var options = TableOptions()
        options.totalRows = choice
        let table = try table(text, options)
        let references = wanted.map { ValueReference(table: "t", column: $0) }
        let keys = try table.keyColumn(named: "AGS", regions: RegionKeyIndex(regions))
        let numbers = try table.numberFormat(usedBy: references)
        return try table.totalRows(
            keys: keys, series: references.map { try table.series($0, keys: keys, numbers: numbers) },
            counts: Set(counts.map { ValueReference(table: "t", column: $0) }), regions: RegionKeyIndex(regions),
            numbers: numbers, countsAllRows: true)
    }

    private let head = "AGS;Name;Faelle;Einwohner;Quote\n"

    @Test(
        arguments: [
            "03157;Landkreis Peine;100;6900;8,0", "03157;;100;6900;8,0", "03157000;Peine;100;6900;8,0",
            "031570000000;LK;100;6900;8,0", "insgesamt;;100;6900;8,0", "99;Zusammen;100;6900;8,0",
            "0;Summe;100;6900;8,0",
            "DG;Deutschland;100;6900;8,0", "999;Landkreis Peine insgesamt;100;6900;8,0", "Total;x;100;6900;8,0",
            "Gesamtergebnis;;100;6900;8,0", "157;Landkreis Peine;100;6900;8,0",
        ], [true, false])
    func `key or word and sums make a total`(row: String, isLast: Bool) throws {
        let text = isLast ? head + Self.members + row + "\n" : head + row + "\n" + Self.members
        let totals = try found(text)
        #expect(totals.rows.map(\.key.text) == [String(row.prefix { $0 != ";" })])
        #expect(totals.rows.map(\.parts) == [3])
        #expect(totals.rows.map(\.line) == [isLast ? 5 : 2])
        #expect(totals.doubtful == nil)
    }

    @Test(
        arguments: [
            ("03157;Landkreis Peine;101;6901;8,0", DoubtfulTotal.Reason.key), ("03157000;;90;1;8,0", .key),
            ("insgesamt;;101;6900,5;8,0", .word), ("7;Zusammen;1;2;8,0", .word),
            ("03157999;Irgendwo;100;6900;8,0", .sum),
        ])
    func `one half of it is asked about`(row: String, reason: DoubtfulTotal.Reason) throws {
        let totals = try found(head + Self.members + row + "\n")
        #expect(totals.rows.isEmpty)
        #expect(totals.doubtful?.reason == reason)
        #expect(totals.doubtful?.row.line == 5)
    }

    @Test(
        arguments: [
            "03157007;Vechelde;30;4000;6,5", "03158001;Gesamtschuldorf;30;4000;6,5", "03157007;Kreischa;30;4000;6,5",
            "03157007;Summerau;30;4000;6,5", "03157007;Amtsberg;30;4000;6,5",
        ])
    func `a region like others is none`(row: String) throws {
        let totals = try found(head + Self.members + row + "\n")
        #expect(totals == TotalRows(rows: [], doubtful: nil))
    }

    @Test func `a key of the boundaries never is a total`() throws {
        let text = "AGS;Name;Faelle\n01;Schleswig;30\n011;Flensburg;10\n012;Kiel;20\n"
        let regions = keys("01", "011", "012")
        #expect(try found(text, wanted: ["Faelle"], counts: ["Faelle"], regions: regions).rows.isEmpty)
    }

    @Test func `each of several levels has its parts`() throws {
        let text = """
            AGS;Name;Faelle
            03;Niedersachsen;130
            03157;Peine;100
            03157001;Edemissen;40
            03157006;Peine;60
            03151;Gifhorn;30
            03151001;Adenbüttel;10
            03151040;Sassenburg;20

            """
        let totals = try found(text, wanted: ["Faelle"], counts: ["Faelle"])
        #expect(totals.rows.map(\.key.text) == ["03", "03157", "03151"])
        #expect(totals.rows.map(\.parts) == [4, 2, 2])
    }

    @Test func `a Samtgemeinde is the sum of the rows beside it`() throws {
        let text = """
            AGS;Name;Faelle
            03151401;Samtgemeinde Boldecker Land;33
            03151002;Barwedel;11
            03151004;Bokensdorf;22
            03151402;SG Brome;60
            03151003;Bergfeld;25
            03151005;Brome;35
            03151009;Gifhorn, Stadt;300

            """
        let totals = try found(text, wanted: ["Faelle"], counts: ["Faelle"])
        #expect(totals.rows.map(\.key.text) == ["03151401", "03151402"])
    }

    @Test func `a hidden part does not make a total of key and word doubtful`() throws {
        let text = head + Self.members.replacing(";20;", with: ";•;") + "03157;Landkreis Peine;100;6900;8,0\n"
        let totals = try found(text, wanted: ["Faelle"], counts: ["Faelle"])
        #expect(totals.rows.map(\.key.text) == ["03157"])
    }

    @Test func `counts that are stated to be such all have to agree`() throws {
        let text = head + Self.members + "03157;Landkreis Peine;100;6901;8,0\n"
        #expect(try found(text, wanted: ["Faelle"], counts: ["Faelle"]).rows.count == 1)
        let both = try found(text, wanted: ["Faelle", "Einwohner"], counts: ["Faelle", "Einwohner"])
        #expect(both.rows.isEmpty && both.doubtful?.reason == .key)
    }

    @Test func `a statement goes before what is found`() throws {
        let text = head + Self.members + "03157;Landkreis Peine;7;8;8,0\n"
        #expect(try found(text, choice: TotalRowChoice(["03157"])).rows.map(\.key.text) == ["03157"])
        #expect(try found(text, choice: TotalRowChoice(["03???"])).rows.map(\.key.text) == ["03157"])
        #expect(try found(text, choice: TotalRowChoice(["none"])) == TotalRows(rows: [], doubtful: nil))
        #expect(try found(text, choice: TotalRowChoice([])) == TotalRows(rows: [], doubtful: nil))
        let failure = #expect(throws: TableFailure.self) { try found(text, choice: TotalRowChoice(["04*"])) }
        #expect(
            failure?.fault as? TotalRowFault
                == .noSuchRow(pattern: "04*", examples: keys("03157001", "03157002", "03157006")))
    }

    @Test func `a long table has a total for each figure`() throws {
        var text = "AGS;Jahr;Faelle\n"
        for year in [2020, 2021] { text += "03157001;\(year);10\n03157006;\(year);20\n03157;\(year);30\n" }
        let table = try table(text)
        let keys = try table.keyColumn(named: "AGS", regions: RegionKeyIndex([]))
        let condition = AttributeCondition(column: "Jahr", allowed: ["2021"])
        let reference = ValueReference(table: "t", column: "Faelle", conditions: [condition])
        let numbers = try table.numberFormat(usedBy: [reference])
        let totals = try table.totalRows(
            keys: keys, series: [table.series(reference, keys: keys, numbers: numbers)], counts: [reference],
            regions: RegionKeyIndex([]), numbers: numbers)
        #expect(totals.rows.map(\.key.text) == ["03157"])
    }
}
