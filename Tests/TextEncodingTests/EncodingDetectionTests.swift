import Testing
import TextEncoding

@Suite("An encoding that nobody states is found, and the reason given")
struct EncodingDetectionTests {
    static func detect(_ bytes: [UInt8]) -> DetectedEncoding { EncodingDetection.detect(bytes) }

    @Test("ASCII, UTF-8, byte order mark, CP1252 and the user's word are told apart")
    func detection() {
        #expect(Self.detect([0x41]) == DetectedEncoding(.utf8, .onlyASCII))
        #expect(Self.detect([0x41, 0xC3, 0xA4]) == DetectedEncoding(.utf8, .validUTF8))
        #expect(Self.detect([0xEF, 0xBB, 0xBF, 0x41]) == DetectedEncoding(.utf8, .byteOrderMark))
        #expect(Self.detect([0xFF, 0xFE, 0x41, 0]).encoding.name == "UTF-16LE")
        #expect(Self.detect([0x41, 0xE4]) == DetectedEncoding(.cp1252, .fallback))
        #expect(EncodingDetection.detect([0x41, 0xE4], declared: .cp850) == DetectedEncoding(.cp850, .declared))
    }

    static func mojibake(_ name: String, _ bytes: [UInt8]) throws -> Mojibake? {
        let encoding = try #require(CharacterEncoding(named: name))
        let text = try #require(encoding.decode(bytes))
        return bytes.withUnsafeBytes { encoding.mojibake(in: text, from: $0) }
    }

    static func bytes(_ before: String, _ middle: [UInt8], _ after: String) -> [UInt8] {
        Array(before.utf8) + middle + Array(after.utf8)
    }

    @Test("CP850 read as CP1252 or ISO-8859-1 is seen to be mojibake")
    func oemAsAnsi() throws {
        let name = Self.bytes("G", [0x94], "ttingen")
        #expect(try Self.mojibake("CP1252", name) == .strangeCharacter("\u{201D}", word: "G”ttingen"))
        #expect(try Self.mojibake("ISO-8859-1", name) == .controlCharacter(0x94, word: "G\u{94}ttingen"))
        #expect(try Self.mojibake("CP1252", [0x99] + Array("lper".utf8)) != nil)
    }

    @Test("CP1252 read as CP850 or CP437 is seen to be mojibake", arguments: ["CP850", "CP437"])
    func ansiAsOEM(name: String) throws {
        #expect(try Self.mojibake(name, Self.bytes("M", [0xFC], "nchen")) != nil)
        #expect(try Self.mojibake(name, Self.bytes("G", [0xF6], "ttingen")) != nil)
        #expect(try Self.mojibake(name, Self.bytes("Gro", [0xDF], "")) != nil)
    }

    @Test("UTF-8 read as a code page, once or twice, is seen to be mojibake")
    func utf8AsAnsi() throws {
        #expect(try Self.mojibake("CP1252", Array("Göttingen".utf8)) == .readsAsUTF8(word: "Göttingen"))
        #expect(try Self.mojibake("UTF-8", Array("MÃ¼nchen".utf8)) == .damagedEarlier(word: "MÃ¼nchen"))
        #expect(try Self.mojibake("UTF-8", Array("M\u{FFFD}nchen".utf8)) == .damagedEarlier(word: "M\u{FFFD}nchen"))
    }

    @Test(
        "Good text is not taken for mojibake",
        arguments: [
            Self.bytes("Gro", [0xDF, 0x96], "Umstadt"), Self.bytes("L", [0x92], "Aquila"),
            Self.bytes("", [0x84], "Burg"),
            Self.bytes("EW je km", [0xB2], ""), Self.bytes("5 ", [0x80], " Pfand"), Self.bytes("K", [0xF6], "ln"),
            Self.bytes("Erl", [0xE4], "uterung: x\r\ny"),
        ])
    func good(bytes: [UInt8]) throws {
        #expect(try Self.mojibake("CP1252", bytes) == nil)
    }

    @Test("Where every letter is German in another code page, that one is named")
    func germanElsewhere() {
        var sample = EncodingSample()
        Self.bytes("Gro", [0xE1], "").withUnsafeBytes { sample.add($0) }
        #expect(CharacterEncoding.cp1252.mojibake(in: sample) == .readsAsGerman(.cp850))
        #expect(CharacterEncoding.cp850.mojibake(in: sample) == nil)
        [0xE9].withUnsafeBytes { sample.add($0) }
        #expect(CharacterEncoding.cp1252.mojibake(in: sample) == nil)
    }
}
