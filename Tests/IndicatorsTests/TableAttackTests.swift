import Testing
import Values

@testable import Indicators

/// Input that no office writes: whatever it is, a table or a fault comes back.
struct TableAttackTests {
    @Test func `a line of a megabyte is read or refused`() {
        let long = String(repeating: "x", count: 1 << 20)
        #expect(fault("a;b\n1;\(long)\n") == nil)
        #expect(fault(long) != nil)
        #expect(fault("a;b\n\"" + long) == .unclosedQuote(line: 2))
        #expect(fault(String(repeating: ";", count: 1 << 20)) == .empty)
    }

    @Test func `a heap of accents is read or refused`() {
        #expect(fault("a;b\n1;x" + String(repeating: "\u{301}", count: 1 << 18) + "\n") == nil)
        #expect(fault("a;b\n1;" + String(repeating: "\u{301}", count: 1 << 18) + "\n") == .combinedDelimiter(line: 2))
    }

    @Test func `bytes at random give a table or a fault`() {
        var random = Seeded(state: 42)
        let alphabet: [UInt8] = [
            0x22, 0x22, 0x3B, 0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x20, 0x31, 0x61, 0xC3, 0xA4, 0xCC, 0x81, 0xE2, 0x80, 0xA8,
            0x00, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0xF0, 0x9F, 0x8D,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let found = fault(Array("a;b\n".utf8) + bytes)
            if case .rowReadDifferently = found { Issue.record("library and check disagree on \(bytes)") }
        }
    }

    @Test func `valid text at random never parts library and check`() {
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
            let found = fault(String(text))
            if case .rowReadDifferently = found { Issue.record("library and check disagree on \(Array(text))") }
        }
    }

    @Test func `values at random are read or refused`() {
        var random = Seeded(state: 44)
        let alphabet = Array("0123456789,.-+eE'() prsx\u{A0}/%".utf8)
        for _ in 0..<50_000 {
            let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            for decimal in DecimalSign.allCases {
                let cell = try? CellGrammar(symbols: .standard, decimal: decimal).read(bytes[...])
                if let number = cell?.number { #expect(number.isFinite) }
            }
        }
    }
}
