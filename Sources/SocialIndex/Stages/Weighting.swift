/// Stage 5: how much each part of a dimension counts.
struct Weighting {
    /// One per part.
    let weights: [Double]
    /// Share of the variance that a principal component explains.
    let explained: Double?

    /// - Parameters:
    ///   - node: The dimension, checked.
    ///   - columns: Its parts made comparable.
    ///   - burden: Values of the indicator that gives a principal component its sign, high where burdened.
    ///   - frameCount: The first rows are the frame.
    init(
        _ node: IndexOutline.Node, columns: [IndexColumn], burden: IndexColumn?, frameCount: Int
    ) throws(IndexFailure) {
        let dimension = node.dimension
        switch dimension.weights {
        case .equal:
            weights = dimension.parts.map { _ in 1 }
            explained = nil
        case .given(let renormalised):
            let given = dimension.parts.map(\.weight)
            let sum = given.reduce(0, +)
            weights = renormalised ? given.map { $0 / sum } : given
            explained = nil
        case .firstPrincipalComponent(let indicator):
            let rows = (0..<frameCount).filter { row in
                columns.allSatisfy { $0.known[row] } && burden?.known[row] == true
            }
            guard rows.count >= 3 else { throw .frameTooSmall(part: dimension.id, found: rows.count, needed: 3) }
            let complete = columns.map { column in rows.map { column.values[$0] } }
            for (part, values) in zip(dimension.parts, complete) {
                try FrameStatistics(values, of: part.id).requireDeviation(of: part.id)
            }
            guard let component = PrincipalComponent(complete) else { throw .outOfRange(part: dimension.id) }
            guard component.isUnique else { throw .componentAmbiguous(dimension: dimension.id) }
            let scores = rows.map { row in
                zip(component.loadings, columns).reduce(0) { $0 + $1.0 * $1.1.values[row] }
            }
            let burdens = burden.map { column in rows.map { column.values[$0] } } ?? []
            guard let correlation = PrincipalComponent.correlation(scores, burdens), abs(correlation) > 1e-9 else {
                throw .signUndetermined(dimension: dimension.id, indicator: indicator)
            }
            weights = correlation > 0 ? component.loadings : component.loadings.map { -$0 }
            explained = component.explained
        }
    }
}
