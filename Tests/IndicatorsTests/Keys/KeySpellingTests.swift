import Geography
import Tables
import Testing

@testable import Indicators

struct KeySpellingTests {
    private let peine = RegionKeyIndex(keys("03157001", "03157002", "03157006"))

    private func read(_ cells: [String], _ regions: RegionKeyIndex) throws -> KeyColumn {
        let rows = cells.map { "\($0);1\n" }.joined()
        return try table("Schluessel;Wert\n" + rows).keyColumn(regions: regions)
    }

    @Test(
        arguments: [
            ["03157001 Edemissen", "03157002 Hohenhameln", "03157006 Peine, Stadt"],
            ["......03157001 Edemissen", "....03157002 Hohenhameln", "..03157006 Peine"],
            ["03157001: Edemissen", "03157002: Hohenhameln", "03157006: Peine"],
            ["03157001, Edemissen", "03157002, Hohenhameln", "03157006, Peine"],
            ["Edemissen (03157001)", "Hohenhameln (03157002)", "Peine (03157006)"],
            ["3157001 Edemissen", "3157002 Hohenhameln", "3157006 Peine"],
            ["DE03157001", "DE03157002", "DE03157006"],
            ["AGS 03157001", "AGS 03157002", "AGS 03157006"],
            ["DE3157001", "DE3157002", "DE3157006"],
            ["157001", "157002", "157006"],
            ["3157001.0", "3157002.0", "3157006.0"],
            ["=\"03157001\"", "=\"03157002\"", "=\"03157006\""],
            ["031570001001", "031570002002", "031570006006"],
        ])
    func `keys of municipalities are read as offices write them`(cells: [String]) throws {
        let column = try read(cells, peine)
        #expect(column.keys.map { peine.match($0!).region } == [0, 1, 2])
    }

    @Test(
        arguments: [
            (["03157000", "03158000", "03151000"], ["03157", "03158", "03151"]),
            (["031570000000", "031580000000", "031510000000"], ["03157", "03158", "03151"]),
            (["3157000", "3158000", "3151000"], ["03157", "03158", "03151"]),
            (["03157", "03158", "03151"], ["03157000", "03158000", "03151000"]),
            (["3157", "3158", "3151"], ["03157000", "03158000", "03151000"]),
            (["1", "2", "17"], ["001", "002", "017"]), (["3", "4", "17"], ["0003", "0004", "0017"]),
            (["0261", "0230", "0001"], ["CH0261", "CH0230", "CH0001"]),
            (["03157", "03158", "03151"], ["DE03157", "DE03158", "DE03151"]),
        ] as [([String], [String])])
    func `keys are read as the regions have them`(cells: [String], regions: [String]) throws {
        let index = RegionKeyIndex(regions.compactMap { RegionKey($0) })
        let column = try read(cells, index)
        #expect(column.keys.map { index.match($0!).region } == [0, 1, 2])
        #expect(column.repairs.count == 3)
    }

    @Test(
        arguments: [
            (["3157001", "3157002", "3157006"], ["3157001", "3157002", "3157006"]),
            (["10000000101", "10000000102", "3157001"], ["10000000101", "10000000102", "10000000103"]),
            (["261", "230", "1"], ["261", "230", "1"]), (["ab12", "ab13", "x"], ["ab12", "ab13", "ab14"]),
            (["03157001 A", "03157002 B", "03157006 C"], ["03157001 A", "03157002 B", "03157006 C"]),
            (["01", "011", "012"], ["01", "011", "012"]),
        ] as [([String], [String])])
    func `keys that agree are left alone`(cells: [String], regions: [String]) throws {
        let column = try read(cells, RegionKeyIndex(regions.compactMap { RegionKey($0) }))
        #expect(column.keys == cells.map { RegionKey($0) })
        #expect(column.repairs.isEmpty)
    }

    @Test(
        arguments: [
            ["03157", "03158", "03151"], ["3157", "3158", "3151"], ["03", "04", "01"],
            ["03157 Peine", "03158 Wolfenbüttel"],
        ])
    func `keys of other levels are named as what they are`(cells: [String]) {
        let failure = #expect(throws: KeyFailure.self) { try read(cells, peine) }
        guard case .otherLevel(_, let levels) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(levels.table.level < levels.regions.level)
    }

    @Test(arguments: ["3,15700E+06", "3.157E+06", "3,157E6", "3,15701e+06", "3E+06"])
    func `a destroyed key is refused and no name takes its place`(cell: String) throws {
        let regions = RegionKeyIndex(
            peine.keys, names: RegionNameIndex(["Edemissen", "Hohenhameln", "Peine"], keys: peine.keys))
        let table = try table("AGS;Name;Wert\n03157001;Edemissen;1\n03157002;Hohenhameln;2\n\(cell);Peine;3\n")
        #expect(throws: KeyFailure.self) { try table.keyColumn(named: "AGS", regions: regions) }
    }
}

/// Keys that stand in several neighbouring columns.
struct JoinedKeyTests {
    private static let text = """
        Land;RB;Kreis;Gemeinde;Name;Wert
        03;1;57;;Peine;9
        03;1;57;001;Edemissen;1
        03;1;57;002;Hohenhameln;2
        03;1;57;006;Peine;3

        """
    private let regions = RegionKeyIndex(keys("03157001", "03157002", "03157006"))

    @Test(arguments: [nil, "Land + RB + Kreis + Gemeinde"])
    func `their texts together are the key`(name: String?) throws {
        let column = try table(Self.text).keyColumn(named: name, regions: regions)
        #expect(column.name == "Land + RB + Kreis + Gemeinde")
        #expect(column.keys == keys("03157", "03157001", "03157002", "03157006"))
    }

    @Test(arguments: ["Kreis + Gemeinde", "RB + Land"])
    func `columns that are named are taken as they are`(name: String) throws {
        let column = try table(Self.text).keyColumn(named: name, regions: regions)
        #expect(column.keys.allSatisfy { $0.map { regions.match($0) == .none } ?? true })
    }

    @Test(arguments: ["Land + Stadt", "Land+RB", "Land + "])
    func `a column that is not there is told`(name: String) {
        #expect(throws: KeyFailure.self) { try table(Self.text).keyColumn(named: name, regions: regions) }
    }
}
