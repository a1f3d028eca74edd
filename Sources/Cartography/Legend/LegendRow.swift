/// One line of a legend.
enum LegendRow {
    /// What is shown, and the head of the column with the numbers of regions.
    case heading(String, counts: String)
    /// A key, what it means, and how many regions have it.
    case key(LegendKey, String, count: String)
    /// A key, the name of its class and the limits, which stand under each other behind the longest name; the widths in em are
    /// those of the longest name and limits of all classes.
    case namedKey(LegendKey, String, limits: String, ems: (label: Double, limits: Double), count: String)
    /// The fields of a two-way map.
    case grid(TwoWayGrid)
    /// A reference value.
    case value(String, String, isBold: Bool)
    /// A number in a region that is too small for its name.
    case number(String, name: String, value: String)
    /// A remark.
    case note(String)
    /// Circles of round values, each inside the next larger one.
    case circles([CircleKey])
    /// Empty space, in lines.
    case gap(Double)
}

/// The drawing beside a legend's text.
enum LegendKey {
    /// The colour of a class, as `#rrggbb`.
    case fill(String)
    /// The hatch of areas without a number.
    case hatch(Hatch)
}

/// A circle of the legend.
struct CircleKey {
    /// Radius in millimetres.
    let radius: Double
    /// The value it stands for, in the reader's language.
    let label: String
}
