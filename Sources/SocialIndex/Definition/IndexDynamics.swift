/// The same rule on changes between two dates.
///
/// Berlin's MSS: the z-scores of the two-year changes in percentage points are summed and standardised like the status, and sorted into
/// three classes; four status classes times three of dynamics give twelve groups.
public struct IndexDynamics: Equatable, Sendable {
    /// For each indicator of the index the id of the indicator that holds its change.
    public var changes: [IndicatorChange]
    /// Classes of the changes; high means that the burden grew.
    public var classes: IndexClasses

    /// Dynamics.
    public init(changes: [IndicatorChange], classes: IndexClasses) {
        self.changes = changes
        self.classes = classes
    }
}

/// An indicator and its change.
public struct IndicatorChange: Equatable, Sendable {
    /// Id of the indicator.
    public var indicator: String
    /// Id of the indicator that holds its change.
    public var change: String

    /// A pair.
    public init(of indicator: String, is change: String) {
        self.indicator = indicator
        self.change = change
    }
}
