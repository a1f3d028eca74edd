/// Indicators and smaller dimensions, brought together to one score.
///
/// A simple index is one dimension of indicators. An index of indices (RKI's GISD: education, employment, income) is a dimension
/// of dimensions, up to ``deepest`` levels.
public struct IndexDimension: Equatable, Sendable {
    /// Levels that may lie within each other.
    public static let deepest = 8

    /// Id of the dimension; the outermost one is the index itself.
    public var id: String
    /// What it is made of.
    public var parts: [IndexPart]
    /// How its parts are made comparable: each part's treated values, or a smaller dimension's scores.
    public var normalisation: Normalisation
    /// How much each part counts.
    public var weights: WeightRule
    /// How the normalised parts become one number.
    public var aggregation: Aggregation
    /// What is done with that number.
    public var rescaling: Rescaling
    /// Its weight among the parts of the dimension around it, 0 or more.
    public var weight: Double

    /// A dimension.
    public init(
        id: String, parts: [IndexPart], normalisation: Normalisation, weights: WeightRule = .equal,
        aggregation: Aggregation, rescaling: Rescaling = .none, weight: Double = 1
    ) {
        self.id = id
        self.parts = parts
        self.normalisation = normalisation
        self.weights = weights
        self.aggregation = aggregation
        self.rescaling = rescaling
        self.weight = weight
    }

    /// All its indicators, also those of smaller dimensions, in the order in which they are written. Deeper than
    /// ``deepest`` levels it does not look.
    public var components: [IndexComponent] { components(levels: Self.deepest) }

    private func components(levels: Int) -> [IndexComponent] {
        guard levels > 0 else { return [] }
        return parts.flatMap { part in
            switch part {
            case .indicator(let component): [component]
            case .dimension(let dimension): dimension.components(levels: levels - 1)
            }
        }
    }
}

/// A part of a dimension.
public enum IndexPart: Equatable, Sendable {
    /// An indicator.
    case indicator(IndexComponent)
    /// A smaller dimension. Its scores are high where burdened.
    case dimension(IndexDimension)

    /// Id of the indicator or of the dimension.
    public var id: String {
        switch self {
        case .indicator(let component): component.indicator
        case .dimension(let dimension): dimension.id
        }
    }

    /// Its weight among its neighbours.
    public var weight: Double {
        switch self {
        case .indicator(let component): component.weight
        case .dimension(let dimension): dimension.weight
        }
    }
}
