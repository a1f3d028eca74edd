/// The regions whose values say what is usual: mean, deviation, minimum, maximum, ranks and principal components come from them.
///
/// Its values are handed in beside the definition; here stands what a reader must be told. Of seven regions among themselves none
/// can have a z-score beyond ±√6 ≈ 2.45, and the worst of them always looks extreme, so the frame is printed on every map.
public enum ReferenceFrame: Equatable, Sendable {
    /// The regions of the map themselves.
    case regionsShown(label: String)
    /// Another, usually larger set of regions, e.g. all municipalities of Lower Saxony.
    case largerSet(label: String)
    /// The regions at an earlier date that stays fixed, so that indices of several years can be compared.
    case baseYear(label: String)

    /// What is printed.
    public var label: String {
        switch self {
        case .regionsShown(let label), .largerSet(let label), .baseYear(let label): label
        }
    }
}
