/// Boxes in a packed tree (sort-tile-recursive: Leutenegger et al. 1997), asked for the first of them around another box.
struct BoxTree {
    private static let fanOut = 8

    private struct Node {
        var box: BoundingBox
        /// Ranks of the boxes below.
        var ranks: ClosedRange<Int>
        /// Indices of the nodes below; of a leaf its one rank.
        var children: Range<Int>
    }

    /// Leaves first, root last.
    private var nodes: [Node] = []

    /// - Parameter boxes: By rank.
    init(_ boxes: [BoundingBox]) {
        let slices = max(1, Int((Double(boxes.count) / Double(Self.fanOut)).squareRoot().rounded(.up)))
        let perSlice = max(1, (boxes.count + slices - 1) / slices)
        // Rank decides between equal middles, so that rings around one middle are grouped by size.
        let byX = boxes.indices.sorted { (boxes[$0].center.x, $0) < (boxes[$1].center.x, $1) }
        for start in stride(from: 0, to: byX.count, by: perSlice) {
            let slice = byX[start..<min(byX.count, start + perSlice)]
            for rank in slice.sorted(by: { (boxes[$0].center.y, $0) < (boxes[$1].center.y, $1) }) {
                nodes.append(Node(box: boxes[rank], ranks: rank...rank, children: rank..<rank))
            }
        }
        var level = nodes.indices
        while level.count > 1 {
            for start in stride(from: level.lowerBound, to: level.upperBound, by: Self.fanOut) {
                let group = start..<min(level.upperBound, start + Self.fanOut)
                var node = nodes[start]
                for child in group.dropFirst() {
                    node.box = node.box.union(nodes[child].box)
                    node.ranks =
                        min(
                            node.ranks.lowerBound, nodes[child].ranks.lowerBound)...max(
                            node.ranks.upperBound, nodes[child].ranks.upperBound)
                }
                node.children = group
                nodes.append(node)
            }
            level = level.upperBound..<nodes.count
        }
    }

    /// The lowest rank above a given one whose box contains the box and that passes the test.
    func firstContainer(of box: BoundingBox, after rank: Int, passing test: (Int) -> Bool) -> Int? {
        guard !nodes.isEmpty else { return nil }
        var waiting = Waiting()
        waiting.insert(node: nodes.count - 1, rank: nodes[nodes.count - 1].ranks.lowerBound)
        while let next = waiting.removeLowest() {
            let node = nodes[next]
            if node.children.isEmpty {
                if test(node.ranks.lowerBound) { return node.ranks.lowerBound }
                continue
            }
            for child in node.children where nodes[child].ranks.upperBound > rank && nodes[child].box.contains(box) {
                waiting.insert(node: child, rank: nodes[child].ranks.lowerBound)
            }
        }
        return nil
    }

    /// Nodes by the lowest rank below them (binary heap).
    private struct Waiting {
        private var heap: [(rank: Int, node: Int)] = []

        mutating func insert(node: Int, rank: Int) {
            heap.append((rank, node))
            var index = heap.count - 1
            while index > 0, heap[index].rank < heap[(index - 1) / 2].rank {
                heap.swapAt(index, (index - 1) / 2)
                index = (index - 1) / 2
            }
        }

        mutating func removeLowest() -> Int? {
            guard let lowest = heap.first else { return nil }
            let last = heap.removeLast()
            guard !heap.isEmpty else { return lowest.node }
            heap[0] = last
            var index = 0
            while true {
                var smallest = index
                for child in [2 * index + 1, 2 * index + 2]
                where child < heap.count && heap[child].rank < heap[smallest].rank {
                    smallest = child
                }
                guard smallest != index else { return lowest.node }
                heap.swapAt(index, smallest)
                index = smallest
            }
        }
    }
}
