import Foundation
import Testing

/// The protocol that `audit -o` writes: to be filed, without a hidden number.
struct AuditProtocolTests {
    /// Numbers of the table, of five digits, so that none can be there by chance.
    private static let numbers =
        HiddenNumbersTests.earlier + HiddenNumbersTests.later.compactMap { $0 }.filter { $0 > 0 }

    private func folder(title: String = "T", rules: String = "{minimum-cases: 20000}") throws -> TemporaryFolder {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(HiddenNumbersTests.table(totals: false), to: "faelle.csv")
        let text = HiddenNumbersTests.atlas("confidentiality: \(rules)")
        try folder.write(text.replacing("title: T\n", with: "title: '\(title)'\n"), to: "atlas.yaml")
        return folder
    }

    @Test(arguments: ["md", "html"], ["de", "en"])
    func `it has all parts, and no hidden number`(ending: String, language: String) throws {
        let folder = try folder()
        let run = try CommandRun(["audit", "-o", "p.\(ending)", "--language", language], in: folder)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let text = try #require(folder.text("p.\(ending)"))
        let parts =
            language == "de"
            ? [
                "Ergebnis:", "keine ist errechenbar", "Regeln", "minimum-cases: 20000", "Betrachtete Gleichungen",
                "Quote", "faelle.csv",
                "zu wenige Fälle", "Was nicht geprüft ist", "Stand der Daten", "2021",
            ]
            : [
                "Verdict:", "none can be computed", "Rules", "minimum-cases: 20000", "Equations looked at", "Rate",
                "faelle.csv",
                "too few cases", "What is not audited", "Date of the data", "2021",
            ]
        for part in parts { #expect(text.contains(part), "\(part) is not in \(text)") }
        for number in Self.numbers + HiddenNumbersTests.base {
            #expect(!text.contains("\(number)") && !text.contains("\(number / 1000).\(number % 1000)"), "\(number)")
        }
        // Which numbers are hidden is not said either.
        for key in HiddenNumbersTests.keys { #expect(!text.contains(key)) }
        #expect(!text.contains("intern") && !text.contains("SHA"))
        let first = folder.bytes("p.\(ending)")
        #expect(try CommandRun(["audit", "-o", "p.\(ending)", "--language", language], in: folder).status == 0)
        #expect(folder.bytes("p.\(ending)") == first)
    }

    @Test(arguments: ["md", "html"])
    func `for internal use it names the hidden cells, says so, and holds no number either`(ending: String) throws {
        let folder = try folder()
        let run = try CommandRun(["audit", "-o", "p.\(ending)", "--internal", "--language", "de"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let text = try #require(folder.text("p.\(ending)"))
        #expect(text.contains("Nicht zur Veröffentlichung") && text.contains("Gebiet 03157001"))
        for number in Self.numbers {
            #expect(!text.contains("\(number)"))
        }
    }

    @Test func `a finding is written, without its cell and bounds, and ends with 77`() throws {
        let folder = try folder(rules: "{groups: {all: {row: \"03157\"}}}")
        try folder.write(HiddenNumbersTests.table(totals: true).replacing(";100003", with: ";•"), to: "faelle.csv")
        let run = try CommandRun(["audit", "-o", "p.md", "--language", "de"], in: folder)
        #expect(run.status == 77)
        let text = try #require(folder.text("p.md"))
        #expect(text.contains("1 davon errechenbar") && !text.contains("03157001") && !text.contains("100.003"))
        #expect(try CommandRun(["audit", "-o", "p.md", "--internal"], in: folder).status == 77)
        let inside = try #require(folder.text("p.md"))
        #expect(inside.contains("03157001") && !inside.contains("100.003") && !inside.contains("100003"))
    }

    @Test(arguments: [
        ("A & B <script>alert(1)</script>", "<script"), ("| a | *b* _c_", "# | a"), ("x\u{202E}y", "\u{202E}"),
        ("[l](http://a) `c`", "[l](http"), ("\"q\" <b>", "<b>"),
    ])
    func `a title is text and no markup`(title: String, forbidden: String) throws {
        let folder = try folder(title: title)
        #expect(try CommandRun(["audit", "-o", "p.md", "-o", "p.html"], in: folder).status == 0)
        for name in ["p.md", "p.html"] {
            let text = try #require(folder.text(name))
            if name == "p.html" {
                #expect(!text.contains("<script") && !text.contains("<b>") && !text.contains("\u{202E}"))
            }
            if name == "p.md" { #expect(!text.contains(": " + forbidden), "\(text.prefix(200))") }
        }
    }

    @Test func `inputs are not overwritten, other endings and a flag without a file are refused`() throws {
        let folder = try folder()
        try folder.write("text", to: "data.md")
        let table = try CommandRun(["audit", "-o", "p.pdf", "--language", "en"], in: folder)
        #expect(
            table.status == 64 && table.errors.contains(".md") && table.errors.contains(".html"),
            "\(table.status) \(table.errors)")
        let flag = try CommandRun(["audit", "--internal", "--language", "en"], in: folder)
        #expect(flag.status == 64 && flag.errors.contains("-o"), "\(flag.errors)")
        let atlas = try #require(folder.text("atlas.yaml"))
        try folder.write(atlas, to: "atlas.md")
        let onto = try CommandRun(["audit", "atlas.md", "-o", "atlas.md", "--language", "en"], in: folder)
        #expect(onto.status != 0 && folder.text("atlas.md") == atlas, "\(onto.errors)")
    }
}
