internal import Foundation
internal import Geography
public import TextEncoding

/// Reads boundaries out of a shapefile set (`.shp`, `.shx`, `.dbf`, `.prj`, `.cpg`).
///
/// ```swift
/// let contents = try Shapefile.read(path: "gemeinden.shp")
/// contents.layer.column("GEN")  // ["Edemissen", "Hohenhameln", …]
/// ```
public enum Shapefile {
    /// Which columns of the attribute table are read.
    public enum Columns: Equatable, Sendable {
        /// All that hold text.
        case all
        /// Those with the given names, upper and lower case not told apart; none at all if the list is empty.
        case named([String])
    }

    /// How a shapefile is read.
    public struct Options: Equatable, Sendable {
        /// The encoding that the user declares; `nil`: find it out.
        public var encoding: CharacterEncoding?
        /// The columns that are needed.
        public var columns: Columns
        /// Whether geometries are needed. Without them every feature's geometry is `nil`.
        public var geometry: Bool

        /// Threads that read geometries, each with a handle of its own.
        public var workers = 1

        /// Options for reading; by default all of it, in the encoding that is found.
        public init(
            encoding: CharacterEncoding? = nil, columns: Columns = .all, geometry: Bool = true, workers: Int = 1
        ) {
            self.encoding = encoding
            self.columns = columns
            self.geometry = geometry
            self.workers = workers
        }
    }

    /// Reads a set whole.
    ///
    /// - Parameters:
    ///   - path: Path of the `.shp`; the others are found beside it, in lower or upper case.
    ///   - options: What is needed of it.
    /// - Throws: ``ShapefileError``. Nothing is repaired by guessing: a set in which features or letters might be lost is refused.
    public static func read(
        path: String, options: Options = Options()
    ) throws(ShapefileError) -> ShapefileContents {
        let companions = Companions(of: path)
        let shp = try companions.openGeometry(windowSize: GeometryScan.windowSize)
        if options.geometry { try MemoryNeed.check(file: companions.name(of: .shp), bytes: shp.count) }
        let type = try GeometryHeader(shp, file: companions.name(of: .shp)).shapeType
        guard type.isArea else { throw .notBoundaries(file: companions.name(of: .shp), type) }
        let shx = try companions.require(.shx)
        let scan = try GeometryScan(shp: shp, shx: shx, companions: companions)
        try scan.checkAreas()
        var sizes: [Companion: Int] = [.shp: shp.count, .shx: shx.count]
        var notes = scan.notes
        var areas = [MultiPolygon?](repeating: nil, count: scan.offsets.count)
        let attributes = try attributes(of: companions, options, shapes: scan.offsets.count, &sizes, &notes)
        if options.geometry {
            let reading = try GeometryReading(companions, shx: shx, scan: scan, workers: options.workers)
            areas = reading.areas
            notes += reading.notes
        }
        let prj = try companions.read(.prj)
        sizes[.prj] = prj?.count
        if prj == nil { notes.append(.missingPrj) }
        return ShapefileContents(
            layer: layer(named: companions.name(of: .shp), areas, attributes.table),
            prj: prj.map(text(ofPrj:)), encoding: attributes.encoding, notes: notes,
            shapeType: scan.header.shapeType, files: companions.paths.filter { sizes[$0.key] != nil },
            fileBytes: sizes)
    }

    /// The text of a set's `.prj` alone; `nil` without one.
    public static func projectionText(path: String) throws(ShapefileError) -> String? {
        try Companions(of: path).read(.prj).map(text(ofPrj:))
    }

    private static func attributes(
        of companions: Companions, _ options: Options, shapes: Int, _ sizes: inout [Companion: Int],
        _ notes: inout [ShapefileNote]
    ) throws(ShapefileError) -> (table: TableReading?, encoding: DetectedEncoding) {
        if options.columns == .named([]), companions.paths[.dbf] == nil {
            return (nil, DetectedEncoding(.utf8, .onlyASCII))
        }
        let file = companions.name(of: .dbf)
        let bytes = try companions.require(.dbf)
        let header = try TableHeader(bytes, file: file)
        guard header.rowCount == shapes else {
            throw .rowCountDiffers(file: file, rows: header.rowCount, shapes: shapes)
        }
        let codePage = try companions.read(.cpg)
        let encoding = try TableEncoding(
            declared: options.encoding, codePageFile: codePage, table: bytes, header: header, companions: companions)
        let table = try TableReading(bytes, header: header, encoding: encoding, choice: options.columns, file: file)
        sizes[.dbf] = bytes.count
        sizes[.cpg] = codePage?.count
        notes += header.notes + encoding.notes + table.notes
        let deleted = table.isDeleted.indices.filter { table.isDeleted[$0] }
        if !deleted.isEmpty { notes.append(.deletedRows(deleted.map { $0 + 1 })) }
        return (table, encoding.detected)
    }

    /// The layer of all features whose row is not deleted.
    private static func layer(named path: String, _ areas: [MultiPolygon?], _ table: TableReading?) -> FeatureLayer {
        let kept = areas.indices.filter { table?.isDeleted[$0] != true }
        let all = kept.count == areas.count
        return FeatureLayer(
            name: URL(fileURLWithPath: path).lastPathComponent, fields: table?.fields ?? [],
            columns: (table?.columns ?? []).map { column in all ? column : kept.map { column[$0] } },
            geometries: all ? areas : kept.map { areas[$0] }, records: kept.map { $0 + 1 })
    }

    /// The text of a `.prj`: ASCII as a rule, else UTF-8 or CP1252, of which the names alone depend.
    static func text(ofPrj bytes: [UInt8]) -> String {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        return CharacterEncoding.utf8.decode(body) ?? CharacterEncoding.cp1252.decode(body)
            ?? String(decoding: body, as: UTF8.self)
    }
}
