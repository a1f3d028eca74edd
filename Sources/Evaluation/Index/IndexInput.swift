internal import AtlasFile
internal import Geography
internal import Indicators
internal import SocialIndex
internal import Values

/// The cells of an atlas as input of an index: the regions shown, and the frame.
///
/// This is the one place where cells become numbers of an index, so that whatever hides a cell has to have happened before. Regions that
/// are shown stand in the frame with the cells that the atlas shows: what is hidden on a map does not count in a mean beside it either,
/// from which it could be computed.
struct IndexInput {
    let regions: IndexTable
    let frame: IndexTable
    private(set) var notes: [DataNote] = []

    init(
        _ entry: SocialIndexEntry, _ catalogue: Catalogue, regions keys: [RegionKey],
        _ computed: IndicatorComputation, _ values: JoinedTables
    ) throws(DataFailure) {
        let shown = { (id: String) in computed.evaluations[id]?.cells ?? keys.map { _ in Cell.missing } }
        regions = try Self.table(entry, keys: keys, cells: shown)
        switch entry.frame {
        case .regionsShown: frame = regions
        case .baseYear(let year):
            var cells: [String: [Cell]] = [:]
            for id in entry.indicators {
                let earlier = try Self.indicator(id, at: year, entry, catalogue)
                cells[id] = shown(earlier)
            }
            frame = try Self.table(entry, keys: keys) { cells[$0] ?? [] }
        case .table(let table):
            let larger = try ReferencePopulation(table, entry, catalogue, values, shown: RegionKeyIndex(keys))
            var cells: [String: [Cell]] = [:]
            for id in entry.indicators {
                guard let indicator = catalogue.indicator(id) else { continue }
                let own = try larger.cells(of: indicator)
                let all = larger.overlaid(own, by: shown(id))
                cells[id] = all
                let found = all.count { $0.number != nil }
                if found * 10 < all.count * 9 {
                    notes.append(
                        .frameLacksValues(index: entry.label, indicator: id, found: found, regions: all.count))
                }
            }
            frame = try Self.table(entry, keys: larger.keys) { cells[$0] ?? [] }
            if !larger.outside.isEmpty {
                notes.append(.outsideFrame(larger.outside, index: entry.label))
            }
        }
    }

    private static func table(
        _ entry: SocialIndexEntry, keys: [RegionKey], cells: (String) -> [Cell]
    ) throws(DataFailure) -> IndexTable {
        do throws(IndexTableFault) {
            return try IndexTable(
                keys: keys, columns: entry.indicators.map { ($0, cells($0)) },
                population: entry.population.map(cells) ?? [])
        } catch {
            throw .indexTable(error, index: entry.label, place: entry.place)
        }
    }

    /// The indicator that is another one at the base year.
    private static func indicator(
        _ id: String, at year: Int, _ entry: SocialIndexEntry, _ catalogue: Catalogue
    ) throws(DataFailure) -> String {
        // Inhabitants decide who takes part, and changes have years of their own: both stay as they are.
        guard entry.definition.components.contains(where: { $0.indicator == id }) else { return id }
        let wanted = BaseYear.id(of: id, year: year)
        guard catalogue.indicator(wanted) != nil else {
            throw .noIndicatorOfYear(id, wanted: wanted, index: entry.label, place: entry.place)
        }
        return wanted
    }
}
