public import Geography

/// Status and dynamics of each region side by side: the groups of a map with a two-way legend.
///
/// Berlin's MSS has four status classes and three of dynamics, twelve groups.
public struct StatusDynamics: Equatable, Sendable {
    /// Keys of the regions.
    public let keys: [RegionKey]
    /// One per region; `nil` where one of the two has no class.
    public let groups: [Group?]
    /// Number of status classes.
    public let statusCount: Int
    /// Number of classes of dynamics.
    public let dynamicsCount: Int

    /// A field of the two-way legend.
    public struct Group: Hashable, Comparable, Sendable {
        /// Class of the status, 1 is the least burdened.
        public let status: Int
        /// Class of the dynamics, 1 is where the burden fell most.
        public let dynamics: Int

        /// A field.
        public init(status: Int, dynamics: Int) {
            self.status = status
            self.dynamics = dynamics
        }

        /// By status, then by dynamics.
        public static func < (left: Group, right: Group) -> Bool {
            (left.status, left.dynamics) < (right.status, right.dynamics)
        }
    }

    /// Puts the two side by side, region by region.
    ///
    /// - Returns: `nil` if one of them has no classes or their regions differ.
    public init?(status: SocialIndexResult, dynamics: SocialIndexResult) {
        guard let statusClasses = status.definition.classes, let dynamicsClasses = dynamics.definition.classes,
            status.keys == dynamics.keys
        else { return nil }
        keys = status.keys
        statusCount = statusClasses.count
        dynamicsCount = dynamicsClasses.count
        groups = zip(status.outcomes, dynamics.outcomes).map { status, dynamics in
            guard let status = status.standing?.classNumber, let dynamics = dynamics.standing?.classNumber else {
                return nil
            }
            return Group(status: status, dynamics: dynamics)
        }
    }

    /// Number of regions in a field.
    public func count(_ group: Group) -> Int { groups.count { $0 == group } }
}
