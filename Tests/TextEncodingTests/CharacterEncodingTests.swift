import Testing
import TextEncoding

@Suite("Encodings are found by name and decode")
struct CharacterEncodingTests {
    @Test(
        "A spelling of a .cpg file names its encoding",
        arguments: [
            ("UTF-8", "UTF-8"), ("utf8", "UTF-8"), ("65001", "UTF-8"), ("\u{FEFF}UTF-8", "UTF-8"), ("1252", "CP1252"),
            ("ANSI 1252", "CP1252"), ("windows-1252", "CP1252"), ("OEM 850", "CP850"), ("ISO-8859-1", "ISO-8859-1"),
            ("88591", "ISO-8859-1"), ("ISO88591", "ISO-8859-1"), ("ISO 8859-15", "ISO-8859-15"), ("Big-5", "Big5"),
            ("EUC-KR", "EUC-KR"), ("koi8r", "KOI8-R"), ("latin2", "ISO-8859-2"), ("874", "CP874"), ("936", "GBK"),
            ("utf16", "UTF-16"), ("UTF-16", "UTF-16"), (" UTF-8\r\n", "UTF-8"), ("ANSI 1250", "CP1250"),
            ("LDID/87", "CP1252"), ("cp 437", "CP437"), ("28591", "ISO-8859-1"),
        ])
    func spelling(text: String, name: String) {
        #expect(CharacterEncoding(named: text)?.name == name)
    }

    @Test(
        "What names no encoding is refused",
        arguments: ["", "ANSI", "system", "<!DOCTYPE html><html>", "8859-12", "9999", "x"])
    func noSpelling(text: String) {
        #expect(CharacterEncoding(named: text) == nil)
    }

    @Test("Every encoding that a name or a language byte leads to is known to the system")
    func known() {
        for byte in UInt8.min...UInt8.max {
            if let encoding = CharacterEncoding(languageDriver: byte) {
                #expect(TextDecoder(encoding) != nil, "\(encoding)")
            }
        }
        for name in ["UTF-16", "koi8-u", "gb18030", "euc-jp", "latin9", "ascii", "862", "1258"] {
            #expect(CharacterEncoding(named: name).flatMap(TextDecoder.init) != nil, "\(name)")
        }
    }

    @Test(
        "Göttingen reads the same from every encoding",
        arguments: [
            ("UTF-8", [0x47, 0xC3, 0xB6, 0x74]), ("CP1252", [0x47, 0xF6, 0x74]), ("CP850", [0x47, 0x94, 0x74]),
            ("CP437", [0x47, 0x94, 0x74]), ("UTF-16LE", [0x47, 0, 0xF6, 0, 0x74, 0]),
            ("UTF-16", [0xFE, 0xFF, 0, 0x47, 0, 0xF6, 0, 0x74]), ("UTF-16", [0xFF, 0xFE, 0x47, 0, 0xF6, 0, 0x74, 0]),
        ] as [(String, [UInt8])])
    func decodes(name: String, bytes: [UInt8]) {
        #expect(CharacterEncoding(named: name)?.decode(bytes) == "Göt")
    }

    @Test("Several bytes for one character go through the handle again and again")
    func multiByte() throws {
        let decoder = try #require(CharacterEncoding(named: "936").flatMap(TextDecoder.init))
        #expect(decoder.decode([0xD6, 0xD0]) == "中")
        #expect(decoder.decode([0xD6]) == nil)
        #expect(decoder.decode([0xB9, 0xFA, 0x41]) == "国A")
    }

    @Test("Bytes that an encoding does not have are not decoded")
    func invalid() {
        #expect(CharacterEncoding.cp1252.decode([0x4D, 0x81]) == nil)
        #expect(CharacterEncoding.utf8.decode([0x4D, 0xFC, 0x6E]) == nil)
        #expect(CharacterEncoding.utf8.decode([0xC3, 0xBC][...]) == "ü")
    }
}
