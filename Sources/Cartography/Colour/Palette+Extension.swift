extension Palette {
    /// Colours for so many classes, for the lowest class first; where the palette has no ramp of that length, its longest one is drawn out.
    ///
    /// The colours between are those of a line through the ramp in CIELAB, at even steps of lightness, so that each class is darker than the
    /// one before it. Where the steps become small a sequential ramp goes on to a darker end.
    ///
    /// - Returns: The colours, and whether they had to be made.
    /// - Throws: ``PaletteError/countUnavailable(palette:found:available:)`` for hues without an order, and for more classes than can have
    ///   colours of their own.
    public func extendedColours(
        count: Int, reversed: Bool = false
    ) throws(PaletteError) -> (colours: [Colour], areMade: Bool) {
        if count < counts.first ?? 0 || ramps[count] != nil {
            return (try colours(count: count, reversed: reversed), false)
        }
        let made = kind == .qualitative ? [] : drawnOut(to: count)
        guard made.count == count, Set(made).count == count else {
            throw .countUnavailable(palette: name, found: count, available: counts)
        }
        return (reversed ? made.reversed() : made, true)
    }

    /// The same for the classes of a classification; a diverging palette turns at zero.
    public func extendedColours(
        for classification: Classification, reversed: Bool
    ) throws(PaletteError) -> (colours: [Colour], areMade: Bool) {
        let count = classification.classCount
        let below = kind == .diverging ? classification.edges.firstIndex(of: 0) ?? 0 : 0
        let side = max(below, count - below)
        if ramps[2 * side] != nil { return (try colours(for: classification, reversed: reversed), false) }
        guard below > 0, below < count else { return try extendedColours(count: count, reversed: reversed) }
        let ramp = try extendedColours(count: 2 * side, reversed: reversed)
        return (Array(ramp.colours[(side - below)..<(side + count - below)]), ramp.areMade)
    }

    private func drawnOut(to count: Int) -> [Colour] {
        let longest = counts.last { kind == .sequential || $0.isMultiple(of: 2) == count.isMultiple(of: 2) }
        guard let ramp = (longest ?? counts.last).flatMap({ ramps[$0] }) else { return [] }
        let points = ramp.map(CIELab.init)
        guard kind == .diverging else { return LightnessLine(points).darkened(for: count).colours(count) }
        // Both sides from their lightest colour outwards; an odd number has one colour in the middle.
        let side = count / 2
        let hasMiddle = !count.isMultiple(of: 2)
        let reach = hasMiddle ? side + 1 : side
        let low = LightnessLine(points.prefix((ramp.count + 1) / 2).reversed()).colours(reach)
        let high = LightnessLine(Array(points.suffix((ramp.count + 1) / 2))).colours(reach)
        return low.reversed() + high.dropFirst(hasMiddle ? 1 : 0)
    }
}

/// A line through colours that grow darker.
private struct LightnessLine {
    /// From light to dark.
    private var points: [CIELab]

    init(_ points: [CIELab]) { self.points = points }

    /// Least step of lightness between neighbours that is seen well, in grey print too.
    private static let visibleStep = 6.0
    /// The darkest end that still shows its hue.
    private static let darkest = 15.0

    /// With a darker end, as far as so many colours need it.
    func darkened(for count: Int) -> LightnessLine {
        guard let first = points.first, let last = points.last, last.lightness > Self.darkest else { return self }
        let wanted = max(Self.darkest, first.lightness - Self.visibleStep * Double(count - 1))
        guard wanted < last.lightness else { return self }
        let share = wanted / last.lightness
        var longer = self
        longer.points.append(CIELab(lightness: wanted, a: last.a * share, b: last.b * share))
        return longer
    }

    /// So many colours at even steps of lightness, both ends included.
    func colours(_ count: Int) -> [Colour] {
        guard let first = points.first, let last = points.last, count > 1 else {
            return points.prefix(count).map(\.colour)
        }
        return (0..<count).map { number in
            let share = Double(number) / Double(count - 1)
            return colour(lightness: first.lightness + share * (last.lightness - first.lightness)).colour
        }
    }

    private func colour(lightness: Double) -> CIELab {
        for (light, dark) in zip(points, points.dropFirst()) where lightness >= dark.lightness {
            let share = min(max((light.lightness - lightness) / (light.lightness - dark.lightness), 0), 1)
            return CIELab(
                lightness: lightness, a: light.a + share * (dark.a - light.a), b: light.b + share * (dark.b - light.b))
        }
        return points.last ?? CIELab(lightness: lightness, a: 0, b: 0)
    }
}
