internal import CShapelib

/// The sole owner of a shapelib table handle. Its file has passed ``AttributeHeader``.
final class ShapelibTable {
    private let handle: DBFHandle
    private let files: LibraryFiles
    private let file: String

    init(_ bytes: [UInt8], header: AttributeHeader, file: String) throws(ShapefileError) {
        // No .cpg is offered to shapelib: it would discard the language byte for an empty one. We read both ourselves.
        let files = LibraryFiles(["dbf": .memory(bytes)])
        var hooks = LibraryFiles.hooks
        guard let handle = files.use({ DBFOpenLL("layer.dbf", "rb", &hooks) }) else {
            throw .shapelib(file: file, record: nil, messages: files.takeMessages())
        }
        self.handle = handle
        self.files = files
        self.file = file
        let agrees =
            Int(DBFGetFieldCount(handle)) == header.fields.count && Int(DBFGetRecordCount(handle)) == header.rowCount
            && header.fields.indices.allSatisfy { Int(handle.pointee.panFieldOffset[$0]) == header.fields[$0].offset }
        guard agrees else { throw .shapelib(file: file, record: nil, messages: files.takeMessages()) }
    }

    deinit { files.use { DBFClose(handle) } }

    /// Reads all rows in order, deletion mark included. Rows are handed out whole, because shapelib's readers of single
    /// cells take `12,5` for 12, end text at a NUL byte and cannot tell a failed read from an empty cell.
    func forEachRow(
        width: Int, count: Int, _ body: (_ index: Int, UnsafeRawBufferPointer) throws(ShapefileError) -> Void
    ) throws(ShapefileError) {
        let outcome: Swift.Result<Void, ShapefileError> = files.use {
            do throws(ShapefileError) {
                for index in 0..<count {
                    guard let row = DBFReadTuple(handle, Int32(index)) else {
                        throw .shapelib(file: file, record: index + 1, messages: files.takeMessages())
                    }
                    try body(index, UnsafeRawBufferPointer(start: row, count: width))
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }
}
