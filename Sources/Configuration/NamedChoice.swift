/// A name that was asked for, with its place for messages.
public struct NamedChoice: Equatable, Sendable {
    /// The name.
    public var name: String
    /// File and line that ask for it; `nil` = the program's default.
    public var place: Place?

    /// Where something stands in a file.
    public struct Place: Equatable, Sendable {
        /// Path of the file.
        public var file: String
        /// Line counted from 1.
        public var line: Int
        /// Key path, e.g. `maps[2].style`.
        public var path: String

        /// A place.
        public init(file: String, line: Int, path: String) {
            self.file = file
            self.line = line
            self.path = path
        }
    }

    /// A name without a place.
    public init(_ name: String, place: Place? = nil) {
        self.name = name
        self.place = place
    }
}

extension NamedChoice {
    /// The name that a value holds; `nil` where there is none.
    public init?(_ value: ConfigurationValue?) throws(ConfigurationError) {
        guard let value else { return nil }
        self.init(try value.text(), place: Place(file: value.file, line: value.line, path: value.path))
    }
}
