public import Cartography

/// Classes that several maps share.
public struct ScaleDefinition: Equatable, Sendable {
    /// Id by which maps name it.
    public var id: String
    /// How classes are made.
    public var method: ClassificationMethod
    /// Indicators whose values are classed together.
    public var indicators: [String]

    /// A scale.
    public init(
        id: String, method: ClassificationMethod, indicators: [String]
    ) {
        self.id = id
        self.method = method
        self.indicators = indicators
    }
}
