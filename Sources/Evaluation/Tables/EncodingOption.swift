public import TextEncoding

extension CharacterEncoding {
    /// The encoding that an option of a command names.
    ///
    /// - Parameters:
    ///   - name: As the user wrote it.
    ///   - option: Without hyphens, for the message.
    public static func named(_ name: String, option: String) throws(DataFailure) -> CharacterEncoding {
        guard let encoding = CharacterEncoding(named: name) else {
            throw .unknownOption(
                option: option, found: name, allowed: ["UTF-8", "CP1252", "ISO-8859-1", "CP850", "CP437"])
        }
        return encoding
    }
}
