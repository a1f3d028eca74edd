import Testing
import TextEncoding

@testable import Tables

/// Input that no office writes: whatever it is, a table or a fault comes back.
struct CSVAttackTests {
    @Test func `a line of a megabyte is read or refused`() {
        let long = String(repeating: "x", count: 1 << 20)
        #expect(refusal("a;b\n1;\(long)\n") == nil)
        #expect(refusal(long) != nil)
        #expect(fault("a;b\n\"" + long) == CSVFault.unclosedQuote(line: 2))
        #expect(fault(String(repeating: ";", count: 1 << 20)) == TableFileFault.empty)
    }

    @Test func `a heap of accents is read or refused`() {
        #expect(refusal("a;b\n1;x" + String(repeating: "\u{301}", count: 1 << 18) + "\n") == nil)
        #expect(
            fault("a;b\n1;" + String(repeating: "\u{301}", count: 1 << 18) + "\n")
                == CSVFault.combinedDelimiter(line: 2))
    }

    @Test func `bytes at random give a table that is read again, or a fault`() {
        var random = Seeded(state: 42)
        let alphabet: [UInt8] = [
            0x22, 0x22, 0x3B, 0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x20, 0x31, 0x61, 0xC3, 0xA4, 0xCC, 0x81, 0xE2, 0x80, 0xA8,
            0x00, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0xF0, 0x9F, 0x8D,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let read = try? CSV.table(Array("a;b\n".utf8) + bytes, name: "t.csv")
            if let read { checkAgain(read) }
        }
    }

    @Test func `valid text at random gives a table that is read again, or a fault`() {
        var random = Seeded(state: 43)
        let alphabet: [Unicode.Scalar] = [
            "\"", "\"", ";", ";", ",", "\n", "\r", " ", "a", "ä", "\u{301}", "\u{200D}", "\u{600}", "\u{1F3FD}",
            "\u{A0}",
            "\u{2003}", "\u{FEFF}", "\u{E31}", "\u{1F1E9}",
        ]
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView("a;b\n".unicodeScalars)
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                text.append(alphabet.randomElement(using: &random) ?? "a")
            }
            if let read = try? table(String(text)) { checkAgain(read) }
        }
    }

    /// A table written down again with all cells in quotes is the same table.
    private func checkAgain(_ table: Table) {
        let rows = [table.columns] + (0..<table.rowCount).map { row in table.columns.indices.map { table[row, $0] } }
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: "\t")
        }.joined(separator: "\r\n")
        let options = TableOptions.with {
            $0.delimiter = .tab
            $0.encoding = .utf8
            $0.header = 1...1
        }
        do {
            let again = try CSV.table(Array(text.utf8), name: "t.csv", options: options)
            let read =
                [again.columns] + (0..<again.rowCount).map { row in again.columns.indices.map { again[row, $0] } }
            #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
        } catch {
            // In UTF-8 text may look more doubtful than in its own encoding, and a quote may melt where there was none.
            let isExpected =
                switch error.fault as? CSVFault {
                case .doubtfulText, .combinedDelimiter: true
                default: false
                }
            #expect(isExpected, "\(error) \(text.debugDescription)")
        }
    }
}
