public import Values

/// Classes of two indexes at once, such as status and dynamics: every pair of classes is a field with a colour of its own.
///
/// The caller says which classes a region is in: ``MapRegion/classNumber`` for the first index and ``MapRegion/second`` for the
/// other. A region that lacks either number has no field.
///
/// ```swift
/// let classes = TwoWayClasses(
///     first: TwoWayAxis(title: "Status", classes: [.init(label: "hoch"), .init(label: "mittel"), .init(label: "niedrig"),
///         .init(label: "sehr niedrig")]),
///     second: TwoWayAxis(title: "Dynamik", classes: [.init(label: "positiv", sign: .plus),
///         .init(label: "stabil", sign: .plusMinus), .init(label: "negativ", sign: .minus)]),
///     colours: palette.fields)
/// TwoWayClasses.number(first: 4, second: 3)  // 43
/// ```
public struct TwoWayClasses: Equatable, Sendable {
    /// The index whose classes are the rows of the legend; it is told by lightness.
    public var first: TwoWayAxis
    /// The index whose classes are the columns of the legend; it is told by hue and by a sign.
    public var second: TwoWayAxis
    /// For each class of the first index, the lowest first, a colour for each class of the second.
    public var colours: [[Colour]]
    /// What stands under a region's name; `.value` shows the first index.
    public var labels: RegionLabel

    /// Classes from their parts.
    public init(first: TwoWayAxis, second: TwoWayAxis, colours: [[Colour]], labels: RegionLabel = .className) {
        self.first = first
        self.second = second
        self.colours = colours
        self.labels = labels
    }

    /// The number of a field as `data-class` in SVG and `class` in GeoJSON have it: the first index's class as tens, the
    /// second's as ones. 43 is the fourth class of the first index and the third of the second.
    public static func number(first: Int, second: Int) -> Int { first * 10 + second }

    /// The colour of a field, classes from 1; `nil` where there is none.
    public func colour(first: Int, second: Int) -> Colour? {
        guard first >= 1, first <= min(colours.count, self.first.classes.count), second >= 1 else { return nil }
        let row = colours[first - 1]
        return second <= min(row.count, self.second.classes.count) ? row[second - 1] : nil
    }
}

/// One of the two indexes of a two-way map.
public struct TwoWayAxis: Equatable, Sendable {
    /// Its name, short: „Status".
    public var title: String
    /// Its classes, the lowest first, at most 9.
    public var classes: [TwoWayClass]
    /// Which end is the burdened one.
    public var direction: Direction
    /// Decimals of printed values.
    public var decimals: Int

    /// An index from its parts.
    public init(title: String, classes: [TwoWayClass], direction: Direction = .more, decimals: Int = 2) {
        self.title = title
        self.classes = classes
        self.direction = direction
        self.decimals = decimals
    }
}

/// A class of one of the two indexes.
public struct TwoWayClass: Equatable, Sendable {
    /// The name: „negativ".
    public var label: String
    /// A sign that stands on the map and in the legend, so that the class can be told without colour.
    public var sign: ClassSign?

    /// A class from its parts.
    public init(label: String, sign: ClassSign? = nil) {
        self.label = label
        self.sign = sign
    }
}

/// A sign for a class: it is printed behind words and drawn in regions that have no label.
public enum ClassSign: String, CaseIterable, Sendable {
    /// „+", e.g. a development for the better.
    case plus
    /// „±", e.g. no great change.
    case plusMinus
    /// „−", e.g. a development for the worse.
    case minus

    /// The sign as a character.
    public var text: String {
        switch self {
        case .plus: "+"
        case .plusMinus: "±"
        case .minus: "\u{2212}"
        }
    }
}

/// What a two-way map knows of a region by its second index.
public struct SecondIndex: Equatable, Sendable {
    /// The value, not rounded, or why there is none.
    public var cell: Cell
    /// The class from 1 (lowest).
    public var classNumber: Int?

    /// The second index of a region.
    public init(cell: Cell, classNumber: Int?) {
        self.cell = cell
        self.classNumber = classNumber
    }
}
