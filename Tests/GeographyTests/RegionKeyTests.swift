import Geography
import Testing

@Suite("Keys of regions")
struct RegionKeyTests {
    @Test("An ARS holds the AGS without the four digits of the Gemeindeverband")
    func agsOfARS() {
        #expect(RegionKey("031570006006")?.agsOfARS == RegionKey("03157006"))
        #expect(RegionKey("03157006")?.agsOfARS == nil)
        #expect(RegionKey("03157000600X")?.agsOfARS == nil)
    }

    @Test("Blanks around a key do not belong to it, and nothing but blanks is no key")
    func blanks() {
        #expect(RegionKey("  03157 ")?.text == "03157")
        #expect(RegionKey("   ") == nil)
    }

    @Test("Keys compare by bytes: two spellings of one letter are two keys")
    func bytes() {
        #expect(RegionKey("\u{e9}") != RegionKey("e\u{301}"))
        #expect(RegionKey("03157") != RegionKey("3157"))
    }

    @Test(
        "Patterns choose keys",
        arguments: [
            ("03157*", "03157006", true), ("03157*", "03158001", false), ("03157006", "03157006", true),
            ("0315?006", "03157006", true), ("*006", "03157006", true), ("*7*6", "03157006", true),
            ("01*, 03157*", "03157006", true), ("*", "x", true), ("", "x", false),
        ])
    func patterns(pattern: String, key: String, expected: Bool) throws {
        #expect(KeyPattern(pattern).matches(try #require(RegionKey(key))) == expected)
    }

    @Test(
        "Conditions compare text, and whole numbers by value",
        arguments: [
            ("GF=4", "4", true), ("GF=4", "4.0", true), ("GF=4", "4.00000", true), ("GF=4", "2", false),
            ("GF=4|2", "2", true), ("K=04", "4", false), ("K=", nil, true), ("K=x", nil, false),
        ])
    func conditions(text: String, cell: String?, expected: Bool) throws {
        #expect(try #require(AttributeCondition(text)).matches(cell) == expected)
    }

    @Test("A condition needs a column and an equals sign")
    func malformed() {
        #expect(AttributeCondition("GF") == nil)
        #expect(AttributeCondition("=4") == nil)
    }
}
