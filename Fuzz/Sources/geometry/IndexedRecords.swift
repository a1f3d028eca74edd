@testable import Shapefiles

/// Makes headers and index fit mangled records, so that the records themselves are tried.
enum IndexedRecords {
    static func made(from mangled: [UInt8], sameType: Bool) -> (shp: [UInt8], shx: [UInt8]) {
        var shp = mangled
        if shp.count < 100 { shp += [UInt8](repeating: 0, count: 100 - shp.count) }
        if !shp.count.isMultiple(of: 2) { shp.removeLast() }
        var shx = Array(shp.prefix(100))
        var offset = 100
        var record: Int32 = 0
        while offset + 12 <= shp.count, record < 10_000 {
            record += 1
            let left = (shp.count - offset - 8) / 2
            let stated = Int(shp.bigEndian32(at: offset + 4) ?? 0)
            let words = (2...left).contains(stated) ? stated : left
            shp.set(record.bigEndian, at: offset)
            shp.set(Int32(words).bigEndian, at: offset + 4)
            if sameType, shp.littleEndian32(at: offset + 8) != 0, let type = shp.littleEndian32(at: 32) {
                shp.set(type.littleEndian, at: offset + 8)
            }
            for number in [Int32(offset / 2), Int32(words)] { withUnsafeBytes(of: number.bigEndian) { shx += $0 } }
            offset += 8 + 2 * words
        }
        shp = shp.headed()
        return (shp, shx.headed())
    }
}

extension [UInt8] {
    fileprivate mutating func set(_ number: Int32, at offset: Int) {
        Swift.withUnsafeBytes(of: number) { replaceSubrange(offset..<(offset + 4), with: $0) }
    }

    /// With the magic number, length and version that a file has to have.
    fileprivate func headed() -> [UInt8] {
        var file = self
        file.set(Int32(9994).bigEndian, at: 0)
        file.set(Int32(count / 2).bigEndian, at: 24)
        file.set(Int32(1000).littleEndian, at: 28)
        return file
    }
}
