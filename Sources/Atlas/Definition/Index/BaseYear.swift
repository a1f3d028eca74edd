internal import SocialIndex

/// Which indicators hold the values of a base year.
struct BaseYear {
    let year: Int
    /// Ids of all indicators.
    let ids: [String]

    /// The indicator that is another one at the base year: the one of its name with that year at the end.
    func indicator(of id: String, in entry: SocialIndexEntry) throws(AtlasFailure) -> String {
        // Inhabitants decide who takes part, and changes have years of their own: both stay as they are.
        guard entry.definition.components.contains(where: { $0.indicator == id }) else { return id }
        let stem = id.lastIndex(of: "_").map { String(id[..<$0]) } ?? id
        let wanted = "\(stem)_\(year)"
        guard ids.contains(wanted) else {
            throw .noIndicatorOfYear(id, wanted: wanted, index: entry.label, place: entry.place)
        }
        return wanted
    }
}
