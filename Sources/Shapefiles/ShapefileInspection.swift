public import Boundaries
public import Geography
public import TextEncoding

/// All that can be said about a shapefile set, also where reading it is refused.
///
/// ```swift
/// let inspection = ShapefileInspection(path: "gemeinden.shp")
/// inspection.refusals           // [] if it can be read
/// inspection.keyCandidates      // ["AGS", "ARS"]
/// ```
public struct ShapefileInspection: Sendable {
    /// The path that was given.
    public let path: String
    /// Paths of the files that exist.
    public let files: [Companion: String]
    /// Sizes of those that could be read, in bytes.
    public private(set) var fileBytes: [Companion: Int] = [:]
    /// The kind of geometry.
    public private(set) var shapeType: ShapeType?
    /// Number of geometry records by the index.
    public private(set) var shapeCount: Int?
    /// The box that the header states, in the unit of the coordinates.
    public private(set) var boundingBox: BoundingBox?
    /// Number of parts, holes and positions; `nil` where the geometry is not read.
    public private(set) var counts: BoundaryInspection.Counts?
    /// Number of rows of the attribute table, deleted ones too.
    public private(set) var rowCount: Int?
    /// The columns.
    public private(set) var fields: [FieldInspection] = []
    /// The encoding and why.
    public private(set) var encoding: DetectedEncoding?
    /// Text of the `.prj`.
    public private(set) var prj: String?
    /// Oddities with which the set can be read.
    public private(set) var notes: [ShapefileNote] = []
    /// Why the set cannot be read as boundaries; the first is what reading it reports.
    public private(set) var refusals: [ShapefileError] = []

    /// Names of columns that can serve as key: one value of digits for each feature.
    public var keyCandidates: [String] { fields.filter(\.isKeyCandidate).map(\.field.name) }

    /// Looks at a set as far as it can be looked at.
    ///
    /// - Parameters:
    ///   - path: Path of the `.shp` or of another file of the set.
    ///   - encoding: The encoding that the user declares.
    public init(path: String, encoding: CharacterEncoding? = nil) {
        self.path = path
        let companions = Companions(of: path)
        files = companions.paths
        do throws(ShapefileError) {
            let contents = try Shapefile.read(path: path, options: .init(encoding: encoding))
            notes = contents.notes
            counts = BoundaryInspection.Counts(contents.layer)
            fields = zip(contents.layer.fields, contents.layer.columns).map { FieldInspection($0, $1) }
        } catch {
            refusals.append(error)
        }
        lookAtGeometry(companions)
        lookAtTable(companions, encoding)
        lookAtReferenceSystem(companions)
    }

    private mutating func lookAtReferenceSystem(_ companions: Companions) {
        do throws(ShapefileError) {
            let bytes = try companions.read(.prj)
            fileBytes[.prj] = bytes?.count
            prj = bytes.map(Shapefile.text(ofPrj:))
        } catch {
            if !refusals.contains(error) { refusals.append(error) }
        }
    }

    private mutating func lookAtGeometry(_ companions: Companions) {
        do throws(ShapefileError) {
            let shp = try companions.openGeometry(windowSize: GeometryScan.windowSize)
            fileBytes[.shp] = shp.count
            let header = try GeometryHeader(shp, file: companions.name(of: .shp))
            shapeType = header.shapeType
            boundingBox = header.boundingBox
            let shx = try companions.require(.shx)
            fileBytes[.shx] = shx.count
            let scan = try GeometryScan(shp: shp, shx: shx, companions: companions)
            shapeCount = scan.offsets.count
            if !refusals.isEmpty { add(scan.notes) }
            try scan.checkAreas()
        } catch {
            if !refusals.contains(error) { refusals.append(error) }
        }
    }

    private mutating func lookAtTable(_ companions: Companions, _ declared: CharacterEncoding?) {
        do throws(ShapefileError) {
            let bytes = try companions.require(.dbf)
            fileBytes[.dbf] = bytes.count
            let codePage = try companions.read(.cpg)
            fileBytes[.cpg] = codePage?.count
            let file = companions.name(of: .dbf)
            let header = try AttributeHeader(bytes, file: file)
            rowCount = header.rowCount
            let encoding = AttributeEncoding(
                declared: declared, codePageFile: codePage, table: bytes, header: header)
            self.encoding = encoding.detected
            guard fields.isEmpty else { return }
            add(header.notes + encoding.notes)
            let table = try AttributeTable(
                bytes, header: header, encoding: encoding, choice: .all, file: file, strictness: .showing)
            let kept = table.isDeleted.indices.filter { !table.isDeleted[$0] }
            fields = zip(table.fields, table.columns).map { field, column in
                FieldInspection(field, kept.map { column[$0] })
            }
            add(table.notes)
        } catch {
            if !refusals.contains(error) { refusals.append(error) }
        }
    }

    private mutating func add(_ more: [ShapefileNote]) {
        notes += more.filter { !notes.contains($0) }
    }
}
