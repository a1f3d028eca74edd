/// The way from values to an index, stage by stage; kept whole, so that every number can be shown and followed.
struct IndexComputation: Sendable {
    let definition: IndexDefinition
    let outline: IndexOutline
    let rows: IndexRows

    /// Indicators: as handed in, without excluded regions.
    var raw: [IndexColumn] = []
    /// Indicators after limits and treatment.
    var treated: [IndexColumn] = []
    var treatments: [TreatmentRecord] = []
    /// Indicators and dimensions made comparable for the dimension around them.
    var normalisedLeaves: [IndexColumn?]
    var normalisedNodes: [IndexColumn?]
    /// Weights of the parts of each dimension, and what a principal component explains.
    var weightings: [Weighting?]
    /// Dimensions before and after rescaling.
    var aggregated: [IndexColumn?]
    var scores: [IndexColumn?]
    var aggregatedFrame: [FrameStatistics?]
    /// The frame's values of each indicator after treatment.
    var treatedFrame: [FrameStatistics] = []
    /// Why a formula has no result in a row: the first reason.
    var undefined: [UndefinedReason?]

    init(_ definition: IndexDefinition, regions: IndexTable, frame: IndexTable) throws(IndexFailure) {
        self.definition = definition
        outline = IndexOutline(definition.root)
        rows = try IndexRows(regions: regions, frame: frame, definition: definition)
        for leaf in outline.leaves {
            raw.append(try rows.column(leaf.component.indicator, regions: regions, frame: frame))
        }
        normalisedLeaves = Array(repeating: nil, count: outline.leaves.count)
        normalisedNodes = Array(repeating: nil, count: outline.nodes.count)
        weightings = Array(repeating: nil, count: outline.nodes.count)
        aggregated = Array(repeating: nil, count: outline.nodes.count)
        scores = Array(repeating: nil, count: outline.nodes.count)
        aggregatedFrame = Array(repeating: nil, count: outline.nodes.count)
        undefined = Array(repeating: nil, count: rows.count)
    }

    /// Stage 3.
    mutating func treatOutliers() throws(IndexFailure) {
        for (leaf, column) in zip(outline.leaves, raw) {
            let component = leaf.component
            let frame = column.known(first: rows.frameCount).map { Treatment.within(component.limits, $0) }
            guard !frame.isEmpty else { throw .frameTooSmall(part: component.indicator, found: 0, needed: 1) }
            let treatment = Treatment(component, frame: frame)
            treatments.append(treatment.record)
            let result = map(column, part: component.indicator) { treatment.apply($0) }
            treatedFrame.append(try FrameStatistics(result.known(first: rows.frameCount), of: component.indicator))
            treated.append(result)
        }
    }

    /// Stage 4.
    mutating func normaliseParts(of node: Int) throws(IndexFailure) {
        for part in outline.nodes[node].parts {
            let normaliser = try normaliser(part, by: outline.nodes[node].dimension.normalisation)
            let result = map(values(of: part), part: outline.id(of: part), isPositive: normaliser.needsPositiveValues) {
                normaliser.apply($0)
            }
            switch part {
            case .leaf(let leaf): normalisedLeaves[leaf] = result
            case .node(let inner): normalisedNodes[inner] = result
            }
        }
    }

    /// What makes a part comparable; other rules than the definition's are for trying its robustness.
    func normaliser(_ part: IndexOutline.Part, by rule: Normalisation) throws(IndexFailure) -> Normaliser {
        let frame = values(of: part).known(first: rows.frameCount)
        return try frame.withUnsafeBufferPointer { (frame) throws(IndexFailure) in
            switch part {
            case .leaf(let leaf):
                let component = outline.leaves[leaf].component
                return try Normaliser(
                    rule, direction: component.direction, frame: frame, declared: component.reference,
                    part: component.indicator)
            case .node: return try Normaliser(rule, direction: .more, frame: frame, part: outline.id(of: part))
            }
        }
    }

    /// Stage 5.
    mutating func weighParts(of node: Int) throws(IndexFailure) {
        var burden: IndexColumn?
        if case .firstPrincipalComponent(let indicator) = outline.nodes[node].dimension.weights,
            let leaf = outline.leaf(of: indicator)
        {
            burden = treated[leaf]
            if outline.leaves[leaf].component.direction == .less {
                burden?.values = treated[leaf].values.map { -$0 }
            }
        }
        weightings[node] = try Weighting(
            outline.nodes[node], columns: outline.nodes[node].parts.map(normalised), burden: burden,
            frameCount: rows.frameCount)
    }

    /// Stage 6.
    mutating func aggregate(_ node: Int) throws(IndexFailure) {
        let (parts, dimension) = (outline.nodes[node].parts, outline.nodes[node].dimension)
        let aggregation = dimension.aggregation
        let prepared = parts.map { part in
            map(normalised(part), part: outline.id(of: part), isPositive: aggregation.needsPositiveValues) {
                aggregation.prepared($0)
            }
        }
        let isKnown = (0..<rows.count).map { row in prepared.allSatisfy { $0.known[row] } }
        var sums = [Double](repeating: 0, count: rows.count)
        prepared.withColumnPointers { columns in
            sums.withUnsafeMutableBufferPointer {
                aggregation.combine(columns, weights: weightings[node]?.weights ?? [], into: $0)
            }
        }
        let result = map(IndexColumn(values: sums, known: isKnown), part: dimension.id) { $0 }
        aggregated[node] = result
        aggregatedFrame[node] = try FrameStatistics(result.known(first: rows.frameCount), of: dimension.id)
    }

    /// Stage 7.
    mutating func rescale(_ node: Int) throws(IndexFailure) {
        guard let column = aggregated[node], let statistics = aggregatedFrame[node] else { return }
        let dimension = outline.nodes[node].dimension
        try dimension.rescaling.require(statistics, of: dimension.id)
        scores[node] = map(column, part: dimension.id) { dimension.rescaling.apply($0, statistics) }
    }

    /// A part's values before they are made comparable.
    func values(of part: IndexOutline.Part) -> IndexColumn {
        switch part {
        case .leaf(let leaf): treated[leaf]
        case .node(let node): scores[node] ?? .unknown(rows.count)
        }
    }

    /// A part's values made comparable.
    func normalised(_ part: IndexOutline.Part) -> IndexColumn {
        switch part {
        case .leaf(let leaf): normalisedLeaves[leaf] ?? .unknown(rows.count)
        case .node(let node): normalisedNodes[node] ?? .unknown(rows.count)
        }
    }

    /// Maps the known values; where a result is not a number it is not known, and the reason is kept.
    private mutating func map(
        _ column: IndexColumn, part: String, isPositive: Bool = false, _ formula: (Double) -> Double
    ) -> IndexColumn {
        var result = column
        for row in column.values.indices {
            // Adding 0 turns −0 into 0.
            let value = column.known[row] ? formula(column.values[row]) + 0 : 0
            result.values[row] = value
            guard !value.isFinite else { continue }
            result.forget(row)
            let hasCause = isPositive && column.values[row] <= 0
            undefined[row] = undefined[row] ?? (hasCause ? .notPositive(part: part) : .outOfRange(part: part))
        }
        return result
    }
}

extension Normaliser {
    /// Whether the formula has a result for values above 0 only.
    var needsPositiveValues: Bool {
        if case .distance(.ratio, _) = rule { true } else { false }
    }
}

extension IndexColumn {
    /// A column in which nothing is known.
    static func unknown(_ count: Int) -> IndexColumn {
        IndexColumn(values: Array(repeating: 0, count: count), known: Array(repeating: false, count: count))
    }
}

extension [IndexColumn] {
    /// Hands out the values of all columns.
    func withColumnPointers<Result>(_ body: ([UnsafePointer<Double>]) -> Result) -> Result {
        let rows = first?.values.count ?? 0
        var flat: [Double] = []
        flat.reserveCapacity(count * rows)
        for column in self { flat += column.values }
        return flat.withUnsafeBufferPointer { buffer in
            body(indices.compactMap { index in buffer.baseAddress.map { $0 + index * rows } })
        }
    }
}
