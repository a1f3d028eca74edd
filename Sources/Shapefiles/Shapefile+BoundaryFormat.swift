public import Boundaries

extension Shapefile: BoundaryFormat {
    /// Its name.
    public static let name = "Shapefile"
    /// Those of all files of a set.
    public static let endings = ["shp", "dbf", "shx", "prj", "cpg"]

    /// Those of what a GIS puts beside it, and of what it is packed in.
    public static let relatives = Relative.endings.flatMap(\.endings)

    /// Reads a set whole; its `.shp` gives the layer its name.
    public static func read(_ path: String, options: BoundaryOptions) throws(BoundaryFailure) -> BoundaryContents {
        let contents: ShapefileContents
        do throws(ShapefileError) {
            contents = try read(path: path, options: options)
        } catch {
            throw BoundaryFailure(error)
        }
        return BoundaryContents(
            layer: contents.layer, referenceSystem: contents.prj, encoding: contents.encoding,
            notes: contents.notes.map { BoundaryNote($0) },
            files: Companion.allCases.compactMap { contents.files[$0] })
    }

    /// The text of the `.prj`.
    public static func referenceSystem(of path: String) throws(BoundaryFailure) -> String? {
        do throws(ShapefileError) {
            return try projectionText(path: path)
        } catch {
            throw BoundaryFailure(error)
        }
    }

    /// What a ``ShapefileInspection`` finds.
    public static func inspect(_ path: String) -> BoundaryInspection {
        let found = ShapefileInspection(path: path)
        var inspection = BoundaryInspection(path: path)
        inspection.files = Companion.allCases.filter { found.files[$0] != nil }.map {
            BoundaryInspection.File(name: "." + $0.rawValue, bytes: found.fileBytes[$0])
        }
        inspection.kind = found.shapeType?.kind
        inspection.geometryType = found.shapeType.map { "\($0)" }
        inspection.featureCount = found.shapeCount
        inspection.extent = found.boundingBox
        inspection.counts = found.counts
        inspection.rowCount = found.rowCount
        inspection.fields = found.fields
        inspection.encoding = found.encoding
        inspection.referenceSystem = found.prj
        inspection.notes = found.notes.map { BoundaryNote($0) }
        inspection.refusals = found.refusals.map { BoundaryFailure($0) }
        return inspection
    }
}
