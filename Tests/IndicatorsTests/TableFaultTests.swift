import Foundation
import Testing
import TextEncoding

@testable import Indicators

struct TableFaultTests {
    @Test func `an unclosed quote is told with the line where it opens`() {
        #expect(fault("a;b\n1;2\n\"3;4\n5;6\n") == .unclosedQuote(line: 3))
        #expect(fault("\"a;b\n1;2\n") == .unclosedQuote(line: 1))
    }

    @Test func `a quote within a cell is refused`() {
        #expect(fault("a;b\n1;5\" Rohr\n") == .strayQuote(line: 2))
        #expect(fault("a;b\n1;5\"\"\n") == .strayQuote(line: 2))
        #expect(fault("a;b\n1;\"x\"y\n") == .textAfterQuote(line: 2))
        #expect(fault("a;b\n1;=\"03157006\"\n") == .strayQuote(line: 2))
    }

    @Test func `a row of another length is refused`() {
        #expect(
            fault("a;b;c\n1;2;3\n1;2\n")
                == .rowLength(line: 3, found: 2, expected: 3, headerLine: 1, likelyHeader: nil))
        #expect(
            fault("a;b;c\n1;2;3\n1;2;3;4\n")
                == .rowLength(line: 3, found: 4, expected: 3, headerLine: 1, likelyHeader: nil))
    }

    @Test func `a preamble is recognised and the likely header named`() {
        #expect(
            fault("Bevölkerung; Stand 2022\nAGS;Name;Wert\n1;x;2\n2;y;3\n")
                == .rowLength(line: 2, found: 3, expected: 2, headerLine: 1, likelyHeader: 2))
        #expect(
            fault("Tabelle 1\n\nAGS;Name;Wert\n1;x;2\n2;y;3\n")
                == .noDelimiter(line: 1, text: "Tabelle 1", likelyHeader: 3))
        #expect(
            fault("Tabelle 1;;\nAGS;Name;Wert\n1;x;2\n")
                == .unnamedColumn(position: 2, headerLine: 1, valueLine: 2))
    }

    @Test func `a table without names is refused`() {
        #expect(fault("03157006;12,5\n03157007;3,5\n") == .headerLooksLikeData(line: 1, text: "03157006"))
        #expect(fault("Peine;12,5\nIlsede;3,5\n") == .headerLooksLikeData(line: 1, text: "12,5"))
        #expect(fault("Peine;12345\nIlsede;3,5\n", TableOptions(header: 1)) == nil)
    }

    @Test func `column names are unique and not empty`() {
        #expect(fault("a;b;a\n1;2;3\n") == .duplicateColumn("a", first: 1, second: 3, line: 1))
        #expect(fault("a;;b\n1;2;3\n") == .unnamedColumn(position: 2, headerLine: 1, valueLine: nil))
        #expect(fault("a;b;\n1;2;\n1;2;3\n") == .unnamedColumn(position: 3, headerLine: 1, valueLine: 3))
    }

    @Test func `empty tables are told apart`() {
        #expect(fault("") == .empty)
        #expect(fault("\u{FEFF}") == .empty)
        #expect(fault("\n \n\r\n") == .empty)
        #expect(fault("a;b\n") == .noRows(headerLine: 1))
        #expect(fault("a;b\n;\n\n") == .noRows(headerLine: 1))
        #expect(fault("nur Text\n") == .noDelimiter(line: 1, text: "nur Text", likelyHeader: nil))
        #expect(fault(";;\n;\n") == .empty)
        #expect(fault(";;\n1;2;3\n4;5;6\n") == .headerLooksLikeData(line: 2, text: "1"))
    }

    @Test func `a header line beyond the end is refused`() {
        #expect(fault("a;b\n1;2\n", TableOptions(header: 9)) == .headerBeyondEnd(line: 9, lines: 2))
        #expect(fault("a;b\n1;2\n", TableOptions(header: 0)) != nil)
        #expect(fault("a;b\n1;2\n", TableOptions(header: -1)) != nil)
    }

    @Test func `bytes that are no text are told with their line`() {
        #expect(
            fault(Array("a;b\n1;".utf8) + [0xFC, 0x0A], TableOptions(encoding: .utf8))
                == .undecodable(line: 2, encoding: .utf8))
        #expect(fault(Array("a;b\n1;".utf8) + [0x81, 0x0A]) == .undecodable(line: 2, encoding: .cp1252))
    }

    @Test func `text in another encoding than stated is refused`() {
        #expect(
            fault("a;b\n1;Grün\n", TableOptions(encoding: .cp1252))
                == .doubtfulText(line: 2, encoding: .cp1252, .readsAsUTF8(word: "Grün")))
    }

    @Test func `a workbook is told from a text`() {
        #expect(fault(Array("PK\u{3}\u{4}".utf8) + [0, 0x14]) == .workbook)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .workbook)
    }

    @Test func `control characters are refused`() {
        #expect(fault("a;b\n1;\u{0}\n") == .controlCharacter(line: 2, code: 0))
        #expect(fault("a;b\n\"\n\u{B}\";2\n") == .controlCharacter(line: 3, code: 0x0B))
        #expect(fault("a;b\n1;2\n\u{1A}") == .controlCharacter(line: 3, code: 0x1A))
    }

    @Test func `line breaks that only the library sees are refused outside quotes`() throws {
        #expect(fault("a;b\n1;x\u{2028}y\n") == .strangeLineBreak(line: 2, code: 0x2028))
        #expect(fault("a;b\n1;\u{2029}\n") == .strangeLineBreak(line: 2, code: 0x2029))
        #expect(try table("a;b\n1;\"x\u{2028}y\"\n")[0, 1] == "x\u{2028}y")
    }

    @Test func `a delimiter that melts into a letter is refused`() throws {
        #expect(fault("a;b\n1;\u{301}2\n") == .combinedDelimiter(line: 2))
        #expect(fault("a;b\n1;\"\u{301}2\"\n") == .combinedDelimiter(line: 2))
        #expect(fault("a;b\n1\u{600};2\n") == .combinedDelimiter(line: 2))
        #expect(fault("a;b\n1;\u{200D}2\n") == .combinedDelimiter(line: 2))
        #expect(try table("a\tb\n1\t\u{301}2\n")[0, 1] == "\u{301}2")
        #expect(try table("a;b\ne\u{301};Ü\n")[0, 1] == "Ü")
    }

    @Test func `files are looked at before they are read`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("t.csv")
        try Data("a;b\n1;2\n".utf8).write(to: file)
        #expect(try Table(contentsOfFile: file.path).rowCount == 1)
        #expect(throws: TableFailure(file: file.path, fault: .tooLarge(bytes: 8, limit: 7))) {
            try Table(contentsOfFile: file.path, options: TableOptions(sizeLimit: 7))
        }
        #expect(throws: TableFailure(file: folder.path, fault: .notAFile)) {
            try Table(contentsOfFile: folder.path)
        }
        #expect {
            try Table(contentsOfFile: folder.path + "/none.csv")
        } throws: { error in
            if case .unreadable = (error as? TableFailure)?.fault { true } else { false }
        }
    }
}
