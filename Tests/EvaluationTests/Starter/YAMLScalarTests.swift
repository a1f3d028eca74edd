import Configuration
import Testing

@testable import Evaluation

struct YAMLScalarTests {
    static let texts = [
        "Einwohner", "Miete je m²", "a: b", "a #b", "#a", "'a'", "\"a\"", "a\"b", "a\\b", "Ausländeranteil (%)",
        "03157006",
        "0", "1e3", "0x1A", ".inf", "yes", "No", "NULL", "~", "", " a", "a ", "- a", "-", "?", "&a", "*a", "!a", "|",
        ">",
        "%a", "@a", "`a", "[a]", "{a}", "a, b", "a\nb", "a\tb", "a\rb", "\u{0}", "\u{7}", "\u{85}", "\u{2028}",
        "a\u{FEFF}",
        "Ä", "A\u{308}", "日本", "😀", "=A1", "2021-01-01", "---", "...", "a:", ":a", "<<",
        "zeitreihen.arbeitslose: je 100",
        "\u{E000}", "x\u{FFFE}y", "y", "on",
    ]

    @Test(arguments: texts)
    func `A text comes back from YAML as it was`(text: String) throws {
        let written = YAMLScalar.written(text)
        let yaml = "a:\n  b: \(written)   # c\n  c: {d: \(written)}\n  \(written): e\n"
        let file = try ConfigurationFile(bytes: Array(yaml.utf8), path: "a.yaml")
        let mapping = try file.root.required("a").mapping()
        let entries = try mapping.entries()
        #expect(try Array(entries[0].value.text().utf8) == Array(text.utf8))
        #expect(try Array(entries[1].value.mapping().entries()[0].value.text().utf8) == Array(text.utf8))
        #expect(Array(entries[2].key.utf8) == Array(text.utf8))
    }

    @Test func `Plain words stay bare and whatever YAML could take for something else is quoted`() {
        #expect(YAMLScalar.written("miete_je_qm") == "miete_je_qm")
        #expect(YAMLScalar.written("03157*") == "\"03157*\"")
        #expect(YAMLScalar.written("Yes") == "\"Yes\"")
        #expect(YAMLScalar.written("2021") == "\"2021\"")
    }

    @Test func `A comment stays in its line`() {
        #expect(YAMLScalar.comment("a\nb\u{2028}c\u{85}d") == "a b c d")
    }

    @Test func `Ids are safe, and different for names that look alike`() {
        var making = IdentifierMaking()
        #expect(making.identifier(for: "Öffentl. Flächen (%)", fallback: "c") == "oeffentl_flaechen")
        #expect(making.identifier(for: "oeffentl FLAECHEN", fallback: "c") == "oeffentl_flaechen_2")
        #expect(making.identifier(for: "../../etc", fallback: "c") == "etc")
        #expect(making.identifier(for: "日本", fallback: "c") == "c")
        #expect(making.identifier(for: String(repeating: "x", count: 300), fallback: "c").utf8.count == 60)
    }
}
