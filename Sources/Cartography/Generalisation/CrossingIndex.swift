internal import Parallelism

/// Segments by the cells of a grid, to find those that meet. Lines can be replaced without laying all of them down anew.
struct CrossingIndex {
    typealias Segment = Crossing.Segment
    typealias Pair = Crossing.Pair

    private let layout: CellLayout
    /// As laid down at first.
    private let original: [Segment]
    /// The cells of the original segments, by bands of rows.
    private let bands: [CellGrid]
    /// For each arc whether its original segments do not count any more.
    private var isReplaced: [Bool]
    /// Those of the replaced arcs as they are now.
    private var recent: [Segment] = []
    private let workers: Int

    /// Of segments in one cell so many are compared with each other; what lies so densely cannot be seen apart.
    private static let mostInCell = 4_000

    /// Lays segments down.
    ///
    /// - Parameters:
    ///   - arcCount: The segments' arcs are below it.
    ///   - workers: Threads; each takes rows of the grid.
    init(_ segments: [Segment], arcCount: Int, workers: Int) {
        original = segments
        isReplaced = Array(repeating: false, count: arcCount)
        let layout = segments.withUnsafeBufferPointer { CellLayout($0) }
        self.layout = layout
        self.workers = workers
        let bands = (0..<layout.rows).parts(segments.count < 5_000 ? 1 : workers * 4)
        self.bands = bands.parallelMap(workers: workers) { rows in
            segments.withUnsafeBufferPointer { CellGrid($0, layout, rows: rows) }
        }
    }

    /// A segment by its number in a pair.
    func segment(_ number: Int32) -> Segment {
        Int(number) < original.count ? original[Int(number)] : recent[Int(number) - original.count]
    }

    /// All pairs of the original segments that meet, each once, ordered by their numbers.
    func pairs() -> [Pair] {
        let found = bands.parallelMap(workers: workers) { [original] band in
            original.withUnsafeBufferPointer { Self.pairs(in: band, $0) }
        }
        return Self.unique(found.flatMap { $0 })
    }

    /// Puts lines in the place of those that arcs had.
    ///
    /// - Parameters:
    ///   - arcs: In ascending order.
    ///   - segments: Of an arc as it is now.
    mutating func replace(_ arcs: [Int], by segments: (Int) -> [Segment]) {
        let isNew = Set(arcs)
        recent.removeAll { isNew.contains(Int($0.arc)) }
        for arc in arcs {
            isReplaced[arc] = true
            recent += segments(arc)
        }
    }

    /// All pairs that meet of which one belongs to certain arcs, which have been replaced.
    func pairs(of arcs: [Int]) -> [Pair] {
        var isWanted = [Bool](repeating: false, count: isReplaced.count)
        for arc in arcs { isWanted[arc] = true }
        var pairs: [Pair] = []
        recent.withUnsafeBufferPointer { recent in
            let cells = CellGrid(recent, layout, rows: 0..<layout.rows)
            for (index, one) in recent.enumerated() where isWanted[Int(one.arc)] {
                let number = Int32(truncatingIfNeeded: original.count + index)
                layout.forEachCell(of: one, rows: 0..<layout.rows) { cell in
                    for member in band(of: cell).members(of: cell).prefix(Self.mostInCell) {
                        let other = original[Int(member)]
                        guard !isReplaced[Int(other.arc)], let meeting = Crossing.meeting(other, one) else {
                            continue
                        }
                        pairs.append(Pair(first: member, second: number, meeting: meeting))
                    }
                    for member in cells.members(of: cell).prefix(Self.mostInCell) {
                        let other = recent[Int(member)]
                        // Of two that are both wanted the first one finds the other.
                        guard isWanted[Int(other.arc)] ? Int(member) > index : true,
                            let meeting = Crossing.meeting(one, other)
                        else { continue }
                        let otherNumber = Int32(truncatingIfNeeded: original.count) + member
                        pairs.append(
                            Pair(first: min(number, otherNumber), second: max(number, otherNumber), meeting: meeting))
                    }
                }
            }
        }
        return Self.unique(pairs)
    }

    private func band(of cell: Int) -> CellGrid {
        var (low, high) = (0, bands.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if bands[middle].firstCell <= cell { low = middle } else { high = middle - 1 }
        }
        return bands[low]
    }

    private static func pairs(in cells: CellGrid, _ segments: UnsafeBufferPointer<Segment>) -> [Pair] {
        var pairs: [Pair] = []
        cells.forEachCell { members in
            let members = UnsafeBufferPointer(rebasing: members.prefix(mostInCell))
            for place in members.indices.dropLast() {
                let one = segments[Int(members[place])]
                for otherPlace in (place + 1)..<members.count {
                    guard let meeting = Crossing.meeting(one, segments[Int(members[otherPlace])]) else {
                        continue
                    }
                    pairs.append(Pair(first: members[place], second: members[otherPlace], meeting: meeting))
                }
            }
        }
        return pairs
    }

    /// Two long segments can share more than one cell.
    private static func unique(_ pairs: [Pair]) -> [Pair] {
        var unique: [Pair] = []
        for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) })
        where unique.last.map({ $0.first != pair.first || $0.second != pair.second }) ?? true {
            unique.append(pair)
        }
        return unique
    }
}
