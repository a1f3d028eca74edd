internal import Languages
internal import Values

extension Wording {
    /// What the arrows beside the fields of a two-way legend say.
    func arrows(_ first: Direction, _ second: Direction) -> String {
        switch (first == .neutral, second == .neutral) {
        case (false, false): self("Pfeile: zunehmende Belastung.", "Arrows: increasing burden.")
        case (true, true): self("Pfeile: zunehmender Wert.", "Arrows: increasing value.")
        case (false, true):
            self(
                "Pfeil nach oben: zunehmende Belastung; nach rechts: zunehmender Wert.",
                "Arrow upwards: increasing burden; to the right: increasing value.")
        case (true, false):
            self(
                "Pfeil nach oben: zunehmender Wert; nach rechts: zunehmende Belastung.",
                "Arrow upwards: increasing value; to the right: increasing burden.")
        }
    }
}
