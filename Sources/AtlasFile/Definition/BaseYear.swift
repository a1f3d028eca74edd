/// Which indicators hold the values of a base year.
public enum BaseYear {
    /// The id of an indicator at a year: its own with that year at the end, in the place of another one.
    ///
    /// ```swift
    /// BaseYear.id(of: "arbeitslosenquote_2021", year: 2011)  // arbeitslosenquote_2011
    /// ```
    public static func id(of indicator: String, year: Int) -> String {
        let stem = indicator.lastIndex(of: "_").map { String(indicator[..<$0]) } ?? indicator
        return "\(stem)_\(year)"
    }
}
