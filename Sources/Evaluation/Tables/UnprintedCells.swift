internal import Geography
internal import Indicators
internal import Values

/// Cells without a number of which the table does not say whether there is none, or it is secret: “.”, “…”, an empty cell, no row.
///
/// A sign that the atlas file declares (`missing: ['.']`) was looked up: it stands for a number that nobody knows. `missing: ['']`
/// says so of empty cells, and of regions without a row.
struct UnprintedCells {
    /// Positions of the regions.
    let regions: Set<Int>
    /// Keys of rows that hold totals.
    let totals: Set<RegionKey>

    /// The cells of a series as they are with other signs.
    struct Reading {
        /// One per region.
        let cells: [Cell]
        /// Of the rows that hold totals.
        let totals: [RegionKey: Cell]
        /// Regions of which the table has no row.
        let withoutRow: Set<RegionKey>
    }

    /// - Parameters:
    ///   - symbols: The signs of the table.
    ///   - keys: Of the regions.
    ///   - cells: One per region, as read.
    ///   - totals: Of the rows that hold totals.
    ///   - reading: Reads the same with other signs.
    init(
        _ symbols: TableSymbols, keys: [RegionKey], cells: [Cell], totals: [RegionKey: Cell],
        reading: (TableSymbols) throws -> Reading
    ) rethrows {
        let missing = Set(cells.indices.filter { cells[$0] == .missing })
        let missingTotals = Set(totals.filter { $0.value == .missing }.keys)
        guard symbols.declaresMissing, !missing.isEmpty || !missingTotals.isEmpty else {
            (regions, self.totals) = (missing, missingTotals)
            return
        }
        let other = try reading(symbols.partingDeclaredMissing)
        regions = missing.filter { position in
            guard !other.withoutRow.contains(keys[position]) else { return !symbols.declaresEmptyMissing }
            return other.cells[position] == .missing
        }
        self.totals = missingTotals.filter { other.totals[$0] == .missing }
    }
}
