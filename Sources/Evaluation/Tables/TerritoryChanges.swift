internal import AtlasFile
internal import Findings
internal import Geography
internal import Indicators
internal import Tables

/// Carries the counts of tables over changes of territory, by the crosswalks that the atlas file names.
struct TerritoryChanges {
    /// What was put together, by what was asked for.
    private(set) var carried: [ValueReference: CarryingReport] = [:]
    /// Paths of the crosswalks that were read.
    private(set) var files: [String] = []

    private let counts: Set<ValueReference>
    private let regions: RegionKeyIndex
    private let formats: TableFormats
    private var crosswalks: [String: Crosswalk] = [:]

    /// - Parameter counts: What may be added up; only that is carried.
    init(counts: Set<ValueReference>, regions: RegionKeyIndex, formats: TableFormats) {
        self.formats = formats
        self.counts = counts
        self.regions = regions
    }

    /// The series on the regions' territory; as it is if it is no count, has no year, or is younger than the last change known.
    mutating func carry(_ series: Series, of table: TableDefinition) throws(DataFailure) -> Series {
        guard let definition = table.crosswalk, counts.contains(series.reference),
            let year = Self.year(of: series.reference, in: table)
        else { return series }
        let crosswalk = try crosswalk(definition)
        guard let last = crosswalk.years.last, year <= last else { return series }
        do throws(CrosswalkFailure) {
            let (result, report) = try series.carried(by: crosswalk, year: year, onto: regions.keys)
            if report.changes.contains(where: { $0.parts.contains(where: \.isPresent) }) {
                carried[series.reference] = report
            }
            return result
        } catch {
            throw .crosswalk(error, file: definition.path)
        }
    }

    private mutating func crosswalk(_ definition: CrosswalkDefinition) throws(DataFailure) -> Crosswalk {
        if let known = crosswalks[definition.path] { return known }
        let table: Table
        do throws(TableFailure) {
            table = try formats.read(definition.path, options: definition.options)
        } catch {
            throw .table(error)
        }
        do throws(CrosswalkFailure) {
            let crosswalk = try Crosswalk(table, columns: definition.columns, regions: regions)
            crosswalks[definition.path] = crosswalk
            files.append(definition.path)
            return crosswalk
        } catch {
            throw .crosswalk(error, file: definition.path)
        }
    }

    private static func year(of reference: ValueReference, in table: TableDefinition) -> Int? {
        let condition = reference.conditions.last { $0.column == table.year && $0.allowed.count == 1 }
        return condition.flatMap { Int($0.allowed[0]) }
    }

    /// The changes that went into an indicator, in the order of its formula.
    func changes(of indicator: Indicator) -> [TerritoryChange] {
        indicator.value.references.compactMap { carried[$0] }.flatMap { report in
            report.changes.filter { $0.parts.contains(where: \.isPresent) }.map { change in
                TerritoryChange(
                    year: report.year, region: change.to,
                    parts: change.parts.map { .init(region: $0.from, weight: $0.weight) }, isExact: change.isExact)
            }
        }
    }

    /// Ids of the sources of the crosswalks that went into an indicator.
    func sources(of indicator: Indicator, in tables: [TableDefinition]) -> [String] {
        indicator.value.references.filter { carried[$0] != nil }.compactMap { reference in
            tables.first { $0.id == reference.table }?.crosswalk?.source
        }
    }
}
