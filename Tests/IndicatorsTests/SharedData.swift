import Foundation
import Geography
import Tables

@testable import Indicators

/// The folder of public figures that tests find through SOZIALATLAS_SHARED.
enum SharedData {
    static let folder = ProcessInfo.processInfo.environment["SOZIALATLAS_SHARED"]
    static var isAvailable: Bool { folder != nil }

    static func path(_ name: String) -> String { (folder ?? "") + "/" + name }

    static func table(_ name: String, _ options: TableOptions = TableOptions()) throws -> Table {
        try CSV.read(path(name), options: options)
    }

    /// A column of a .dbf, read by its fixed widths.
    static func dbfColumn(_ file: String, _ name: String) throws -> [String] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(file))))
        func number(_ offset: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let (records, header, length) = (number(4, 4), number(8, 2), number(10, 2))
        var start = 1
        var descriptor = 32
        while bytes[descriptor] != 13 {
            let width = Int(bytes[descriptor + 16])
            let field = String(decoding: bytes[descriptor..<descriptor + 11].prefix { $0 != 0 }, as: UTF8.self)
            if field == name {
                return (0..<records).map { record in
                    let cell = header + record * length + start
                    return String(decoding: bytes[cell..<cell + width], as: UTF8.self).trimmed
                }
            }
            start += width
            descriptor += 32
        }
        return []
    }

    static func keys(_ file: String, _ column: String) throws -> [RegionKey] {
        try dbfColumn(file, column).compactMap { RegionKey($0) }
    }
}

/// Keys from texts.
func keys(_ texts: String...) -> [RegionKey] { texts.compactMap { RegionKey($0) } }

/// A table from text.
func table(_ text: String, _ options: TableOptions = TableOptions()) throws(TableFailure) -> Table {
    try CSV.table(Array(text.utf8), name: "t.csv", options: options)
}

/// Random numbers that are the same each run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension TableOptions {
    /// Options with some declarations.
    static func with(_ declare: (inout TableOptions) -> Void) -> TableOptions {
        var options = TableOptions()
        declare(&options)
        return options
    }
}
