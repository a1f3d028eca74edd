import Boundaries
import Fuzzing
import Geography
import TextEncoding

@testable import Shapefiles

/// Reads a mangled table as part of a set of files.
enum WholeSet {
    private static let folder = MemoryFolder()
    private static let mostRows = 2000

    static func check(_ dbf: [UInt8], _ cpg: [UInt8]?, _ encoding: CharacterEncoding?) throws(ShapefileError) {
        let rows = min(max(0, Int(dbf.littleEndian32(at: 4) ?? 0)), mostRows)
        let (shp, shx) = NullShapes.made(rows)
        folder.write(["shp": shp, "shx": shx, "dbf": dbf, "cpg": cpg])
        let path = folder.path + "/layer.shp"
        let inspection = ShapefileInspection(path: path, encoding: encoding)
        let contents: ShapefileContents
        do throws(ShapefileError) {
            contents = try Shapefile.read(path: path, options: .init(encoding: encoding))
        } catch {
            require(inspection.refusals.contains(error), "the refusal is shown: \(error)")
            throw error
        }
        require(inspection.refusals.isEmpty, "what is read is not refused: \(inspection.refusals)")
        require(inspection.fields.count == contents.layer.fields.count, "every field is inspected")
        check(contents.layer, rows: rows, notes: contents.notes)
    }

    private static func check(_ layer: FeatureLayer, rows: Int, notes: [ShapefileNote]) {
        var deleted = 0
        for case .deletedRows(let records) in notes { deleted += records.count }
        require(layer.count == rows - deleted, "every row is there that is not deleted")
        require(layer.records.count == layer.count, "one number for each row")
        require(zip(layer.records, layer.records.dropFirst()).allSatisfy(<), "rows keep their order")
        require(layer.columns.count == layer.fields.count, "one column for each field")
        require(layer.columns.allSatisfy { $0.count == layer.count }, "one cell for each row")
    }
}
