public import Geography
public import Values

/// A finished map as a plain value: every mark at its place, all lengths in millimetres from the upper left corner,
/// y downwards. A publisher only writes it down.
public struct MapSheet: Sendable {
    /// Width of the sheet in millimetres.
    public var width: Double
    /// Height of the sheet in millimetres.
    public var height: Double
    /// Language of all texts, as a BCP 47 tag (`de`, `en`).
    public var language: String
    /// The title, also shown on the sheet.
    public var title: String
    /// The pattern of the map in words, for readers who do not see it.
    public var description: String
    /// Font families in order of preference; all texts use them.
    public var fontFamily: String
    /// Layers from the bottom up.
    public var layers: [SheetLayer]

    /// A sheet from its parts.
    public init(
        width: Double, height: Double, language: String, title: String, description: String, fontFamily: String,
        layers: [SheetLayer]
    ) {
        self.width = width
        self.height = height
        self.language = language
        self.title = title
        self.description = description
        self.fontFamily = fontFamily
        self.layers = layers
    }
}

/// A named group of marks: `ground`, `regions`, `borders`, `labels`, `legend`, `card`, `scale`, `credits`.
public struct SheetLayer: Sendable {
    /// Name in the file, unique on the sheet.
    public var id: String
    /// Name that a person reads in a drawing program.
    public var label: String
    /// What is drawn, from the bottom up.
    public var marks: [SheetMark]

    /// A layer from its parts.
    public init(id: String, label: String, marks: [SheetMark]) {
        self.id = id
        self.label = label
        self.marks = marks
    }
}

/// One thing that is drawn.
public enum SheetMark: Sendable {
    /// Lines or areas.
    case path(SheetPath, SheetPaint, SheetDatum? = nil)
    /// An upright rectangle.
    case rectangle(x: Double, y: Double, width: Double, height: Double, SheetPaint)
    /// A circle, for a count.
    case circle(center: Position, radius: Double, SheetPaint, SheetDatum? = nil)
    /// One line of text.
    case text(SheetText)
    /// A line from a region to its label, where the label has no room inside.
    case leader(SheetPath, SheetPaint, RegionKey)
}

/// Lines or rings, one after another in one flat buffer.
public struct SheetPath: Sendable {
    /// Millimetres on the sheet.
    public var positions: [Position]
    /// For each line the index after its last position.
    public var ends: [Int]
    /// Whether each line returns to its start; areas are filled by the even–odd rule.
    public var isClosed: Bool

    /// A path from its parts. Closed rings do not repeat their first position.
    public init(positions: [Position], ends: [Int], isClosed: Bool) {
        self.positions = positions
        self.ends = ends
        self.isClosed = isClosed
    }
}

/// How a mark is painted. `nil` = not at all.
public struct SheetPaint: Equatable, Sendable {
    /// Colour of the area as `#rrggbb`.
    public var fill: String?
    /// Colour of the line as `#rrggbb`.
    public var stroke: String?
    /// Width of the line in millimetres.
    public var strokeWidth: Double
    /// Opacity of the area, 0...1.
    public var fillOpacity: Double

    /// A way of painting.
    public init(fill: String? = nil, stroke: String? = nil, strokeWidth: Double = 0, fillOpacity: Double = 1) {
        self.fill = fill
        self.stroke = stroke
        self.strokeWidth = strokeWidth
        self.fillOpacity = fillOpacity
    }
}

/// One line of text.
public struct SheetText: Equatable, Sendable {
    /// Which point of the line stands at ``x``.
    public enum Anchor: String, Sendable {
        /// The beginning.
        case start
        /// The middle.
        case middle
        /// The end.
        case end
    }

    /// The words.
    public var text: String
    /// Millimetres from the left to the anchor.
    public var x: Double
    /// Millimetres from the top to the baseline.
    public var y: Double
    /// Font size in millimetres.
    public var size: Double
    /// Bold or regular.
    public var isBold: Bool
    /// Colour as `#rrggbb`.
    public var colour: String
    /// Which point of the line stands at ``x``.
    public var anchor: Anchor
    /// The region that the text labels; `nil` for any other text.
    public var regionKey: RegionKey?

    /// A line of text.
    public init(
        _ text: String, x: Double, y: Double, size: Double, isBold: Bool = false, colour: String,
        anchor: Anchor = .start, regionKey: RegionKey? = nil
    ) {
        self.text = text
        self.x = x
        self.y = y
        self.size = size
        self.isBold = isBold
        self.colour = colour
        self.anchor = anchor
        self.regionKey = regionKey
    }
}

/// What a mark says about a region, for programs that read the drawing.
public struct SheetDatum: Equatable, Sendable {
    /// Key of the region.
    public var key: RegionKey
    /// Name of the region.
    public var name: String
    /// The value, not rounded; or why there is none.
    public var cell: Cell
    /// Class from 1 (lowest); `nil` without a number. On two-way maps see ``TwoWayClasses/number(first:second:)``.
    public var classNumber: Int?
    /// The value of the second index, not rounded, or why there is none; `nil` on maps that have one index only.
    public var second: Cell?

    /// What is said about a region.
    public init(key: RegionKey, name: String, cell: Cell, classNumber: Int?, second: Cell? = nil) {
        self.key = key
        self.name = name
        self.cell = cell
        self.classNumber = classNumber
        self.second = second
    }
}
