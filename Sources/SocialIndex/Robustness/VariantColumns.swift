/// The indicators' normalised values in every normalisation that variants may choose, for the regions that have an index.
struct VariantColumns: Sendable {
    /// How an aggregation wants its columns.
    enum Preparation: Int, CaseIterable {
        case plain, logarithm, reciprocal

        init(_ aggregation: Aggregation) {
            self =
                switch aggregation {
                case .sum, .arithmeticMean: .plain
                case .geometricMean: .logarithm
                case .harmonicMean: .reciprocal
                }
        }

        var aggregation: Aggregation {
            switch self {
            case .plain: .sum
            case .logarithm: .geometricMean
            case .reciprocal: .harmonicMean
            }
        }
    }

    /// Rows 0..<frameCount are the frame's regions with an index.
    let frameCount: Int
    /// Rows of the regions shown that have an index.
    let shown: Range<Int>
    /// Number of rows.
    let rowCount: Int
    /// `nil` is each dimension's own.
    let normalisations: [Normalisation?]
    /// `nil` is each dimension's own.
    let aggregations: [Aggregation?]
    /// Pairs of the two that all indicators allow, by their places; the index's own, (0, 0), comes first.
    let pairs: [Pair]

    private let leafCount: Int
    private let values: [Double]
    /// Per normalisation, preparation and indicator, whether every number is finite.
    private let isUsable: [Bool]

    struct Pair: Equatable, Sendable {
        let normalisation: Int
        let aggregation: Int
    }

    /// - Parameters:
    ///   - computation: The index, computed.
    ///   - settings: What may be chosen.
    init(_ computation: IndexComputation, _ settings: RobustnessSettings) throws(IndexFailure) {
        let (outline, rows) = (computation.outline, computation.rows)
        let free = outline.nodes.map(\.dimension).filter(\.isFree)
        normalisations = Self.choices(settings.normalisations, own: free.map(\.normalisation))
        aggregations = Self.choices(settings.aggregations, own: free.map(\.aggregation))
        leafCount = outline.leaves.count

        let hasIndex = computation.scores.last.flatMap { $0 }?.known ?? []
        let frame = (0..<rows.frameCount).filter { hasIndex[$0] }
        let isShared = rows.shown.lowerBound == 0 && rows.frameCount > 0
        let own = isShared ? [] : rows.shown.filter { hasIndex[$0] }
        frameCount = frame.count
        shown = isShared ? 0..<frame.count : frame.count..<frame.count + own.count
        let taken = frame + own
        rowCount = taken.count

        var values: [Double] = []
        var isUsable: [Bool] = []
        for normalisation in normalisations {
            var columns: [[Double]] = []
            for (place, leaf) in outline.leaves.enumerated() {
                let dimension = outline.nodes[leaf.node].dimension
                let rule = dimension.isFree ? normalisation ?? dimension.normalisation : dimension.normalisation
                let normaliser = try computation.normaliser(.leaf(place), by: rule)
                columns.append(taken.map { normaliser.apply(computation.treated[place].values[$0]) })
            }
            for preparation in Preparation.allCases {
                for column in columns {
                    let prepared = column.map { preparation.aggregation.prepared($0) }
                    isUsable.append(prepared.allSatisfy(\.isFinite))
                    values += prepared
                }
            }
        }
        self.values = values
        self.isUsable = isUsable
        pairs = Self.pairs(outline, normalisations, aggregations, isUsable)
    }

    /// The own ones first, then those that differ from them.
    private static func choices<Choice: Equatable>(_ others: [Choice], own: [Choice]) -> [Choice?] {
        var choices: [Choice?] = [nil]
        for other in others where !choices.contains(other) && !own.allSatisfy({ $0 == other }) { choices.append(other) }
        return choices
    }

    private static func pairs(
        _ outline: IndexOutline, _ normalisations: [Normalisation?], _ aggregations: [Aggregation?], _ isUsable: [Bool]
    ) -> [Pair] {
        var pairs: [Pair] = []
        for normalisation in normalisations.indices {
            for aggregation in aggregations.indices {
                let fits = outline.leaves.indices.allSatisfy { leaf in
                    let dimension = outline.nodes[outline.leaves[leaf].node].dimension
                    let used =
                        dimension.isFree ? aggregations[aggregation] ?? dimension.aggregation : dimension.aggregation
                    let block = normalisation * Preparation.allCases.count + Preparation(used).rawValue
                    return isUsable[block * outline.leaves.count + leaf]
                }
                if fits { pairs.append(Pair(normalisation: normalisation, aggregation: aggregation)) }
            }
        }
        return pairs
    }

    /// Hands out the numbers of all columns; ``offset(normalisation:aggregation:leaf:)`` says where one begins.
    func withValues<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
        values.withUnsafeBufferPointer(body)
    }

    /// Where an indicator's column begins, prepared for an aggregation.
    func offset(normalisation: Int, aggregation: Aggregation, leaf: Int) -> Int {
        let block = normalisation * Preparation.allCases.count + Preparation(aggregation).rawValue
        return (block * leafCount + leaf) * rowCount
    }
}

extension IndexDimension {
    /// Whether variants may choose another normalisation and aggregation: a principal component is bound to its own.
    var isFree: Bool {
        if case .firstPrincipalComponent = weights { false } else { true }
    }
}
