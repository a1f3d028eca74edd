import Testing
import TextEncoding

@testable import Tables

struct TableOptionsTests {
    private struct Sheet: TableDeclaration {
        var name: String
    }

    @Test func `every kind of declaration is kept once`() {
        var options = TableOptions.with { $0.delimiter = .tab }
        options[Sheet.self] = Sheet(name: "one")
        options[Sheet.self] = Sheet(name: "two")
        #expect(options[Sheet.self]?.name == "two")
        #expect(options.delimiter == .tab)
        options.delimiter = nil
        #expect(options.delimiter == nil)
    }

    @Test func `options are equal if they declare the same`() {
        var one = TableOptions(header: 2...2)
        var other = TableOptions(header: 2...2)
        one[Sheet.self] = Sheet(name: "a")
        #expect(one != other)
        other[Sheet.self] = Sheet(name: "b")
        #expect(one != other)
        other[Sheet.self] = Sheet(name: "a")
        #expect(one == other)
        other.encoding = .utf8
        #expect(one != other)
    }
}
