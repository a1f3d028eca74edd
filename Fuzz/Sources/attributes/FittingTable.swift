@testable import Shapefiles

/// Makes the lengths and the row count in the header of a mangled table fit, so that fields and cells are tried.
enum FittingTable {
    static func made(from mangled: [UInt8]) -> [UInt8] {
        var dbf = mangled
        if dbf.count < 65 { dbf += [UInt8](repeating: 0, count: 65 - dbf.count) }
        var at = 32
        var width = 1
        while at + 32 < dbf.count, dbf[at] != 0x0D, at < 32 + 2046 * 32 {
            width += Int(dbf[at + 16])
            at += 32
        }
        dbf[at] = 0x0D
        let header = at + 1
        guard header <= 0xFFFF, width <= 0xFFFF else { return dbf }
        let rows = min((dbf.count - header) / width, 2000)
        dbf.replaceSubrange(4..<8, with: [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: rows >> $0) })
        dbf.replaceSubrange(
            8..<12, with: [header, header >> 8, width, width >> 8].map(UInt8.init(truncatingIfNeeded:)))
        return dbf
    }
}
