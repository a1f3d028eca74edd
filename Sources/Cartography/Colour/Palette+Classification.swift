extension Palette {
    /// Colours for the classes of a classification, lowest first.
    ///
    /// A diverging palette turns at zero where zero is an edge: as many tones on the one side as there are classes below,
    /// as many on the other as there are above, so that the lightest tones meet there even if the sides differ in length.
    ///
    /// - Parameter reversed: Whether lower numbers are the greater burden.
    public func colours(for classification: Classification, reversed: Bool) throws(PaletteError) -> [Colour] {
        let count = classification.classCount
        if kind == .diverging, let below = classification.edges.firstIndex(of: 0), below <= count {
            let side = max(below, count - below)
            if ramps[2 * side] != nil {
                let ramp = try colours(count: 2 * side, reversed: reversed)
                return Array(ramp[(side - below)..<(side + count - below)])
            }
        }
        return try colours(count: count, reversed: reversed)
    }
}
