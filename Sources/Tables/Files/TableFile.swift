internal import Files

/// Reads a file whole, after a look at its kind and size.
enum TableFile {
    /// The bytes of a regular file.
    static func read(_ path: String, limit: Int) throws(TableFileFault) -> [UInt8] {
        do throws(FileFault) {
            return try OpenFile(path).bytes(limit: limit)
        } catch {
            if case .tooLarge(let bytes, let limit) = error { throw .tooLarge(bytes: bytes, limit: limit) }
            throw .inaccessible(error)
        }
    }
}
