internal import Geography

/// The 100 bytes with which a `.shp` or `.shx` begins.
struct GeometryHeader {
    static let size = 100

    let shapeType: ShapeType
    /// Length of the file as the header has it.
    let declaredLength: Int
    /// The box as the header has it.
    let boundingBox: BoundingBox

    /// Reads and checks a header.
    init(_ bytes: some NumberedBytes, file: String) throws(ShapefileError) {
        guard bytes.count >= Self.size, let magic = bytes.bigEndian32(at: 0), let words = bytes.bigEndian32(at: 24),
            let version = bytes.littleEndian32(at: 28), let type = bytes.littleEndian32(at: 32),
            let minX = bytes.double(at: 36), let minY = bytes.double(at: 44), let maxX = bytes.double(at: 52),
            let maxY = bytes.double(at: 60)
        else { throw .tooShort(file: file, found: bytes.count, needed: Self.size) }
        guard magic == 9994 else { throw .notAShapefile(file: file, found: magic) }
        guard version == 1000 else { throw .unknownVersion(file: file, found: version) }
        guard let shapeType = ShapeType(rawValue: type) else { throw .unknownShapeType(file: file, found: type) }
        // Words are counted without a sign: files may be as large as 8 GiB.
        let length = Int(UInt32(bitPattern: words)) * 2
        guard length <= bytes.count else { throw .truncated(file: file, declared: length, found: bytes.count) }
        guard length >= Self.size else { throw .tooShort(file: file, found: length, needed: Self.size) }
        self.shapeType = shapeType
        declaredLength = length
        boundingBox = BoundingBox(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }
}
