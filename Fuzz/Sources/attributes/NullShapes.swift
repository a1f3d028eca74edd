/// A `.shp` and `.shx` of records without geometry.
enum NullShapes {
    static func made(_ count: Int) -> (shp: [UInt8], shx: [UInt8]) {
        var shp = header(bytes: 100 + 12 * count)
        var shx = header(bytes: 100 + 8 * count)
        shp.reserveCapacity(100 + 12 * count)
        for record in 0..<count {
            let number = bigEndian(record + 1)
            shp += number + [0, 0, 0, 2, 0, 0, 0, 0]
            shx += bigEndian(50 + 6 * record) + [0, 0, 0, 2]
        }
        return (shp, shx)
    }

    private static func header(bytes: Int) -> [UInt8] {
        bigEndian(9994) + [UInt8](repeating: 0, count: 20) + bigEndian(bytes / 2) + [0xE8, 3, 0, 0, 5, 0, 0, 0]
            + [UInt8](repeating: 0, count: 64)
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
