public import Geography

/// What can make it impossible to write something down, as facts.
public enum PublishingError: Error, Equatable, Sendable {
    // MARK: Sheets

    /// A sheet must be wider and higher than nothing and at most 10 km; in millimetres.
    case impossibleSheetSize(width: Double, height: Double)
    /// A length that is infinite, not a number, negative where it must not be, or beyond 10 km, in millimetres.
    case impossibleLength(Double, layer: String, mark: Int)
    /// A colour that is not `#rrggbb`.
    case unknownColour(String, layer: String, mark: Int)
    /// The ends of a path do not rise up to the count of its positions.
    case brokenPath(layer: String, mark: Int)
    /// Font families with characters other than letters, digits, blanks, commas, hyphens and quotes.
    case unsafeFontFamily(String)
    /// A language that is no BCP 47 tag.
    case unsafeLanguage(String)
    /// Two layers, or two marks for one region, that would carry the same id.
    case repeatedID(String, layer: String)

    // MARK: PDF

    /// librsvg, which draws PDFs, is not there or lacks a function; what the system's loader says.
    case rsvgUnavailable(message: String)
    /// What librsvg or cairo says when it cannot draw a sheet.
    case renderingFailed(message: String)
    /// A sheet has texts, and no font is installed.
    case noFonts
    /// None of the fonts that the style asks for and by whose widths sheets are laid out is installed; the fonts taken in their place.
    case fontsMissing(wanted: [String], found: [String])
    /// A sheet whose width and height are not stated in a unit of length.
    case noSheetSize

    // MARK: GeoJSON

    /// A column that has not one cell per region.
    case columnCount(column: String, found: Int, expected: Int)
    /// Two properties of one name, such as an indicator called `name`.
    case repeatedProperty(String)
    /// Two regions of one key.
    case repeatedKey(RegionKey)
    /// A position that is no longitude (±180°) and latitude (±90°): the geometry is not in WGS 84.
    case positionOutsideWGS84(region: RegionKey, longitude: Double, latitude: Double)
    /// A ring with fewer than four positions, the closing one counted.
    case shortRing(region: RegionKey, positions: Int)
    /// A ring whose last position is not its first.
    case openRing(region: RegionKey)
    /// A number that no file format can hold: infinite or not a number.
    case numberNotFinite(Double, column: String, region: RegionKey)

    // MARK: JSON

    /// A number that JSON cannot hold, and the members that lead to it.
    case jsonNumberNotFinite(path: String)
    /// Two members of one name in an object.
    case jsonRepeatedMember(path: String)
    /// Values in values beyond the depth that common readers take.
    case jsonTooDeep(limit: Int)
}
