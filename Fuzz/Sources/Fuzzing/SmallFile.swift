internal import Foundation

/// The bytes of a file if it is there and small enough for an input.
public func smallFile(_ path: String, limit: Int = 32 << 10) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path), data.count <= limit else { return nil }
    return [UInt8](data)
}
