/// A social index as a rule: which indicators, measured against which frame, brought together how.
///
/// The same rule and the same numbers give the same index. High means burdened. After the stages of M. Nardo et al., Handbook on
/// Constructing Composite Indicators, OECD/JRC 2008.
///
/// ```swift
/// // Berlin, Monitoring Soziale Stadtentwicklung: sum of z-scores, standardised again, right-closed classes.
/// let mss = IndexDefinition(
///     id: "mss", frame: .regionsShown(label: "Planungsräume über 300 Einwohner"),
///     root: IndexDimension(
///         id: "status",
///         parts: [.indicator(IndexComponent("s1")), .indicator(IndexComponent("s3")), .indicator(IndexComponent("s4"))],
///         normalisation: .zScore(.population), weights: .equal, aggregation: .sum, rescaling: .zScore(.population)),
///     classes: IndexClasses(
///         .cuts([-1, 1, 1.5], closed: .right, unit: .index), names: ["hoch", "mittel", "niedrig", "sehr niedrig"]),
///     exclusions: IndexExclusions(minimumPopulation: 300))
/// ```
public struct IndexDefinition: Equatable, Sendable {
    /// Id of the index.
    public var id: String
    /// Against what the numbers are measured. Never left out: it decides what is high.
    public var frame: ReferenceFrame
    /// The indicators, and how they are brought together.
    public var root: IndexDimension
    /// How the index is sorted into classes; `nil`: not at all.
    public var classes: IndexClasses?
    /// Which regions take no part.
    public var exclusions: IndexExclusions
    /// The changes that go with it; `nil`: none.
    public var dynamics: IndexDynamics?
    /// How its dependence on its own choices is tried; `nil`: not at all.
    public var robustness: RobustnessSettings?

    /// An index.
    public init(
        id: String, frame: ReferenceFrame, root: IndexDimension, classes: IndexClasses? = nil,
        exclusions: IndexExclusions = IndexExclusions(), dynamics: IndexDynamics? = nil,
        robustness: RobustnessSettings? = nil
    ) {
        self.id = id
        self.frame = frame
        self.root = root
        self.classes = classes
        self.exclusions = exclusions
        self.dynamics = dynamics
        self.robustness = robustness
    }

    /// All its indicators, in the order in which they are written.
    public var components: [IndexComponent] { root.components }
}
