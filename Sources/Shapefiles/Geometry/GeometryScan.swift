/// Goes over a `.shp` and its `.shx` before shapelib sees them.
///
/// shapelib 1.5.0 believes the index: a length there that is too large makes it read beyond the record, one entry too many
/// is cut silently. So every entry is compared with the record it points to, and every record with its own counts.
struct GeometryScan {
    let header: GeometryHeader
    /// Offsets of the records in the `.shp`, eight-byte record header included.
    private(set) var offsets: [Int] = []
    private(set) var notes: [ShapefileNote] = []

    /// Bytes that are read at one time while records are followed: their headers alone are looked at.
    static let windowSize = 16 << 10

    /// Largest number of positions and parts of one record that shapelib reads.
    private static let maximumPositions = 50_000_000
    private static let maximumParts = 10_000_000

    private let shp: FileBytes
    private let file: String

    /// Checks the structure of both files; nothing is allocated by what they claim.
    init(shp: FileBytes, shx: [UInt8], companions: Companions) throws(ShapefileError) {
        self.shp = shp
        file = companions.name(of: .shp)
        header = try GeometryHeader(shp, file: file)
        let index = try GeometryHeader(shx, file: companions.name(of: .shx))
        if header.declaredLength != shp.count {
            notes.append(.lengthDiffers(file: .shp, declared: header.declaredLength, found: shp.count))
        }
        if index.declaredLength != shx.count {
            notes.append(.lengthDiffers(file: .shx, declared: index.declaredLength, found: shx.count))
        }
        try follow(shx, upTo: index.declaredLength)
    }

    private mutating func follow(_ shx: [UInt8], upTo end: Int) throws(ShapefileError) {
        let count = (end - GeometryHeader.size) / 8
        offsets.reserveCapacity(count)
        var expected = GeometryHeader.size
        var indexed = GeometryHeader.size
        var ascending = true
        var firstOddNumber: Int?
        for entry in 0..<count {
            let record = entry + 1
            let at = GeometryHeader.size + entry * 8
            let offset = Int(UInt32(bitPattern: shx.bigEndian32(at: at) ?? 0)) * 2
            let length = Int(UInt32(bitPattern: shx.bigEndian32(at: at + 4) ?? 0)) * 2
            guard offset >= GeometryHeader.size, offset + 8 <= shp.count, length <= shp.count - offset - 8,
                let number = shp.bigEndian32(at: offset), let words = shp.bigEndian32(at: offset + 4)
            else {
                throw .indexOutsideFile(
                    file: file, record: record, offset: offset, length: length, fileSize: shp.count)
            }
            let stated = Int(UInt32(bitPattern: words)) * 2
            if offset != expected { ascending = false }
            if number != Int32(record), firstOddNumber == nil { firstOddNumber = record }
            // Records may lie in any order, but then their numbers are the proof that the right one was found.
            guard stated == length, ascending || number == Int32(record) else {
                throw .indexDisagrees(
                    file: file, record: record, indexLength: length, recordLength: stated, recordNumber: Int(number))
            }
            expected = offset + 8 + length
            indexed += 8 + length
            offsets.append(offset)
        }
        // A further record in good order behind the last one would be lost without a word.
        if ascending, let number = shp.bigEndian32(at: expected), number == Int32(count + 1),
            let words = shp.bigEndian32(at: expected + 4), words >= 2, Int(words) * 2 <= shp.count - expected - 8
        {
            throw .recordsBeyondIndex(file: file, indexed: count)
        }
        if let firstOddNumber { notes.append(.recordNumbersDiffer(firstRecord: firstOddNumber)) }
        if indexed < shp.count { notes.append(.unindexedBytes(shp.count - indexed)) }
    }

    /// Checks that every record is an area and holds what it claims to hold.
    func checkAreas() throws(ShapefileError) {
        guard header.shapeType.isArea else { throw .notBoundaries(file: file, header.shapeType) }
        for (index, offset) in offsets.enumerated() {
            let length = Int(UInt32(bitPattern: shp.bigEndian32(at: offset + 4) ?? 0)) * 2
            try checkArea(record: index + 1, at: offset + 8, length: length)
        }
    }

    private func checkArea(record: Int, at start: Int, length: Int) throws(ShapefileError) {
        guard length >= 4, let type = shp.littleEndian32(at: start) else {
            throw .recordTooShort(file: file, record: record, found: length, needed: 4)
        }
        if type == ShapeType.null.rawValue { return }
        guard type == header.shapeType.rawValue else {
            throw .mixedShapeTypes(file: file, record: record, found: type, expected: header.shapeType)
        }
        guard length >= 44, let parts = shp.littleEndian32(at: start + 36).map({ Int($0) }),
            let positions = shp.littleEndian32(at: start + 40).map({ Int($0) })
        else { throw .recordTooShort(file: file, record: record, found: length, needed: 44) }
        guard (0...Self.maximumParts).contains(parts), (0...Self.maximumPositions).contains(positions),
            (parts == 0) == (positions == 0)
        else { throw .badCounts(file: file, record: record, parts: parts, positions: positions) }
        var needed = 44 + 4 * parts + 16 * positions
        if header.shapeType == .polygonZ { needed += 16 + 8 * positions }
        guard needed <= length else {
            throw .recordTooShort(file: file, record: record, found: length, needed: needed)
        }
        var previous = -1
        for part in 0..<parts {
            let partStart = Int(shp.littleEndian32(at: start + 44 + 4 * part) ?? -1)
            guard partStart > previous, partStart < positions, part > 0 || partStart == 0 else {
                throw .badPartStart(file: file, record: record, part: part + 1, start: partStart, positions: positions)
            }
            previous = partStart
        }
    }
}
