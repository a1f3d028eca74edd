public import Geography

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
