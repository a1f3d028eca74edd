internal import CShapelib

/// The sole owner of a shapelib geometry handle. Its files have passed ``GeometryScan``.
final class ShapelibGeometry {
    private let handle: SHPHandle
    private let files: LibraryFiles
    private let file: String
    /// Number of records as shapelib counts them.
    let count: Int

    init(shp: FileBytes, shx: [UInt8], file: String) throws(ShapefileError) {
        let files = LibraryFiles(["shp": .disk(shp), "shx": .memory(shx)])
        var hooks = LibraryFiles.hooks
        guard let handle = files.use({ SHPOpenLL("layer.shp", "rb", &hooks) }) else {
            throw .shapelib(file: file, record: nil, messages: files.takeMessages())
        }
        // The object's arrays belong to the handle and are used again: no allocation for each record.
        SHPSetFastModeReadObject(handle, 1)
        var count: Int32 = 0
        SHPGetInfo(handle, &count, nil, nil, nil)
        self.handle = handle
        self.files = files
        self.file = file
        self.count = Int(count)
    }

    deinit { files.use { SHPClose(handle) } }

    /// The parts and coordinates of one record, valid during a call only.
    struct Record {
        let partStarts: UnsafeBufferPointer<Int32>
        let x: UnsafeBufferPointer<Double>
        let y: UnsafeBufferPointer<Double>
    }

    /// Reads records in order.
    func forEachRecord(
        in range: Range<Int>, _ body: (_ index: Int, Record) throws(ShapefileError) -> Void
    ) throws(ShapefileError) {
        let outcome: Swift.Result<Void, ShapefileError> = files.use {
            do throws(ShapefileError) {
                for index in range { try body(index, read(index)) }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    private func read(_ index: Int) throws(ShapefileError) -> Record {
        guard let object = SHPReadObject(handle, Int32(index)) else {
            throw .shapelib(file: file, record: index + 1, messages: files.takeMessages())
        }
        defer { SHPDestroyObject(object) }
        let shape = object.pointee
        return Record(
            partStarts: UnsafeBufferPointer(start: shape.panPartStart, count: Int(shape.nParts)),
            x: UnsafeBufferPointer(start: shape.padfX, count: Int(shape.nVertices)),
            y: UnsafeBufferPointer(start: shape.padfY, count: Int(shape.nVertices)))
    }
}
