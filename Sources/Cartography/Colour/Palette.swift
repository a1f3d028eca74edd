public import Languages

/// Colours for classes: for each number of classes its own ramp.
///
/// A sequential ramp runs from light to dark, and the darker end is the greater burden. A diverging ramp is lightest in its
/// middle; its last colour is the greater burden. Where lower numbers are the greater burden, ask for the ramp reversed.
public struct Palette: Sendable, Equatable {
    /// How the colours are ordered.
    public enum Kind: String, CaseIterable, Sendable {
        /// From light to dark, for numbers from low to high.
        case sequential
        /// From one dark hue over a light middle to another, for numbers on both sides of a middle.
        case diverging
        /// Hues without order, for categories.
        case qualitative
    }

    /// The numbers of classes a ramp can have.
    public static let allowedCounts = 2...12

    /// The palette's name, also that of its file.
    public let name: String
    /// The name that a person reads.
    public let label: [OutputLanguage: String]
    /// How the colours are ordered.
    public let kind: Kind
    /// Where the colours come from.
    public let source: String
    /// The licence they come under.
    public let licence: String
    /// The colours by their number, for the lowest class first.
    public let ramps: [Int: [Colour]]

    /// A palette from its parts.
    ///
    /// - Throws: ``PaletteError``, the first fault by ascending number of colours.
    public init(
        name: String, label: [OutputLanguage: String], kind: Kind, source: String, licence: String,
        ramps: [Int: [Colour]]
    ) throws(PaletteError) {
        guard !name.isEmpty else { throw .nameMissing }
        guard !ramps.isEmpty else { throw .noRamps(palette: name) }
        for (count, colours) in ramps.sorted(by: { $0.key < $1.key }) {
            guard Self.allowedCounts.contains(count) else {
                throw .countNotAllowed(palette: name, found: count, allowed: Self.allowedCounts)
            }
            guard colours.count == count else {
                throw .countMismatch(palette: name, declared: count, found: colours.count)
            }
            var seen: Set<Colour> = []
            for colour in colours where !seen.insert(colour).inserted {
                throw .colourRepeated(palette: name, count: count, colour: colour)
            }
            let luminances = colours.map(\.luminance)
            let middle = kind == .diverging ? (count - 1) / 2 : 0
            // From the lightest colour (or pair) outwards each must be darker.
            for index in colours.indices.dropFirst() where kind != .qualitative {
                let falls = luminances[index] < luminances[index - 1]
                let isPair = kind == .diverging && count.isMultiple(of: 2) && index == middle + 1
                guard isPair || falls == (index > middle) else {
                    throw .lightnessNotInOrder(palette: name, count: count, colour: colours[index])
                }
            }
        }
        self.name = name
        self.label = label
        self.kind = kind
        self.source = source
        self.licence = licence
        self.ramps = ramps
    }

    /// The numbers of classes the palette has a ramp for, ascending.
    public var counts: [Int] { ramps.keys.sorted() }

    /// Colours for so many classes, for the lowest class first.
    ///
    /// One class gets the middle tone. For fewer classes than the smallest ramp has colours they are taken from that ramp,
    /// its ends included.
    ///
    /// - Parameters:
    ///   - count: The number of classes, at least 1; 0 gives no colours.
    ///   - reversed: Whether the lowest class is the darkest, because lower numbers are the greater burden.
    /// - Throws: ``PaletteError/countUnavailable(palette:found:available:)``.
    public func colours(count: Int, reversed: Bool = false) throws(PaletteError) -> [Colour] {
        let available = counts
        guard count != 0 else { return [] }
        guard count > 0, let smallest = available.first, let ramp = ramps[max(count, smallest)] else {
            throw .countUnavailable(palette: name, found: count, available: available)
        }
        let chosen: [Colour] =
            if count == ramp.count {
                ramp
            } else if count == 1 {
                [ramp[ramp.count / 2]]
            } else {
                (0..<count).map { ramp[$0 * (ramp.count - 1) / (count - 1)] }
            }
        return reversed ? chosen.reversed() : chosen
    }
}
