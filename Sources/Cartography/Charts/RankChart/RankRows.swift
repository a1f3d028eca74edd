internal import Geography

/// The regions that a chart of ranks shows, from rank 1 on.
struct RankRows {
    /// What was chosen.
    enum Choice: Equatable {
        /// All.
        case all
        /// So many of each end.
        case ends(highest: Int, lowest: Int)
        /// So many by name.
        case chosen(Int)
    }

    /// What a row shows.
    enum Row {
        /// A region.
        case region(RankedRegion)
        /// The gap between both ends.
        case gap
    }

    let rows: [Row]
    let choice: Choice
    let notes: [SheetNote]

    /// Chooses rows.
    ///
    /// - Parameter capacity: How many rows the sheet has room for.
    init(_ chart: RankChart, capacity: Int) {
        // Equal ranks stand in the order of their keys, so that no other order can come out.
        let sorted = chart.regions.sorted { ($0.rank, $0.key.text) < ($1.rank, $1.key.text) }
        let capacity = max(3, capacity)
        var notes: [SheetNote] = []
        var asked: (highest: Int, lowest: Int)
        switch chart.selection {
        case .automatic: asked = (sorted.count, 0)
        case .highest(let count): asked = (max(0, count), 0)
        case .lowest(let count): asked = (0, max(0, count))
        case .ends(let highest, let lowest): asked = (max(0, highest), max(0, lowest))
        case .regions(let keys):
            let wanted = Set(keys)
            let found = sorted.filter { wanted.contains($0.key) }
            let shown = Array(found.prefix(capacity))
            rows = shown.map { .region($0) }
            choice = shown.count == sorted.count ? .all : .chosen(shown.count)
            if shown.count < found.count { notes.append(.noRoomForRanks(asked: found.count, shown: shown.count)) }
            if shown.count < sorted.count { notes.append(.notAllRanksShown(shown: shown.count, of: sorted.count)) }
            self.notes = notes
            return
        }
        asked.highest = min(asked.highest, sorted.count)
        asked.lowest = min(asked.lowest, sorted.count - asked.highest)
        var given = asked
        if asked.highest + asked.lowest > capacity {
            if chart.selection != .automatic {
                notes.append(.noRoomForRanks(asked: asked.highest + asked.lowest, shown: capacity))
            }
            let room = capacity - 1
            if asked.lowest == 0, chart.selection != .automatic {
                given = (capacity, 0)
            } else if asked.highest == 0 {
                given = (0, capacity)
            } else {
                given = (room - room / 2, room / 2)
            }
        }
        // The gap takes a row too.
        if given.highest + given.lowest == capacity, given.highest > 0, given.lowest > 1, capacity < sorted.count {
            given.lowest -= 1
        }
        let shown = given.highest + given.lowest
        guard shown < sorted.count else {
            rows = sorted.map { .region($0) }
            choice = .all
            self.notes = []
            return
        }
        let top = sorted.prefix(given.highest).map { Row.region($0) }
        let bottom = sorted.suffix(given.lowest).map { Row.region($0) }
        rows = top + (top.isEmpty || bottom.isEmpty ? [] : [.gap]) + bottom
        choice = .ends(highest: given.highest, lowest: given.lowest)
        self.notes = notes + [.notAllRanksShown(shown: shown, of: sorted.count)]
    }

    /// The regions among the rows.
    var regions: [RankedRegion] { rows.compactMap { if case .region(let region) = $0 { region } else { nil } } }
}
