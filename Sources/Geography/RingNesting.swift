/// Which ring lies in which.
///
/// Each ring's parent is the smallest ring around it. Candidates come out of a tree of boxes from small to large, so
/// that 100,000 islands, 100,000 lakes in one area and rings within rings all stay near *n* log *n*.
struct RingNesting {
    /// A closed ring that encloses something.
    struct Member {
        let ring: Ring
        /// Without sign.
        let area: Double
        let box: BoundingBox
    }

    /// For each ring the number of rings around it.
    private(set) var depths: [Int]
    /// For each ring those that lie directly in it, in the order given.
    private(set) var children: [[Int]]

    init(_ members: [Member]) {
        depths = [Int](repeating: 0, count: members.count)
        children = [[Int]](repeating: [], count: members.count)
        guard members.count > 1 else { return }
        // Of two equal areas the later ring counts as the smaller one.
        let fromSmallest = members.indices.sorted {
            (members[$0].area, $1) < (members[$1].area, $0)
        }
        let tree = BoxTree(fromSmallest.map { members[$0].box })
        var locators = members.map { RingLocator($0.ring) }
        var parents = [Int?](repeating: nil, count: members.count)
        for (rank, inner) in fromSmallest.enumerated() {
            parents[inner] = tree.firstContainer(of: members[inner].box, after: rank) { candidate in
                locators[fromSmallest[candidate]].encloses(members[inner].ring)
            }.map { fromSmallest[$0] }
        }
        for inner in fromSmallest.reversed() {
            if let parent = parents[inner] { depths[inner] = depths[parent] + 1 }
        }
        for inner in members.indices {
            if let parent = parents[inner] { children[parent].append(inner) }
        }
    }
}
