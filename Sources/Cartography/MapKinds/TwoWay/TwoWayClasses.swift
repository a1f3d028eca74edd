/// Classes of two indexes at once, such as status and dynamics: every pair of classes is a field with a colour of its own.
///
/// The caller says which classes a region is in: ``MapRegion/classNumber`` for the first index and ``MapRegion/second`` for the
/// other. A region that lacks either number has no field, and one that lacks either class is shown
/// as not classed.
///
/// ```swift
/// let classes = try TwoWayClasses(
///     first: TwoWayAxis(title: "Status", classes: [.init(label: "hoch"), .init(label: "mittel"), .init(label: "niedrig"),
///         .init(label: "sehr niedrig")]),
///     second: TwoWayAxis(title: "Dynamik", classes: [.init(label: "positiv", sign: .plus),
///         .init(label: "stabil", sign: .plusMinus), .init(label: "negativ", sign: .minus)]),
///     colours: palette.fields)
/// TwoWayClasses.number(first: 4, second: 3)  // 43
/// ```
public struct TwoWayClasses: Equatable, Sendable {
    /// The index whose classes are the rows of the legend; it is told by lightness.
    public let first: TwoWayAxis
    /// The index whose classes are the columns of the legend; it is told by hue and by a sign.
    public let second: TwoWayAxis
    /// For each class of the first index, the lowest first, a colour for each class of the second.
    public let colours: [[Colour]]
    /// What stands under a region's name; `.value` shows the first index.
    public let labels: RegionLabel

    /// The numbers of fields have one digit for each index.
    private static let mostClasses = 9

    /// Classes from their parts.
    ///
    /// - Throws: ``MapFault/fieldColours(row:found:classes:)`` where a pair of classes has no colour, or a colour no pair;
    ///   ``MapFault/tooManyClasses(found:most:)``.
    public init(
        first: TwoWayAxis, second: TwoWayAxis, colours: [[Colour]], labels: RegionLabel = .className
    ) throws(MapFault) {
        for axis in [first, second] where axis.classes.count > Self.mostClasses {
            throw .tooManyClasses(found: axis.classes.count, most: Self.mostClasses)
        }
        guard colours.count == first.classes.count else {
            throw .fieldColours(row: 0, found: colours.count, classes: first.classes.count)
        }
        for (row, fields) in colours.enumerated() where fields.count != second.classes.count {
            throw .fieldColours(row: row + 1, found: fields.count, classes: second.classes.count)
        }
        self.first = first
        self.second = second
        self.colours = colours
        self.labels = labels
    }

    /// The number of a field as `data-class` in SVG and `class` in GeoJSON have it: the first index's class as tens, the
    /// second's as ones. 43 is the fourth class of the first index and the third of the second.
    public static func number(first: Int, second: Int) -> Int { first * 10 + second }
}
