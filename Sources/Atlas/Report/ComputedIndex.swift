public import SocialIndex

extension AtlasReport {
    /// A social index as computed.
    public struct ComputedIndex: Sendable {
        /// Its id.
        public let id: String
        /// Its name.
        public let label: String
        /// What is said of its frame.
        public let frame: String
        /// Regions of the frame that have an index.
        public let frameCount: Int
        /// The index of the regions shown.
        public let status: SocialIndexResult
        /// Its changes; `nil` = not part of it.
        public let dynamics: SocialIndexResult?
        /// How much depends on the rule; `nil` = not asked for.
        public let robustness: Robustness?

        init(_ index: AtlasIndex) {
            id = index.entry.id
            label = index.entry.label
            frame = index.status.definition.frame.label
            frameCount = index.status.frame.index.count
            status = index.status
            dynamics = index.dynamics
            robustness = index.robustness
        }
    }
}
