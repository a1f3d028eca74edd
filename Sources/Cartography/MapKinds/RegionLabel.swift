/// What stands under the name of a region.
public enum RegionLabel: String, CaseIterable, Sendable {
    /// Its value.
    case value
    /// The name of its class.
    case className
    /// Nothing.
    case nothing
}
