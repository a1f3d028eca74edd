import Geography
import Tables
import Testing
import TextEncoding
import Values

@testable import Indicators

/// Public tables as offices and institutes publish them.
@Suite(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct SharedTablesTests {
    private let peine = keys("03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009")

    private func join(
        _ file: String, _ reference: ValueReference, _ regions: [RegionKey], scope: String? = nil
    ) throws -> (cells: [Cell], report: JoinReport) {
        let table = try SharedData.table(file)
        let index = RegionKeyIndex(regions)
        let series = try table.series(
            reference, keys: table.keyColumn(regions: index), numbers: table.numberFormat(usedBy: [reference]))
        return try Join.match(regions: index, series: series, scope: scope.map { KeyPattern($0) })
    }

    @Test func `unemployment of all Germany joins by ARS`() throws {
        let regions = try SharedData.keys("germany/VG250_GEM_simplified.dbf", "ARS")
        let (_, report) = try join(
            "germany/arbeitslosenanteil_2021.csv", ValueReference(table: "t", column: "value"), regions)
        #expect(report.matched == 10_786)
        #expect(report.regionsWithoutValue.count == 204)
        #expect(report.valuesWithoutRegion.isEmpty)
        #expect(report.keysViaARS.count == 10_786)
    }

    @Test func `unemployment of all Germany joins by AGS`() throws {
        let regions = try SharedData.keys("germany/VG5000_GEM.dbf", "AGS")
        let (_, report) = try join(
            "germany/arbeitslosenanteil_2021.csv", ValueReference(table: "t", column: "value"), regions)
        #expect(report.matched == 10_784)
        #expect(report.regionsWithoutValue.count == 213)
        #expect(report.valuesWithoutRegion.count == 2)
    }

    @Test func `counties join by AGS and associations by RS`() throws {
        let counties = Set(try SharedData.keys("germany/VG250_KRS.dbf", "AGS")).sorted()
        let value = ValueReference(table: "t", column: "value")
        #expect(try join("germany/values_krs.csv", value, counties).report.matched == 400)
        let associations = try SharedData.keys("germany/VG250_VWG_2004.dbf", "RS")
        let report = try join("germany/values_vwg.csv", value, associations).report
        #expect(report.matched == 1_583)
        #expect(report.regionsWithoutValue.count == 6)
    }

    @Test(arguments: [
        ("VG250_VWG_2004", ["AGS", "RS"], "values_vwg.csv", "RS", "RS", true),
        ("VG5000_GEM", ["OBJID", "GF", "ARS", "AGS"], "arbeitslosenanteil_2021.csv", "AGS", "AGS", true),
        ("VG250_GEM_simplified", ["ARS"], "arbeitslosenanteil_2021.csv", "ARS", "AGS", true),
        ("VG250_KRS", ["NUTS", "GF", "AGS"], "values_krs.csv", "AGS", "AGS", false),
    ])
    func `the key columns of boundaries and table are found`(
        file: String, fields: [String], values: String, boundary: String, column: String, unique: Bool
    ) throws {
        let columns = try fields.map { try SharedData.dbfColumn("germany/\(file).dbf", $0).map { Optional($0) } }
        let count = columns[0].count
        let layer = FeatureLayer(
            name: file, fields: fields.map { AttributeField(name: $0, kind: .text, width: 12, decimals: 0) },
            columns: columns, geometries: Array(repeating: nil, count: count), records: Array(1...count))
        let pair = try KeyPair.choose(layer, table: SharedData.table("germany/\(values)"))
        #expect(pair.boundaryColumn == boundary)
        #expect(pair.tableColumn == column)
        #expect(pair.isUnique == unique)
    }

    @Test func `the long time series knows that a turnout is missing`() throws {
        let turnout = ValueReference(
            table: "t", column: "Wert", variable: ("Kennzahl", "waehler"), year: ("Jahr", "2016"))
        let (cells, report) = try join("peine/zeitreihen.csv", turnout, peine)
        #expect(report.matched == 7)
        #expect(report.missing == 1)
        #expect(cells[6] == .missing)
        let unemployed = ValueReference(
            table: "t", column: "Wert", variable: ("Kennzahl", "arbeitslose"), year: ("Jahr", "2001"))
        #expect(try join("peine/zeitreihen.csv", unemployed, peine).cells[0] == .number(498))
    }

    @Test func `the long time series' old municipalities are values without region`() throws {
        let inhabitants = ValueReference(
            table: "t", column: "Wert", variable: ("Kennzahl", "einwohner"), year: ("Jahr", "2002"))
        let (_, report) = try join("peine/zeitreihen.csv", inhabitants, peine)
        #expect(report.valuesWithoutRegion.map(\.key) == keys("03157003", "03157004"))
        #expect(report.regionsWithoutValue == keys("03157009"))
    }

    @Test func `a long table without conditions is refused and the differing columns named`() throws {
        let failure = #expect(throws: JoinFailure.self) {
            try join(
                "peine/zeitreihen.csv",
                ValueReference(table: "t", column: "Wert", variable: ("Kennzahl", "arbeitslose")), peine)
        }
        guard case .duplicateKey(let duplicate) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(duplicate.lines.count == 2)
        #expect(duplicate.differingColumns.first == "Jahr")
    }

    @Test func `the census table has a byte order mark and commas`() throws {
        let table = try SharedData.table("peine/zensus2022.csv")
        #expect((table.facts as? CSVFacts)?.encoding.evidence == .byteOrderMark)
        #expect(table.rowCount == 7)
        let share = ValueReference(table: "t", column: "auslaenderanteil")
        #expect(try table.numberFormat(usedBy: [share]).decimal == .comma)
        #expect(try join("peine/zensus2022.csv", share, peine).cells[0] == .number(5.9))
    }

    @Test func `a county finds its rows in the table of the state`() throws {
        let gisd = ValueReference(table: "t", column: "gisd_2021")
        let (_, report) = try join("peine/niedersachsen.csv", gisd, peine, scope: "03157*")
        #expect(report.matched == 7)
        #expect(report.valuesOutsideScope == 934)
        #expect(report.problems.isEmpty)
    }

    @Test func `the official areas have a point`() throws {
        let area = ValueReference(table: "t", column: "KFL_km2_2022")
        #expect(try SharedData.table("peine/official.csv").numberFormat(usedBy: [area]).decimal == .point)
        #expect(try join("peine/official.csv", area, peine).cells[0] == .number(104.12))
    }

    @Test func `every table at hand is inspected without a fault`() throws {
        for file in [
            "peine/zeitreihen.csv", "peine/zensus2022.csv", "peine/niedersachsen.csv", "peine/crosswalk.csv",
            "peine/official.csv", "germany/arbeitslosenanteil_2021.csv", "germany/values_krs.csv",
            "germany/values_vwg.csv",
        ] {
            let inspection = TableInspection(try SharedData.table(file))
            #expect(inspection.fault == nil, "\(file)")
            #expect(inspection.columns.contains { $0.key != nil }, "\(file)")
        }
    }
}
