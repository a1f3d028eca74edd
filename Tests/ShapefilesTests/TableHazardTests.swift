import Boundaries
import Geography
import Testing
import TextEncoding

@testable import Shapefiles

@Suite("Attribute tables are read to the letter or refused")
struct TableHazardTests {
    static let göttingen1252: [UInt8] = [0x47, 0xF6, 0x74, 0x74, 0x69, 0x6E, 0x67, 0x65, 0x6E]
    static let göttingen850: [UInt8] = [0x47, 0x94, 0x74, 0x74, 0x69, 0x6E, 0x67, 0x65, 0x6E]
    static let göttingenUTF8 = Array("Göttingen".utf8)

    static func fixture(_ name: [UInt8], driver: UInt8 = 0, codePage: String? = nil) -> ShapefileFixture {
        var fixture = ShapefileFixture.named([name, Array("Peine".utf8)])
        fixture.languageDriver = driver
        fixture.codePage = codePage.map { Array($0.utf8) }
        return fixture
    }

    @Test("Göttingen is Göttingen, whatever says so")
    func encodings() throws {
        for (fixture, evidence): (ShapefileFixture, EncodingEvidence) in [
            (Self.fixture(Self.göttingenUTF8, codePage: "\u{FEFF}UTF-8\r\n"), .codePageFile("UTF-8")),
            (Self.fixture(Self.göttingenUTF8), .validUTF8),
            (Self.fixture(Self.göttingen1252), .fallback),
            (Self.fixture(Self.göttingen1252, driver: 0x57), .languageDriver(0x57)),
            (Self.fixture(Self.göttingen850, driver: 0x1B), .languageDriver(0x1B)),
            (Self.fixture(Self.göttingen850, driver: 0x1B, codePage: "\n"), .languageDriver(0x1B)),
            (Self.fixture(Self.göttingen1252, driver: 0x1B, codePage: "ANSI 1252"), .codePageFile("ANSI 1252")),
        ] {
            let contents = try fixture.read()
            #expect(contents.layer.column("GEN") == ["Göttingen", "Peine"])
            #expect(contents.encoding.evidence == evidence)
            #expect(contents.notes.contains(.encodingGuessed(.cp1252)) == (evidence == .fallback))
        }
    }

    @Test("The user's word goes before the .cpg")
    func declared() throws {
        let contents = try Self.fixture(Self.göttingen850, codePage: "garbage").read(.init(encoding: .cp850))
        #expect(contents.layer.column("GEN") == ["Göttingen", "Peine"])
    }

    @Test("A wrong letter is refused")
    func wrongLetters() throws {
        for fixture in [
            Self.fixture(Self.göttingen850), Self.fixture(Self.göttingen850, driver: 0x57),
            Self.fixture(Self.göttingen850, codePage: "1252"), Self.fixture(Self.göttingen850, codePage: "ISO-8859-1"),
            Self.fixture(Self.göttingen1252, driver: 0x1B), Self.fixture(Self.göttingenUTF8, driver: 0x57),
            Self.fixture(Self.göttingenUTF8, codePage: "1252"), Self.fixture([0x47, 0x72, 0x6F, 0xE1], driver: 0x57),
            Self.fixture([0x47, 0x72, 0x6F, 0xDF], codePage: "850"),
        ] {
            #expect(GeometryHazardTests.name(try fixture.refusal()) == "doubtfulText")
        }
    }

    @Test("Bytes that are no text in the stated encoding are refused with record, field and bytes")
    func undecodable() throws {
        let error = try Self.fixture(Self.göttingen1252, codePage: "UTF-8").refusal()
        guard case .undecodable(_, let record, let field, let bytes, _, let fitting) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(record == 1)
        #expect(field == "GEN")
        #expect(fitting == .cp1252)
        #expect(bytes == Self.göttingen1252)
    }

    @Test(
        "A .cpg that names no encoding counts as none, and is told",
        arguments: ["System", "<!DOCTYPE html>", "ANSI", "OEM", "Standard", "unbekannt"])
    func codePage(text: String) throws {
        let read = try Self.fixture(Self.göttingenUTF8, codePage: text).read()
        #expect(read.layer.column("GEN")?.first == "Göttingen")
        #expect(read.notes == [.unknownCodePage(text)])
        let guessed = try Self.fixture(Self.göttingen1252, codePage: text).read()
        #expect(guessed.layer.column("GEN")?.first == "Göttingen")
        #expect(guessed.notes == [.unknownCodePage(text), .encodingGuessed(.cp1252)])
        // The language byte still counts, and what is wrong is still found.
        let stated = try Self.fixture(Self.göttingen850, driver: 0x02, codePage: text).read()
        #expect(stated.layer.column("GEN")?.first == "Göttingen")
        #expect(
            GeometryHazardTests.name(try Self.fixture(Self.göttingen850, codePage: text).refusal()) == "doubtfulText")
    }

    @Test(
        "Control characters behind a text are cut and told; inside a text they stay",
        arguments: [
            ([0x1A], "Peine", true), ([0x0D, 0x0A], "Peine", true), ([0x20, 0x1A], "Peine", true),
            ([0x1A, 0x20], "Peine", true),
            ([0x09], "Peine", true), ([0x7F], "Peine", true), ([0x1A, 0x41], "Peine\u{1A}A", false),
            ([0x20], "Peine", false),
        ] as [([UInt8], String, Bool)])
    func endMark(end: [UInt8], text: String, isTold: Bool) throws {
        let read = try Self.fixture(Array("Peine".utf8) + end).read()
        #expect(read.layer.column("GEN")?.first == text)
        #expect(read.notes == (isTold ? [.endMarks(field: "GEN", records: [1])] : []))
    }

    @Test("A cell of nothing but an end mark is empty")
    func endMarkAlone() throws {
        #expect(try Self.fixture([0x1A]).read().layer.column("GEN")?.first == .some(nil))
    }

    @Test("What encoding makes words of all letters is told with what is wrong")
    func advice() throws {
        guard case .doubtfulText(_, _, _, _, _, let fitting) = try Self.fixture(Self.göttingen850).refusal() else {
            Issue.record("read")
            return
        }
        #expect(fitting == .cp850)
    }

    @Test("A UTF-8 letter that was cut off at the end of its field does not change the encoding")
    func cutLetter() throws {
        let contents = try Self.fixture(Array("Abcdefghijk".utf8) + [0xC3]).read()
        #expect(contents.layer.column("GEN") == ["Abcdefghijk", "Peine"])
        #expect(contents.encoding == DetectedEncoding(.utf8, .onlyASCII) || contents.encoding.encoding == .utf8)
        #expect(contents.notes == [.cutText(field: "GEN", records: [1])])
    }

    @Test("A letter that is all of its cell is no cut letter: it is read in another encoding or refused, not dropped")
    func loneLetter() throws {
        var fixture = Self.fixture([0xE4])
        fixture.fields[1].width = 1
        fixture.rows[1][1] = [0x50]
        #expect(try fixture.read().layer.column("GEN") == ["ä", "P"])
        fixture.codePage = Array("UTF-8".utf8)
        #expect(GeometryHazardTests.name(try fixture.refusal()) == "undecodable")
        fixture.codePage = Array("GBK".utf8)
        #expect(GeometryHazardTests.name(try fixture.refusal()) == "undecodable")
    }

    @Test("Deleted rows take their shapes with them")
    func deleted() throws {
        var fixture = ShapefileFixture.two
        fixture.deleted = [0]
        let contents = try fixture.read()
        #expect(contents.layer.records == [2])
        #expect(contents.layer.column("GEN") == ["Peine"])
        #expect(contents.layer.geometries[0]?.boundingBox?.minX == 1)
        #expect(contents.notes == [.deletedRows([1])])
    }

    @Test("Rows and shapes must be as many")
    func rowCount() throws {
        var fixture = ShapefileFixture.two
        fixture.rows.removeLast()
        #expect(GeometryHazardTests.name(try fixture.refusal()) == "rowCountDiffers")
        fixture.rows += [[[0x31], [0x41]], [[0x32], [0x42]]]
        #expect(GeometryHazardTests.name(try fixture.refusal()) == "rowCountDiffers")
    }

    @Test("Number cells stay text; stars, blanks and NUL bytes are no value, and stars are noted")
    func numbers() throws {
        var fixture = ShapefileFixture()
        fixture.fields = [.init("EWZ", "N", 6, decimals: 1), .init("TAG", "D", 8), .init("JA", "L", 1)]
        let cells: [[UInt8]] = [
            Array("  12,5".utf8), Array("******".utf8), [0, 0, 0, 0, 0, 0], [], Array("1.5E+3".utf8), Array("007".utf8),
        ]
        fixture.rows = cells.map { [$0, Array("00000000".utf8), Array("?".utf8)] }
        fixture.records = cells.indices.map { .square(Double($0), 0) }
        let contents = try fixture.read()
        #expect(contents.layer.column("EWZ") == ["12,5", nil, nil, nil, "1.5E+3", "007"])
        #expect(contents.layer.column("TAG") == [nil, nil, nil, nil, nil, nil])
        #expect(contents.layer.fields[0] == AttributeField(name: "EWZ", kind: .number, width: 6, decimals: 1))
        #expect(contents.notes == [.overflowedCells(field: "EWZ", records: [2])])
    }

    @Test("Names of eleven bytes and names beyond ASCII are whole")
    func names() throws {
        var fixture = ShapefileFixture.two
        fixture.fields = [.init("ARBEITSLOS1"), .init("GEMÄSS", "C", 12)]
        #expect(try fixture.read().layer.fields.map(\.name) == ["ARBEITSLOS1", "GEMÄSS"])
    }

    @Test("Columns are chosen by name, and a binary one is left out with a note or refused when asked for")
    func columns() throws {
        var fixture = ShapefileFixture.two
        fixture.fields[1].type = "I"
        #expect(try fixture.read().layer.fields.map(\.name) == ["AGS"])
        #expect(try fixture.read().notes == [.columnsLeftOut(["GEN (I)"])])
        #expect(try fixture.read(.init(columns: .named(["ags"]))).layer.fields.map(\.name) == ["AGS"])
        let unsupported = try fixture.refusal(.init(columns: .named(["GEN"])))
        #expect(GeometryHazardTests.name(unsupported) == "unsupportedColumn")
        let unknown = try fixture.refusal(.init(columns: .named(["RS"])))
        #expect(GeometryHazardTests.name(unknown) == "unknownColumn")
    }

    @Test("A table that promises two thousand million rows is refused at once")
    func manyRows() throws {
        let error = try ShapefileFixture.two.refusal { $0["dbf"]?.replaceSubrange(4..<8, with: little(.max)) }
        #expect(GeometryHazardTests.name(error) == "badTableHeader")
    }
}
