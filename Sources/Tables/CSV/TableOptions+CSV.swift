public import TextEncoding

extension TableDelimiter: TableDeclaration {}
extension CharacterEncoding: TableDeclaration {}

extension TableOptions {
    /// The sign between cells; `nil` = detected from the first rows.
    public var delimiter: TableDelimiter? {
        get { self[TableDelimiter.self] }
        set { self[TableDelimiter.self] = newValue }
    }

    /// How bytes stand for letters; `nil` = byte order mark, else UTF-8 if valid, else CP1252.
    public var encoding: CharacterEncoding? {
        get { self[CharacterEncoding.self] }
        set { self[CharacterEncoding.self] = newValue }
    }
}
