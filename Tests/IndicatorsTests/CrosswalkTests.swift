import Geography
import Tables
import Testing
import Values

@testable import Indicators

@Suite("Crosswalk")
struct CrosswalkTests {
    private let old = keys("03157003", "03157004", "03157006")
    private let new = keys("03157006", "03157009")

    private func link(_ from: String, _ to: String, _ weight: Double?, year: Int = 2002) throws -> Crosswalk.Link {
        Crosswalk.Link(
            year: year, from: try #require(RegionKey(from)), to: try #require(RegionKey(to)), weight: weight)
    }

    private func merger() throws -> Crosswalk {
        try Crosswalk([
            link("03157003", "03157009", 1), link("03157004", "03157009", nil), link("03157006", "03157006", 1),
        ])
    }

    private func failure(_ body: () throws -> Void) -> CrosswalkFailure? {
        do {
            try body()
            return nil
        } catch { return error as? CrosswalkFailure }
    }

    @Test("A series is carried row by row, and rows of other keys stay")
    func seriesIsCarried() throws {
        let folderless = ValueReference(table: "t", column: "c")
        let series = Series(
            file: "t.csv", reference: folderless, keys: old + keys("03157", "99999999"), lines: [2, 3, 4, 5, 6],
            cells: [.number(10), .suppressed, .number(7), .number(40), .number(1)], repairs: [], linesWithoutKey: [],
            duplicates: [])
        let (rest, totals) = series.separating(Set(keys("03157")))
        #expect(totals == [keys("03157")[0]: .number(40)])
        let (carried, report) = try rest.carried(by: merger(), year: 2002, onto: new)
        #expect(carried.keys == keys("03157006", "99999999", "03157009"))
        #expect(carried.cells == [.number(7), .number(1), .suppressed])
        #expect(carried.lines == [4, 6, 2])
        #expect(report.changes.count == 1)
        #expect(series.separating([]).series.keys == series.keys)
    }

    @Test("Counts of merged regions add up, exactly, and the report says so")
    func mergerAddsUp() throws {
        let carried = try merger().carry(
            [.number(10), .number(20, flag: "p"), .number(7)], keys: old, year: 2002, onto: new)
        #expect(carried.cells == [.number(7), .number(30, flag: "p")])
        let report = carried.report
        #expect(report.year == 2002)
        #expect(report.changes.map(\.to) == keys("03157009"))
        #expect(report.changes[0].parts.map(\.from) == keys("03157003", "03157004"))
        #expect(report.isExact)
        #expect(report.unused.isEmpty && report.unlisted.isEmpty && report.alreadyNew.isEmpty)
    }

    @Test("A missing part leaves the sum missing, a suppressed one hides it even beside a missing one")
    func gaps() throws {
        let missing = try merger().carry([.number(10), .missing, .number(7)], keys: old, year: 2002, onto: new)
        #expect(missing.cells[1] == .missing)
        let hidden = try merger().carry([.suppressed, .missing, .number(7)], keys: old, year: 2002, onto: new)
        #expect(hidden.cells[1] == .suppressed)
        let absent = try merger().carry([.number(10), .number(7)], keys: [old[0], old[2]], year: 2002, onto: new)
        #expect(absent.cells[1] == .missing)
        #expect(absent.report.changes[0].parts.map(\.isPresent) == [true, false])
    }

    @Test("A region that was split gives shares, which are marked as estimated")
    func split() throws {
        let crosswalk = try Crosswalk([link("1", "a", 0.25), link("1", "b", 0.75), link("2", "b", 1)])
        let carried = try crosswalk.carry(
            [.number(100), .number(8)], keys: keys("1", "2"), year: 2002, onto: keys("a", "b"))
        #expect(carried.cells == [.number(25, flag: "s"), .number(83, flag: "s")])
        #expect(!carried.report.isExact)
        #expect(carried.report.changes.map(\.isExact) == [false, false])
    }

    @Test("What goes to no region is named")
    func unused() throws {
        let crosswalk = try Crosswalk([link("1", "a", 0.25), link("1", "b", 0.75)])
        let carried = try crosswalk.carry(
            [.number(100), .number(8)], keys: keys("1", "2"), year: 2002, onto: keys("b", "c"))
        #expect(carried.cells == [.number(75, flag: "s"), .missing])
        #expect(carried.report.unused == keys("1", "2"))
        #expect(carried.report.unlisted == keys("c"))
    }

    @Test("Counts that have the new territory already are kept")
    func alreadyNew() throws {
        let carried = try merger().carry([.number(7), .number(30)], keys: new, year: 2002, onto: new)
        #expect(carried.cells == [.number(7), .number(30)])
        #expect(carried.report.alreadyNew == keys("03157009"))
        #expect(carried.report.changes.isEmpty)
    }

    @Test("Counts of a region and of its old parts together are refused")
    func bothTerritories() {
        let found = failure {
            _ = try merger().carry([.number(1), .number(2)], keys: keys("03157003", "03157009"), year: 2002, onto: new)
        }
        #expect(found == .bothTerritories(new: new[1], old: [old[0]], year: 2002))
    }

    @Test("Shares that do not make a whole, are doubled or not stated are refused")
    func shares() throws {
        let key = try #require(RegionKey("1"))
        let a = try #require(RegionKey("a"))
        #expect(
            failure { _ = try Crosswalk([link("1", "a", 0.5)]) } == .sharesDoNotAddUp(from: key, year: 2002, sum: 0.5))
        #expect(
            failure { _ = try Crosswalk([link("1", "a", nil), link("1", "b", 0.5)]) }
                == .noWeight(from: key, to: a, year: 2002))
        #expect(
            failure { _ = try Crosswalk([link("1", "a", 0.5), link("1", "a", 0.5)]) }
                == .duplicateLink(from: key, to: a, year: 2002))
        #expect(failure { _ = try Crosswalk([link("1", "a", -1)]) } == .weight(-1, from: key, to: a, year: 2002))
    }

    @Test("A year of which nothing is known is refused, with those that are")
    func unknownYear() {
        let found = failure { _ = try merger().carry([], keys: [], year: 1949, onto: new) }
        #expect(found == .unknownYear(1949, available: [2002]))
    }

    @Test("A year that is none is refused with its line")
    func notAYear() throws {
        let text = "year;from;to;weight\n2002,5;1;1;1\n"
        let found = failure {
            _ = try Crosswalk(
                table(text), columns: CrosswalkColumns(year: "year", from: "from", to: "to", weight: "weight"),
                regions: RegionKeyIndex(keys("1")))
        }
        #expect(found == .notAYear(file: "t.csv", place: CellPlace(line: 2, column: "year", text: "2002,5")))
    }
}

@Suite("Crosswalk of Peine", .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct PeineCrosswalkTests {
    private static let regions = keys(
        "03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009")

    private func crosswalk(weight: String = "pop_conv") throws -> Crosswalk {
        try Crosswalk(
            SharedData.table("peine/crosswalk.csv"),
            columns: CrosswalkColumns(year: "year_xw", from: "ags_xw", to: "ags20", weight: weight),
            regions: RegionKeyIndex(Self.regions))
    }

    private func series(_ variable: String, _ year: String) throws -> Series {
        let table = try SharedData.table("peine/zeitreihen.csv")
        let reference = ValueReference(
            table: "zeitreihen", column: "Wert", variable: ("Kennzahl", variable), year: ("Jahr", year))
        return try table.series(
            reference, keys: table.keyColumn(named: "AGS", regions: RegionKeyIndex(Self.regions)),
            numbers: table.numberFormat(usedBy: [reference]))
    }

    @Test("Inhabitants of 2002 are carried to the territory of today")
    func inhabitants() throws {
        let series = try series("einwohner", "2002")
        let carried = try crosswalk().carry(series.cells, keys: series.keys, year: 2002, onto: Self.regions)
        #expect(carried.cells.last == .number(12312 + 10764))
        #expect(carried.cells.compactMap(\.number).reduce(0, +) == series.cells.compactMap(\.number).reduce(0, +))
        #expect(carried.report.changes.map(\.to) == keys("03157009"))
        #expect(carried.report.isExact)
        #expect(carried.report.unused.isEmpty)
    }

    @Test("Weights that are empty do where all goes to one region")
    func emptyWeights() throws {
        #expect(try crosswalk(weight: "emp_conv").years == Array(1990...2020))
    }

    @Test("A series that has the new territory throughout stays as it is")
    func alreadyNew() throws {
        let series = try series("arbeitslose", "2001")
        let carried = try crosswalk().carry(series.cells, keys: series.keys, year: 2001, onto: Self.regions)
        #expect(carried.report.alreadyNew == keys("03157009"))
        #expect(carried.cells.allSatisfy { $0.number != nil })
    }

    @Test("Turnout is made anew of carried voters, not averaged")
    func turnout() throws {
        let (voters, entitled) = (try series("waehler", "2011"), try series("wahlberechtigte", "2011"))
        let crosswalk = try crosswalk()
        let carried = try [voters, entitled].map {
            try crosswalk.carry($0.cells, keys: $0.keys, year: 2011, onto: Self.regions).cells
        }
        let (cases, base) = (voters.reference, entitled.reference)
        let indicator = Indicator(id: "turnout", label: "Turnout", value: .rate(cases: cases, base: base, per: 100))
        let result = try IndicatorEvaluation(
            indicator, regions: Self.regions, series: [cases: carried[0], base: carried[1]])
        let ilsede = try #require(result.cells.last?.number)
        func number(_ series: Series, _ key: String) throws -> Double {
            let index = try #require(series.keys.firstIndex { $0.text == key })
            return try #require(series.cells[index].number)
        }
        let parts = try ["03157003", "03157004"].map { key in
            (voters: try number(voters, key), entitled: try number(entitled, key))
        }
        #expect(ilsede == (parts[0].voters + parts[1].voters) / (parts[0].entitled + parts[1].entitled) * 100)
        let mean = (parts[0].voters / parts[0].entitled + parts[1].voters / parts[1].entitled) / 2 * 100
        #expect(ilsede != mean)
    }
}
