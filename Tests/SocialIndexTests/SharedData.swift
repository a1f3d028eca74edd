import Foundation
import Geography
import Indicators
import Tables
import Values

@testable import SocialIndex

/// The folder of public figures that tests find through SOZIALATLAS_SHARED.
enum SharedData {
    static let folder = ProcessInfo.processInfo.environment["SOZIALATLAS_SHARED"]
    static var isAvailable: Bool { folder != nil }

    static func table(_ name: String) throws -> Table {
        try CSV.read((folder ?? "") + "/validation/" + name, options: TableOptions())
    }
}

extension Table {
    /// The texts of a column.
    func texts(_ column: String) throws -> [String] {
        let place = try columnIndex(column)
        return (0..<rowCount).map { self[$0, place] }
    }

    /// The cells of a column of plain numbers.
    func cells(_ column: String) throws -> [Cell] {
        try texts(column).map { text in Double(text).map { .number($0) } ?? .missing }
    }

    /// The keys of a column.
    func keys(_ column: String) throws -> [RegionKey] { try texts(column).compactMap { RegionKey($0) } }
}
