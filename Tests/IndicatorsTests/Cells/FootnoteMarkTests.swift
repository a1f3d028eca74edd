import Testing

@testable import Indicators

/// Marks of footnotes are found as the expression below says them, which is too slow for every cell of a table.
struct FootnoteMarkTests {
    private static func expected(_ text: String) -> String? {
        let pattern =
            #/(.*?[0-9%‰)])(?:\s?[¹²³⁰⁴-⁹⁾]{1,4}|\s+[0-9a-z]\)(?:,?\s?[0-9a-z]\))*|[a-z]\)|\s?\*{1,3}|\s+[a-fu])/#
        guard let match = text.wholeMatch(of: pattern), let end = match.output.1.last,
            end != ")" || match.output.1.first == "("
        else { return nil }
        return String(match.output.1)
    }

    private static func found(_ text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        guard let start = FootnoteMark.start(in: scalars) else { return nil }
        var number = String.UnicodeScalarView()
        number.append(contentsOf: scalars[..<start])
        return String(number)
    }

    @Test(arguments: [
        ("12506¹", "12506"), ("5,9 a)", "5,9"), ("5,9a)", "5,9"), ("12 1) 2)", "12"), ("12 1), a)", "12"), ("7*", "7"),
        ("7 ***", "7"), ("(7,5) u", "(7,5)"), ("5,9 % ²", "5,9 %"), ("12  a", "12"), ("3‰ b)", "3‰"),
    ])
    func `marks are parted from numbers`(text: String, number: String) {
        #expect(Self.found(text) == number)
        #expect(Self.expected(text) == number)
    }

    @Test(arguments: ["12", "12 g", "7****", "12)1)", "a)", "12  ¹", "Land a", "", "12 1)2", "\n1 a", "12 10)"])
    func `what is no mark is left`(text: String) {
        #expect(Self.found(text) == nil)
        #expect(Self.expected(text) == nil)
    }

    @Test func `texts at random are parted as the expression says`() {
        var random = Seeded(state: 7)
        let alphabet = Array("0012(,.)%‰ab gu)*¹²⁹ \u{A0}")
        for _ in 0..<3000 {
            let text = String(
                (0..<Int.random(in: 1...7, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? " " })
            #expect(Self.found(text) == Self.expected(text), "\(text)")
            // The last byte tells which texts need not be looked at.
            if Self.expected(text) != nil, let last = text.utf8.last {
                #expect(FootnoteMark.mayEnd(with: last), "\(text)")
            }
        }
    }
}
