/// How an index is made, as a block on its map: frame of reference, indicators with weight and direction, and every other choice.
///
/// ```swift
/// IndexCard(
///     title: "So ist der Index gebildet",
///     lines: [
///         .init("Bezugsrahmen", "941 Gemeinden in Niedersachsen"),
///         .init("Indikatoren", ""),
///         .init("", "Arbeitslose je 100 (Gewicht 1; mehr = höhere Belastung)"),
///         .init("", "Einkommensteuer je Kopf (Gewicht 1; weniger = höhere Belastung)"),
///         .init("Standardabweichung", "der Grundgesamtheit (geteilt durch n)"),
///     ])
/// ```
public struct IndexCard: Equatable, Sendable {
    /// The head of the card.
    public var title: String
    /// What it says, in this order.
    public var lines: [Line]

    /// One statement.
    public struct Line: Equatable, Sendable {
        /// What it is about, in bold; empty = the line is an item of the one before.
        public var label: String
        /// What is said; empty = items follow.
        public var text: String

        /// A statement.
        public init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }

    /// A card from its parts.
    public init(title: String, lines: [Line]) {
        self.title = title
        self.lines = lines
    }
}
