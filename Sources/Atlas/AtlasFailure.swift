public import Configuration
public import Documents
public import Evaluation
public import Publishing

/// Why an atlas cannot be made: the fault of one room.
public enum AtlasFailure: Error, Equatable, Sendable {
    /// The atlas file or the definition of an index.
    case configuration(ConfigurationError)
    /// The data.
    case data(DataFailure)
    /// A document.
    case document(DocumentFailure)
    /// Writing down.
    case publishing(PublishingError)
    /// Files.
    case output(OutputFailure)
    /// `--only` names a map that there is not.
    case unknownMap(String, available: [String])
    /// A map of this id has nothing to draw: no base map was wanted, or no region has a rank.
    case nothingToDraw(String)
}

/// Something that a user should know, though it stops nothing.
public enum AtlasNote: Equatable, Sendable {
    /// About the data.
    case data(DataNote)
    /// About a document.
    case document(DocumentNote)
}
