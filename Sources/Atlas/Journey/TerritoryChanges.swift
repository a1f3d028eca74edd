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
    private var crosswalks: [String: Crosswalk] = [:]

    /// - Parameter counts: What may be added up; only that is carried.
    init(counts: Set<ValueReference>, regions: RegionKeyIndex) {
        self.counts = counts
        self.regions = regions
    }

    /// The series on the regions' territory; as it is if it is no count, has no year, or is younger than the last change known.
    mutating func carry(_ series: Series, of table: TableDefinition) throws(AtlasFailure) -> Series {
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

    private mutating func crosswalk(_ definition: CrosswalkDefinition) throws(AtlasFailure) -> Crosswalk {
        if let known = crosswalks[definition.path] { return known }
        let table: Table
        do throws(TableFailure) {
            table = try InputFormats.tables.read(definition.path, options: definition.options)
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

    /// The changes that went into an indicator, each with its year, in the order of its formula.
    func changes(of indicator: Indicator) -> [(year: Int, change: CarryingReport.Change)] {
        indicator.value.references.compactMap { carried[$0] }.flatMap { report in
            report.changes.filter { $0.parts.contains(where: \.isPresent) }.map { (report.year, $0) }
        }
    }

    /// A remark for the credits of an indicator's maps; `nil` if nothing was carried.
    func remark(on indicator: Indicator, isGerman: Bool) -> String? {
        var texts: [String] = []
        for (year, change) in changes(of: indicator) {
            let parts = change.parts.map { part in
                part.weight == 1 ? part.from.text : "\(part.from.text) (\(Int((part.weight * 100).rounded())) %)"
            }.joined(separator: " + ")
            let text = "\(year): \(change.to.text) = \(parts)"
            if !texts.contains(text) { texts.append(text) }
        }
        guard !texts.isEmpty else { return nil }
        let isExact = changes(of: indicator).allSatisfy(\.change.isExact)
        let estimated = isExact ? "" : isGerman ? ", anteilig geschätzt" : ", estimated by shares"
        let start = isGerman ? "Auf heutigen Gebietsstand umgerechnet" : "Carried over to today’s territory"
        return start + estimated + " (" + texts.joined(separator: "; ") + ")."
    }
}
