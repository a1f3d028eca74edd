import Testing
import Values

@testable import Indicators

struct CellGrammarTests {
    private func read(_ text: String, _ symbols: TableSymbols = .standard) -> Cell? {
        try? CellGrammar(symbols: symbols, decimal: .comma).read(Array(text.utf8)[...])
    }

    @Test(arguments: [
        ("–", Cell.number(0)), ("-", .number(0)), ("0", .number(0)), ("•", .suppressed), (".", .missing),
        ("…", .missing), ("...", .missing), ("", .missing), ("  ", .missing), ("/", .uncertain),
        ("x", .notApplicable), ("X", .notApplicable),
    ])
    func `the signs of the statistical offices are read`(text: String, cell: Cell) {
        #expect(read(text) == cell)
    }

    @Test(arguments: [
        ("(12,5)", Cell.number(12.5, flag: "()")), ("( 12 )", .number(12, flag: "()")),
        ("12,5p", .number(12.5, flag: "p")), ("12,5 r", .number(12.5, flag: "r")),
        ("1.234 s", .number(1234, flag: "s")),
    ])
    func `marks are kept`(text: String, cell: Cell) {
        #expect(read(text) == cell)
    }

    @Test(arguments: ["nicht", "NAN1", "k.B.", "()", "(x)", "p", "12 q", "12pr", "· ", "—", "..", "#DIV/0!", "(1"])
    func `anything else is refused`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `a file may declare signs`() {
        let symbols = TableSymbols.standard.declaring(".", as: .suppressed).declaring(" -999 ", as: .missing)
        #expect(read(".", symbols) == .suppressed)
        #expect(read("-999", symbols) == .missing)
        #expect(read("-998", symbols) == .number(-998))
        #expect(symbols.signs.count == TableSymbols.standard.signs.count + 1)
    }

    @Test func `blanks around a cell do not count`() {
        #expect(read("\u{A0} 12,5\u{202F}\t") == .number(12.5))
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
