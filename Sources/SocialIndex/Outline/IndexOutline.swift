/// The tree of a definition laid flat: indicators in the order in which they are written, dimensions after their parts.
struct IndexOutline: Sendable {
    /// An indicator.
    struct Leaf: Sendable {
        let component: IndexComponent
        /// Its place among ``IndexOutline/nodes``.
        let node: Int
    }

    /// A dimension.
    struct Node: Sendable {
        let dimension: IndexDimension
        let parts: [Part]
        /// `nil` for the outermost, which comes last.
        var parent: Int?
    }

    /// A part of a dimension, by its place.
    enum Part: Sendable, Equatable {
        case leaf(Int)
        case node(Int)
    }

    private(set) var leaves: [Leaf] = []
    private(set) var nodes: [Node] = []

    /// Lays a tree flat that is not too deep.
    init(_ root: IndexDimension) {
        _ = add(root)
    }

    private mutating func add(_ dimension: IndexDimension) -> Int {
        var components: [(place: Int, component: IndexComponent)] = []
        var parts: [Part] = []
        for part in dimension.parts {
            switch part {
            case .indicator(let component):
                // The place of the dimension is not known before its inner dimensions are laid.
                components.append((leaves.count, component))
                parts.append(.leaf(leaves.count))
                leaves.append(Leaf(component: component, node: 0))
            case .dimension(let inner): parts.append(.node(add(inner)))
            }
        }
        let place = nodes.count
        for (leaf, component) in components { leaves[leaf] = Leaf(component: component, node: place) }
        for case .node(let inner) in parts { nodes[inner].parent = place }
        nodes.append(Node(dimension: dimension, parts: parts, parent: nil))
        return place
    }

    /// The place of an indicator.
    func leaf(of indicator: String) -> Int? { leaves.firstIndex { $0.component.indicator == indicator } }

    /// Id of a part.
    func id(of part: Part) -> String {
        switch part {
        case .leaf(let leaf): leaves[leaf].component.indicator
        case .node(let node): nodes[node].dimension.id
        }
    }
}
