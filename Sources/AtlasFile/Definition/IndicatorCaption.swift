/// How an indicator is called on a map.
public struct IndicatorCaption: Equatable, Sendable {
    /// Date or period, e.g. "Jahresdurchschnitt 2021".
    public var date: String?
    /// Short name for the legend.
    public var legend: String?
    /// Whether its numbers are subject to the rules of confidentiality; `nil` = not said.
    public var confidential: Bool?

    /// A caption.
    public init(
        date: String? = nil, legend: String? = nil, confidential: Bool? = nil
    ) {
        self.date = date
        self.legend = legend
        self.confidential = confidential
    }
}
