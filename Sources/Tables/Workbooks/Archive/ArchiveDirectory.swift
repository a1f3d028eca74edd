/// What the end of a ZIP archive says of its directory, before anything is made of it.
///
/// Source: PKWARE, APPNOTE.TXT, sections 4.3.14 to 4.3.16.
enum ArchiveDirectory {
    /// Number of parts that the archive announces; `nil` if no end of a directory is found.
    static func count(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        // A comment of up to 65,535 bytes may follow.
        var place = bytes.count - 22
        let lowest = max(0, place - 65_535)
        while place >= lowest {
            if number(bytes, place, 4) == 0x0605_4B50 {
                let count = number(bytes, place + 10, 2)
                return count < 0xFFFF ? count : max(count, largeCount(in: bytes, before: place) ?? count)
            }
            place -= 1
        }
        return nil
    }

    /// The number in the record for large archives, whose place stands before the end record.
    private static func largeCount(in bytes: [UInt8], before end: Int) -> Int? {
        guard end >= 20, number(bytes, end - 20, 4) == 0x0706_4B50 else { return nil }
        let place = number(bytes, end - 12, 7)
        guard place <= bytes.count - 56, number(bytes, place, 4) == 0x0606_4B50 else { return nil }
        return number(bytes, place + 32, 7)
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
