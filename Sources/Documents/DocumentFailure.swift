public import Cartography
public import Configuration

/// Why a document cannot be composed.
public enum DocumentFailure: Error, Equatable, Sendable {
    /// A style.
    case configuration(ConfigurationError)
    /// A map.
    case map(MapFailure)
    /// A map of an indicator or index that there is not.
    case unknownSubject(String, map: String, available: [String])
    /// A format that the style does not have.
    case unknownFormat(NamedChoice, style: String, available: [String])
}

/// Something that a user should know about a document, though it stops nothing.
public enum DocumentNote: Equatable, Sendable {
    /// No region has a value: the map shows hatches alone.
    case noValues(map: String)
    /// About the classes of a map.
    case classes(MapSubject.Note, map: String)
    /// About a sheet.
    case sheet(SheetNote, map: String)
    /// Characters that a format forbids were left out of a text.
    case droppedCharacters(text: String, codePoints: [UInt32], map: String)
}
