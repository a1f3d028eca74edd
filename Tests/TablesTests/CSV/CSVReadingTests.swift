import Foundation
import Tables
import Testing
import TextEncoding

@testable import Tables

struct CSVReadingTests {
    private func rows(_ table: Table) -> [[String]] {
        (0..<table.rowCount).map { row in table.columns.indices.map { table[row, $0] } }
    }

    private func facts(_ table: Table) -> CSVFacts? { table.facts as? CSVFacts }

    @Test func `a table of a German office is read`() throws {
        let table = try table("AGS;Name;Wert\r\n03157006;Peine, Stadt;12,5\r\n03157007;\"Vech\"\"elde\";…\r\n")
        #expect(table.columns == ["AGS", "Name", "Wert"])
        #expect(rows(table) == [["03157006", "Peine, Stadt", "12,5"], ["03157007", "Vech\"elde", "…"]])
        #expect(table.line(ofRow: 1) == 3)
        #expect(facts(table)?.delimiter == .semicolon)
        #expect(facts(table)?.lineEnds == [.crlf])
        #expect(table.notes.isEmpty)
    }

    @Test(arguments: [(";", TableDelimiter.semicolon), (",", .comma), ("\t", .tab)])
    func `the delimiter is found`(sign: String, delimiter: TableDelimiter) throws {
        let table = try table(["a", "b", "c"].joined(separator: sign) + "\n" + ["1", "", "3"].joined(separator: sign))
        #expect(facts(table)?.delimiter == delimiter)
        #expect(rows(table) == [["1", "", "3"]])
        #expect(table.notes == [TableNote(CSVOddity.noFinalLineEnd)])
    }

    @Test func `decimal commas do not pass for delimiters`() throws {
        let table = try table("AGS;Anteil, in %\n1;2,5\n2;3,5\n")
        #expect(facts(table)?.delimiter == .semicolon)
    }

    @Test func `a declared delimiter settles it`() throws {
        let table = try table("a;b,c\n1;2,3\n", .with { $0.delimiter = .comma })
        #expect(table.columns == ["a;b", "c"])
    }

    @Test(arguments: ["\r\n", "\n", "\r"])
    func `line breaks within quotes stay in the cell and lines count on`(end: String) throws {
        let table = try table("a;b\(end)\"x\(end)y\";1\(end)z;2\(end)")
        #expect(table[0, 0] == "x\(end)y")
        #expect(table.line(ofRow: 0) == 2)
        #expect(table.line(ofRow: 1) == 4)
    }

    @Test func `mixed line ends are read and told`() throws {
        let table = try table("a;b\r\n1;2\n3;4\r5;6")
        #expect(rows(table) == [["1", "2"], ["3", "4"], ["5", "6"]])
        #expect(facts(table)?.lineEnds == [.crlf, .lf, .cr])
    }

    @Test func `the last empty cell without line end is there`() throws {
        #expect(rows(try table("a;b\n1;")) == [["1", ""]])
        #expect(rows(try table("a;b\n1;\"\"")) == [["1", ""]])
    }

    @Test func `blanks around cells do not count`() throws {
        #expect(rows(try table("a ; b\n 1 ;\" 2 \"\n\u{A0}3\u{A0};\"x\" \n")) == [["1", "2"], ["3", "x"]])
    }

    @Test func `a quoted header may break its line`() throws {
        let table = try table("AGS;\"Anteil\r\n in %\"\r\n1;2\r\n")
        #expect(table.columns == ["AGS", "Anteil in %"])
        #expect(table.line(ofRow: 0) == 3)
    }

    @Test func `a byte order mark is taken off`() throws {
        let table = try table("\u{FEFF}AGS;b\n1;ä\n")
        #expect(table.columns == ["AGS", "b"])
        #expect(facts(table)?.encoding == DetectedEncoding(.utf8, .byteOrderMark))
    }

    @Test func `CP1252 is read where UTF-8 is not valid`() throws {
        let table = try CSV.table(
            Array("AGS;N\n1;Gr".utf8) + [0xFC] + Array("n;".utf8.prefix(1)) + [0x0A], name: "t.csv")
        #expect(table[0, 1] == "Grün")
        #expect(facts(table)?.encoding == DetectedEncoding(.cp1252, .fallback))
        #expect(table.notes == [TableNote(CSVOddity.encodingGuessed(.cp1252))])
        #expect(
            table.facts.statements == [
                TableStatement("delimiter", ";"), TableStatement("encoding", "CP1252", isGuess: true),
            ])
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func `Excel's Unicode text is read`(encoding: String.Encoding) throws {
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let text = "AGS\tName\r\n03157006\tGroß Ilsede •\r\n"
        let table = try CSV.table(mark + Array(text.data(using: encoding) ?? Data()), name: "t.txt")
        #expect(rows(table) == [["03157006", "Groß Ilsede •"]])
    }

    @Test func `a preamble is passed over by a stated header line`() throws {
        let text = "\"Tabelle 12411-0015\n;Stand: 31.12.2022\n\nAGS;Wert\n03157006;1\n"
        let table = try table(text, TableOptions(header: 4...4))
        #expect(table.columns == ["AGS", "Wert"])
        #expect(table.line(ofRow: 0) == 5)
        #expect(table.headerLine == 4)
    }

    @Test func `a key shielded as a formula is its text`() throws {
        let table = try table("AGS;b\n=\"03157006\";2\n=\"03157007\";3\n")
        #expect(rows(table) == [["03157006", "2"], ["03157007", "3"]])
        #expect(table.notes == [TableNote(CSVOddity.textFormulas(count: 2))])
    }

    @Test func `blank lines and lines of delimiters are passed over and told`() throws {
        let table = try table("\n\na;b\n1;2\n\n;\n3;4\n\n  \n")
        #expect(rows(table) == [["1", "2"], ["3", "4"]])
        #expect(table.line(ofRow: 1) == 7)
        #expect(table.notes == [TableNote(RowOddity.emptyLines(count: 4, first: 5))])
    }

    @Test func `a line of blanks of any kind, in quotes or not, is a blank line`() throws {
        let table = try table("a;b\n1;2\n\u{A0};\u{202F}\n\"\t\";\"\u{A0}\"\n\"\n \n\";\n3;\u{AF}\n")
        #expect(rows(table) == [["1", "2"], ["3", "\u{AF}"]])
        #expect(table.notes == [TableNote(RowOddity.emptyLines(count: 3, first: 3))])
    }

    @Test func `idle delimiters at the right end are passed over and told`() throws {
        let table = try table("a;b;;\n1;2;;\n3;4;;;\n5;6\n")
        #expect(rows(table) == [["1", "2"], ["3", "4"], ["5", "6"]])
        #expect(
            table.notes == [
                TableNote(RowOddity.unnamedColumns(count: 2)), TableNote(RowOddity.longRows(count: 1, first: 3)),
            ])
    }

    @Test func `years may be column names`() throws {
        #expect(try table("AGS;2001;2002\n1;2;3\n").columns == ["AGS", "2001", "2002"])
    }

    @Test func `columns are found without regard to case if only one fits`() throws {
        let table = try table("AGS;Wert;wert\n1;2;3\n")
        #expect(try table.columnIndex("ags") == 0)
        #expect(try table.columnIndex("wert") == 2)
        #expect(
            throws: TableFailure(
                file: "t.csv", fault: ColumnFault.ambiguousColumn("WERT", candidates: ["Wert", "wert"]))
        ) { try table.columnIndex("WERT") }
        #expect(
            throws: TableFailure(
                file: "t.csv", fault: ColumnFault.unknownColumn("x", available: ["AGS", "Wert", "wert"]))
        ) { try table.columnIndex("x") }
    }

    @Test func `any table written with quotes is read back cell by cell`() throws {
        var random = Seeded(state: 1)
        let alphabet = ["a", "ä", "\"", ";", ",", "\n", "\r\n", "ß", "…", "1", " x", "'", "=", "é", "字"]
        for _ in 0..<300 {
            let columns = Int.random(in: 2...5, using: &random)
            let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                (0..<columns).map { _ in
                    "k"
                        + (0..<Int.random(in: 0...6, using: &random))
                        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined() + "e"
                }
            }
            let names = (0..<columns).map { "n\($0)" }
            let delimiter = TableDelimiter.allCases.randomElement(using: &random) ?? .comma
            let text = ([names] + rows).map { row in
                row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
                    .joined(separator: delimiter.rawValue)
            }.joined(separator: "\r\n")
            let table = try table(text, .with { $0.delimiter = delimiter })
            #expect(table.columns == names)
            #expect(self.rows(table).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
        }
    }
}
