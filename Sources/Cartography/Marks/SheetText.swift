public import Geography

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
