import Files
import Foundation
import Tables
import Testing
import TextEncoding

@testable import Tables

struct CSVFaultTests {
    @Test func `an unclosed quote is told with the line where it opens`() {
        #expect(fault("a;b\n1;2\n\"3;4\n5;6\n") == CSVFault.unclosedQuote(line: 3))
        #expect(fault("\"a;b\n1;2\n") == CSVFault.unclosedQuote(line: 1))
    }

    @Test func `a quote within a cell is refused`() {
        #expect(fault("a;b\n1;5\" Rohr\n") == CSVFault.strayQuote(line: 2))
        #expect(fault("a;b\n1;5\"\"\n") == CSVFault.strayQuote(line: 2))
        #expect(fault("a;b\n1;\"x\"y\n") == CSVFault.textAfterQuote(line: 2))
        #expect(fault("a;b\n1;\"x\" \"y\"\n") == CSVFault.textAfterQuote(line: 2))
    }

    @Test func `a row of another length is refused`() {
        #expect(
            fault("a;b;c\n1;2;3\n1;2\n")
                == RowFault.rowLength(line: 3, found: 2, expected: 3, headerLine: 1))
        #expect(
            fault("a;b;c\n1;2;3\n1;2;3;4\n")
                == RowFault.rowLength(line: 3, found: 4, expected: 3, headerLine: 1))
    }

    @Test func `a table without names is refused`() {
        #expect(fault("03157006;12,5\n03157007;3,5\n") == HeaderFault.headerLooksLikeData(line: 1, text: "03157006"))
        #expect(fault("Peine;12,5\nIlsede;3,5\n") == HeaderFault.headerLooksLikeData(line: 1, text: "12,5"))
        #expect(refusal("Peine;12345\nIlsede;3,5\n", TableOptions(header: (1)...(1))) == nil)
    }

    @Test func `a column without a name in which few rows hold anything is refused`() {
        #expect(fault("a;b;\n1;2;\n1;2;3\n") == HeaderFault.unnamedColumn(position: 3, headerLine: 1, valueLine: 3))
    }

    @Test func `empty tables are told apart`() {
        #expect(fault("") == TableFileFault.empty)
        #expect(fault("\u{FEFF}") == TableFileFault.empty)
        #expect(fault("\n \n\r\n") == TableFileFault.empty)
        #expect(fault("a;b\n") == TableFileFault.noRows(headerLine: 1))
        #expect(fault("a;b\n;\n\n") == TableFileFault.noRows(headerLine: 1))
        #expect(fault("nur Text\n") == CSVFault.noDelimiter(line: 1, text: "nur Text"))
        #expect(fault(";;\n;\n") == TableFileFault.empty)
        #expect(fault(";;\n1;2;3\n4;5;6\n") == HeaderFault.headerLooksLikeData(line: 2, text: "1"))
    }

    @Test func `a header line beyond the end is refused`() {
        #expect(fault("a;b\n1;2\n", TableOptions(header: (9)...(9))) == HeaderFault.headerBeyondEnd(line: 9, lines: 2))
        #expect(refusal("a;b\n1;2\n", TableOptions(header: (0)...(0))) != nil)
        #expect(refusal("a;b\n1;2\n", TableOptions(header: (-1)...(-1))) != nil)
    }

    @Test func `bytes that are no text are told with their line`() {
        #expect(
            fault(Array("a;b\n1;".utf8) + [0xFC, 0x0A], .with { $0.encoding = .utf8 })
                == CSVFault.undecodable(line: 2, encoding: .utf8, fitting: .cp1252))
        #expect(
            fault(Array("a;b\n1;".utf8) + [0x81, 0x0A])
                == CSVFault.undecodable(line: 2, encoding: .cp1252, fitting: CharacterEncoding(named: "CP850")))
    }

    @Test func `text in another encoding than stated is refused`() {
        #expect(
            fault("a;b\n1;Grün\n", .with { $0.encoding = .cp1252 })
                == CSVFault.doubtfulText(line: 2, encoding: .cp1252, .readsAsUTF8(word: "Grün"), fitting: .utf8))
    }

    @Test func `a workbook is told from a text`() {
        #expect(fault(Array("PK\u{3}\u{4}".utf8) + [0, 0x14]) == WorkbookFault.otherEnding)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == WorkbookFault.oldFormat)
    }

    @Test func `control characters are refused`() {
        #expect(fault("a;b\n1;\u{0}\n") == CSVFault.controlCharacter(line: 2, code: 0))
        #expect(fault("a;b\n\"\n\u{B}\";2\n") == CSVFault.controlCharacter(line: 3, code: 0x0B))
        #expect(fault("a;b\n1;2\n\u{1A}") == CSVFault.controlCharacter(line: 3, code: 0x1A))
    }

    @Test func `line breaks that only some programs see are refused outside quotes`() throws {
        #expect(fault("a;b\n1;x\u{2028}y\n") == CSVFault.strangeLineBreak(line: 2, code: 0x2028))
        #expect(fault("a;b\n1;\u{2029}\n") == CSVFault.strangeLineBreak(line: 2, code: 0x2029))
        #expect(try table("a;b\n1;\"x\u{2028}y\"\n")[0, 1] == "x\u{2028}y")
    }

    @Test func `a delimiter that melts into a letter is refused`() throws {
        #expect(fault("a;b\n1;\u{301}2\n") == CSVFault.combinedDelimiter(line: 2))
        #expect(fault("a;b\n1;\"\u{301}2\"\n") == CSVFault.combinedDelimiter(line: 2))
        #expect(fault("a;b\n1\u{600};2\n") == CSVFault.combinedDelimiter(line: 2))
        #expect(fault("a;b\n1;\u{200D}2\n") == CSVFault.combinedDelimiter(line: 2))
        #expect(try table("a\tb\n1\t\u{301}2\n")[0, 1] == "\u{301}2")
        #expect(try table("a;b\ne\u{301};Ü\n")[0, 1] == "Ü")
    }

    @Test func `files are looked at before they are read`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("t.csv")
        try Data("a;b\n1;2\n".utf8).write(to: file)
        #expect(try CSV.read(file.path, options: TableOptions()).rowCount == 1)
        #expect(throws: TableFailure(file: file.path, fault: TableFileFault.tooLarge(bytes: 8, limit: 7))) {
            try CSV.read(file.path, options: TableOptions(sizeLimit: 7))
        }
        #expect(throws: TableFailure(file: folder.path, fault: TableFileFault.inaccessible(.folder))) {
            try CSV.read(folder.path, options: TableOptions())
        }
        #expect(
            throws: TableFailure(
                file: folder.path + "/T.csv", fault: TableFileFault.inaccessible(.missing(near: file.path)))
        ) {
            try CSV.read(folder.path + "/T.csv", options: TableOptions())
        }
    }
}
