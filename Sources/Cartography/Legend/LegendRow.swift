/// One row of a legend, or a drawing that takes the place of several.
///
/// ```swift
/// let rows: [any LegendRow] = [LegendHeading("Arbeitslose je 100", counts: "Gemeinden"), LegendNote("dunkler = höherer Wert")]
/// ```
public protocol LegendRow: Sendable {
    /// The width at which nothing is wrapped, in millimetres.
    func naturalWidth(_ style: ScaledStyle) -> Double
    /// The width below which words would be broken that must not be, in millimetres; 0 where any width will do.
    func leastWidth(_ style: ScaledStyle) -> Double
    /// The marks at their place, and the height that they take.
    func laidOut(in place: LegendRowPlace, _ style: ScaledStyle) -> LaidOutRow
}

extension LegendRow {
    /// Any width will do.
    public func leastWidth(_ style: ScaledStyle) -> Double { 0 }
}

/// Where a row of a legend stands; all in millimetres.
public struct LegendRowPlace: Sendable {
    /// Left edge.
    public var left: Double
    /// Upper edge.
    public var top: Double
    /// Width of the column.
    public var width: Double

    /// A place in a column.
    public init(left: Double, top: Double, width: Double) {
        self.left = left
        self.top = top
        self.width = width
    }

    /// Right edge.
    public var right: Double { left + width }
}

/// A row of a legend with its marks.
public struct LaidOutRow: Sendable {
    /// The marks at their place on the sheet.
    public var marks: [SheetMark]
    /// Height in millimetres, with the distance to the next row.
    public var height: Double

    /// A row from its parts.
    public init(marks: [SheetMark], height: Double) {
        self.marks = marks
        self.height = height
    }
}
