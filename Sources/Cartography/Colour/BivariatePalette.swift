public import Languages

/// Colours for the fields of a two-way map: one for each pair of classes of two indexes.
///
/// The lightest corner is the least burdened. From class to class of the first index the colours grow darker, so that it can be
/// told in grey; the second index is told by hue. Where lower numbers are the greater burden, ask for the fields reversed.
public struct BivariatePalette: Sendable, Equatable {
    /// The numbers of classes that each of the two indexes can have.
    public static let allowedCounts = 2...5

    /// The palette's name, also that of its file.
    public let name: String
    /// The name that a person reads.
    public let label: [OutputLanguage: String]
    /// Where the colours come from.
    public let source: String
    /// The licence they come under.
    public let licence: String
    /// For each class of the first index, the least burdened first, a colour for each class of the second.
    public let fields: [[Colour]]

    /// A palette from its parts.
    ///
    /// - Throws: ``BivariatePaletteError``, the first fault from the least burdened field on.
    public init(
        name: String, label: [OutputLanguage: String], source: String, licence: String, fields: [[Colour]]
    ) throws(BivariatePaletteError) {
        guard !name.isEmpty else { throw .nameMissing }
        guard Self.allowedCounts.contains(fields.count) else {
            throw .countNotAllowed(palette: name, found: fields.count, allowed: Self.allowedCounts)
        }
        var seen: Set<Colour> = []
        for (index, row) in fields.enumerated() {
            guard Self.allowedCounts.contains(row.count) else {
                throw .countNotAllowed(palette: name, found: row.count, allowed: Self.allowedCounts)
            }
            guard row.count == fields[0].count else {
                throw .rowsDiffer(palette: name, row: index + 1, found: row.count, expected: fields[0].count)
            }
            for (column, colour) in row.enumerated() {
                guard seen.insert(colour).inserted else { throw .colourRepeated(palette: name, colour: colour) }
                guard index == 0 || colour.luminance < fields[index - 1][column].luminance else {
                    throw .lightnessNotInOrder(palette: name, row: index + 1, column: column + 1, colour: colour)
                }
            }
        }
        self.name = name
        self.label = label
        self.source = source
        self.licence = licence
        self.fields = fields
    }

    /// How many classes the first and the second index have.
    public var size: (first: Int, second: Int) { (fields.count, fields[0].count) }

    /// The fields of a two-way map of so many classes.
    ///
    /// - Parameters:
    ///   - first: Classes of the first index.
    ///   - second: Classes of the second index.
    ///   - firstReversed: Whether lower numbers of the first index are the greater burden.
    ///   - secondReversed: Whether lower numbers of the second index are the greater burden.
    /// - Throws: ``BivariatePaletteError/sizeUnavailable(palette:found:available:)``.
    public func colours(
        first: Int, second: Int, firstReversed: Bool = false, secondReversed: Bool = false
    ) throws(BivariatePaletteError) -> [[Colour]] {
        guard first == size.first, second == size.second else {
            throw .sizeUnavailable(
                palette: name, found: [first, second], available: [size.first, size.second])
        }
        let rows = firstReversed ? fields.reversed() : fields
        return secondReversed ? rows.map { $0.reversed() } : rows
    }
}

/// What is wrong with a palette for two-way maps, or why it has no colours for a map.
public enum BivariatePaletteError: Error, Equatable, Sendable {
    /// The palette has no name.
    case nameMissing
    /// An index cannot have so many classes.
    case countNotAllowed(palette: String, found: Int, allowed: ClosedRange<Int>)
    /// A class of the first index (from 1) has another number of colours than the first of them.
    case rowsDiffer(palette: String, row: Int, found: Int, expected: Int)
    /// A colour occurs twice.
    case colourRepeated(palette: String, colour: Colour)
    /// From class to class of the first index (the row) colours must grow darker.
    case lightnessNotInOrder(palette: String, row: Int, column: Int, colour: Colour)
    /// The palette has another number of classes: of the first index, of the second.
    case sizeUnavailable(palette: String, found: [Int], available: [Int])
}
