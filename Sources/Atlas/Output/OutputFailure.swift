/// What can be wrong with places to write to.
public enum OutputFailure: Error, Equatable, Sendable {
    /// The system refused.
    case cannotWrite(path: String, reason: String)
    /// The folder holds files and no manifest of ours.
    case foreignFolder(path: String, example: String)
    /// A file of that name is there that no earlier build made.
    case foreignFile(path: String)
    /// The manifest of the folder cannot be understood.
    case unreadableManifest(path: String, reason: String)
    /// Some maps are to stay that were drawn while other numbers were hidden: old and new ones together may give them away.
    case otherRules(path: String)
    /// A part of the path is a regular file.
    case notAFolder(path: String)
    /// An output name has no ending that says what to write.
    case unknownKind(path: String, allowed: [String])
    /// The same output file twice.
    case namedTwice(path: String)
    /// An output would replace an input.
    case isInput(path: String)
    /// An input cannot be read.
    case unreadableInput(path: String, reason: String)
}
