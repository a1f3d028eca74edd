import Geography
import Testing

@testable import Cartography

@Suite("Rows of a chart of ranks")
struct RankRowsTests {
    private func rows(_ count: Int, _ selection: RankSelection, capacity: Int) throws -> RankRows {
        RankRows(try RankChartTests.chart(count, selection: selection), capacity: capacity)
    }

    @Test("There are never more rows than the sheet has room for, and what is shown is what is said")
    func capacity() throws {
        let selections: [RankSelection] = [
            .automatic, .highest(10), .highest(1000), .lowest(12), .lowest(-3), .ends(highest: 6, lowest: 5),
            .ends(highest: 5, lowest: 6), .ends(highest: 500, lowest: 1), .ends(highest: 0, lowest: 0),
        ]
        for selection in selections {
            for capacity in 3...14 {
                for count in [0, 1, 5, 11, 12, 40] {
                    let rows = try rows(count, selection, capacity: capacity)
                    #expect(rows.rows.count <= capacity, "\(selection) \(capacity) \(count)")
                    switch rows.choice {
                    case .all: #expect(rows.regions.count == count && rows.notes == [])
                    case .ends(let highest, let lowest):
                        #expect(rows.regions.count == highest + lowest)
                        #expect(rows.notes.contains(.notAllRanksShown(shown: highest + lowest, of: count)))
                        #expect(rows.regions.prefix(highest).map(\.rank) == (0..<highest).map { Double($0 + 1) })
                        #expect(
                            rows.regions.suffix(lowest).map(\.rank)
                                == (0..<lowest).map { Double(count - lowest + $0 + 1) }
                        )
                    case .chosen: Issue.record("nothing was chosen by name")
                    }
                }
            }
        }
    }

    @Test("Both ends are shown in equal parts where nothing is asked for")
    func automatic() throws {
        let rows = try rows(100, .automatic, capacity: 21)
        #expect(rows.choice == .ends(highest: 10, lowest: 10))
        #expect(rows.rows.count == 21)
    }

    @Test("Regions asked for by key are shown in the order of their ranks")
    func chosen() throws {
        let keys = ["100030", "100002", "999999"].compactMap { RegionKey($0) }
        let rows = try rows(40, .regions(keys), capacity: 10)
        #expect(rows.regions.map(\.rank) == [2, 30])
        #expect(rows.choice == .chosen(2))
        #expect(rows.notes == [.notAllRanksShown(shown: 2, of: 40)])
    }

    @Test("Who asks for more than fits is told")
    func noRoom() throws {
        #expect(try rows(40, .highest(30), capacity: 10).notes.contains(.noRoomForRanks(asked: 30, shown: 10)))
        let all = (1...40).compactMap { RegionKey(String(100_000 + $0)) }
        #expect(try rows(40, .regions(all), capacity: 10).notes.contains(.noRoomForRanks(asked: 40, shown: 10)))
    }

    @Test("The axis has the first and the last rank and round ones between that keep their distance")
    func ticks() {
        let axis = RankAxis(left: 10, right: 110, count: 941)
        let ticks = axis.ticks(leastDistance: 10)
        #expect(ticks.first == 1 && ticks.last == 941)
        #expect(ticks.dropFirst().dropLast().allSatisfy { $0.isMultiple(of: 100) })
        #expect(zip(ticks, ticks.dropFirst()).allSatisfy { axis.x(Double($1)) - axis.x(Double($0)) >= 9.99 })
        #expect(RankAxis(left: 0, right: 10, count: 1).ticks(leastDistance: 5) == [1])
        #expect(RankAxis(left: 0, right: 100, count: 7).ticks(leastDistance: 5) == [1, 2, 3, 4, 5, 6, 7])
    }
}
