/// A kind of file, or of files beside each other, that holds boundaries. A further one is a module that conforms and a line in the
/// register of formats.
///
/// ```swift
/// let contents = try Shapefile.read("gemeinden.shp", options: BoundaryOptions())
/// contents.layer.column("GEN")  // ["Edemissen", "Hohenhameln", …]
/// ```
public protocol BoundaryFormat: Sendable {
    /// What people call it, e.g. `Shapefile`.
    static var name: String { get }
    /// Endings of its files, in lower case and without the point; that by which people name a set of files comes first.
    static var endings: [String] { get }

    /// Endings of files that often lie beside those of the format and are taken for them, with the point; they are refused by name.
    static var relatives: [String] { get }

    /// Reads all features with their attributes.
    ///
    /// - Parameters:
    ///   - path: Path of the file, or of one file of a set.
    ///   - options: What is needed of it, and what is declared.
    /// - Throws: ``BoundaryFailure``. Where features or letters might be lost a file is refused.
    static func read(_ path: String, options: BoundaryOptions) throws(BoundaryFailure) -> BoundaryContents

    /// The text in which a file describes its coordinate reference system, and nothing else of it; `nil` without one.
    static func referenceSystem(of path: String) throws(BoundaryFailure) -> String?

    /// Looks at a file as far as it can be looked at, also where reading it is refused.
    static func inspect(_ path: String) -> BoundaryInspection
}

extension BoundaryFormat {
    /// None.
    public static var relatives: [String] { [] }
}

/// The formats in which boundaries are read, each chosen by the ending of a file.
public struct BoundaryFormats: Sendable {
    /// All of them.
    public let all: [any BoundaryFormat.Type]
    private let usual: any BoundaryFormat.Type

    /// A register.
    /// - Parameters:
    ///   - usual: Also reads files whose ending no format claims.
    ///   - others: Further formats.
    public init(_ usual: any BoundaryFormat.Type, _ others: any BoundaryFormat.Type...) {
        self.usual = usual
        all = [usual] + others
    }

    /// Endings that formats claim, in their order.
    public var endings: [String] { all.flatMap { $0.endings } }

    /// The format that claims a file by its ending, upper and lower case not told apart; `nil` if none does.
    public func format(claiming path: String) -> (any BoundaryFormat.Type)? {
        let file = path.split(separator: "/").last ?? ""
        guard let point = file.lastIndex(of: ".") else { return nil }
        let ending = file[file.index(after: point)...].lowercased()
        return all.first { $0.endings.contains(ending) }
            ?? all.first { $0.relatives.contains { file.lowercased().hasSuffix($0) } }
    }

    /// The format of a file of boundaries, whatever its ending.
    public func format(of path: String) -> any BoundaryFormat.Type { format(claiming: path) ?? usual }
}
