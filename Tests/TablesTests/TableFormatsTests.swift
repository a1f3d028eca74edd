import Foundation
import Testing

@testable import Tables

struct TableFormatsTests {
    /// A format of one cell a line, without a delimiter.
    private enum Lines: TableFormat {
        static let name = "Lines"
        static let endings = ["lines"]

        struct Facts: TableFacts {
            var statements: [TableStatement] { [TableStatement("sheet", "first")] }
        }

        static func read(_ path: String, options: TableOptions) throws(TableFailure) -> Table {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw TableFailure(file: path, fault: TableFileFault.unreadable(reason: ""))
            }
            let lines = text.split(separator: "\n").map(String.init)
            guard let name = lines.first else { throw TableFailure(file: path, fault: TableFileFault.empty) }
            var rows = TableRows()
            for (index, line) in lines.dropFirst().enumerated() {
                rows.add(line)
                rows.endRow(line: index + 2)
            }
            return Table(
                name: path, columns: [name], headerLine: 1, rows: rows, facts: Facts(), options: options)
        }
    }

    private let formats = TableFormats(CSV.self, Lines.self)

    @Test(arguments: [
        ("a/b.csv", "CSV"), ("b.TSV", "CSV"), ("b.lines", "Lines"), ("b.LINES", "Lines"), ("b.dat", "CSV"),
        ("b", "CSV"), ("b.lines/c", "CSV"), ("b.", "CSV"),
    ])
    func `a file is read in the format of its ending, else as CSV`(path: String, name: String) {
        #expect(formats.format(of: path).name == name)
    }

    @Test func `a format without delimiter makes a table`() throws {
        let path = NSTemporaryDirectory() + "/\(UUID().uuidString).lines"
        try "Wert\n 12,5 \n7\n".write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let table = try formats.read(path)
        #expect((0..<table.rowCount).map { table[$0, 0] } == ["12,5", "7"])
        #expect(table.line(ofRow: 1) == 3)
        #expect(table.facts.statements == [TableStatement("sheet", "first")])
    }

    @Test func `endings are those of all formats`() {
        #expect(formats.endings == ["csv", "txt", "tsv", "lines"])
    }
}
