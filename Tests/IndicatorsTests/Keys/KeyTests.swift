import Geography
import Tables
import Testing

@testable import Indicators

struct KeyTests {
    private func read(_ text: String, _ lengths: Set<Int>) -> KeyGrammar.Content {
        KeyGrammar(lengths: lengths).read(Array(text.utf8)[...])
    }

    private func key(_ text: String) throws -> RegionKey { try #require(RegionKey(text)) }

    @Test(
        arguments: [
            ("3157006", [8], "03157006", [.leadingZero]),
            ("3157006.0", [8], "03157006", [.decimals, .leadingZero]),
            ("3157006,0", [8], "03157006", [.decimals, .leadingZero]),
            ("13076005.0", [8], "13076005", [.decimals]),
            ("3157", [5], "03157", [.leadingZero]),
            ("3", [2], "03", [.leadingZero]),
            ("31570006006", [12], "031570006006", [.leadingZero]),
            ("3157006", [12], "03157006", [.leadingZero]),
            ("31570006006", [8], "031570006006", [.leadingZero]),
            ("=\"03157006\"", [8], "03157006", [.wrapping]),
            ("'03157006", [8], "03157006", [.wrapping]),
        ] as [(String, Set<Int>, String, [KeyRepair.Kind])])
    func `damaged keys are restored`(text: String, lengths: Set<Int>, full: String, kinds: [KeyRepair.Kind]) throws {
        #expect(read(text, lengths) == .repaired(try key(full), kinds))
    }

    @Test(
        arguments: [
            ("03157006", [8]), ("3157", [8]), ("0315700", [8]), ("3157006", [7, 8]), ("12.5", [8]), ("Peine", [8]),
            ("1234567", [5]), ("3157006.5", [8]),
        ] as [(String, Set<Int>)])
    func `other texts stay as they are`(text: String, lengths: Set<Int>) throws {
        #expect(read(text, lengths) == .key(try key(text)))
    }

    @Test(arguments: ["3,15701E+06", "3.15701E+06", "3E+06", "3,15701e+06"])
    func `scientific notation has destroyed the key`(text: String) {
        #expect(read(text, [8]) == .destroyed)
    }

    @Test func `an empty cell is no key`() { #expect(read("  ", [8]) == .empty) }

    @Test func `an index matches letter by letter before it matches ARS and AGS`() throws {
        let index = RegionKeyIndex(keys("031570006006", "03157007", "03157006"))
        #expect(index.match(try key("03157006")) == .exact(2))
        #expect(index.match(try key("031570007007")) == .viaARS(1))
        #expect(RegionKeyIndex(keys("031570006006")).match(try key("03157006")) == .viaARS(0))
        #expect(RegionKeyIndex(keys("031570006006", "031570009006")).match(try key("03157006")) == .ambiguous([0, 1]))
        #expect(index.match(try key("99999999")) == .none)
    }

    @Test func `the key column is found`() throws {
        let table = try table("Jahr;Schluessel;Wert\n2021;3157006;3157001\n2021;3157001;4\n2021;99;5\n")
        let found = try table.keyColumn(regions: RegionKeyIndex(keys("03157001", "03157006")))
        #expect(found.name == "Schluessel")
        #expect(found.keys == keys("03157006", "03157001", "99"))
        #expect(found.repairs.map(\.line) == [2, 3])
        #expect(found.isFound)
    }

    @Test func `a table of a whole country serves a county`() throws {
        let rows = (0..<1000).map { "\(10_000_000 + $0);\($0)\n" }.joined()
        let table = try table("AGS;Wert\n" + rows)
        #expect(try table.keyColumn(regions: RegionKeyIndex(keys("10000005", "10000006"))).name == "AGS")
    }

    @Test func `without a key column the candidates are told`() throws {
        let table = try table("Name;Wert\nPeine;1\nIlsede;2\n")
        let failure = #expect(throws: KeyFailure.self) {
            try table.keyColumn(regions: RegionKeyIndex(keys("03157001", "03157006")))
        }
        guard case .noKeyColumn("t.csv", let candidates, let examples) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(examples == keys("03157001", "03157006"))
        #expect(candidates.map(\.examples) == [["Peine", "Ilsede"], ["1", "2"]])
        #expect(candidates.map(\.regions) == [0, 0])
    }

    @Test func `destroyed keys explain why there is no key column`() throws {
        let table = try table("AGS;Wert\n3,15701E+06;1\n3,15701E+06;2\n")
        let expected = KeyFailure.keyDestroyed(
            file: "t.csv", place: CellPlace(line: 2, column: "AGS", text: "3,15701E+06"))
        let regions = RegionKeyIndex(keys("03157001"))
        #expect(throws: expected) { try table.keyColumn(regions: regions) }
        #expect(throws: expected) { try table.keyColumn(named: "AGS", regions: regions) }
        #expect(
            throws: KeyFailure.table(
                TableFailure(file: "t.csv", fault: ColumnFault.unknownColumn("X", available: ["AGS", "Wert"])))
        ) { try table.keyColumn(named: "X", regions: regions) }
    }
}
