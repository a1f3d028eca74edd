public import Boundaries
internal import Foundation
internal import Geography
internal import TextEncoding

/// Reads boundaries out of a shapefile set (`.shp`, `.shx`, `.dbf`, `.prj`, `.cpg`).
///
/// ```swift
/// let contents = try Shapefile.read(path: "gemeinden.shp")
/// contents.layer.column("GEN")  // ["Edemissen", "Hohenhameln", …]
/// ```
public enum Shapefile: Sendable {
    /// Reads a set whole.
    ///
    /// - Parameters:
    ///   - path: Path of the `.shp`; the others are found beside it, in lower or upper case.
    ///   - options: What is needed of it.
    /// - Throws: ``ShapefileError``. Nothing is repaired by guessing: a set in which features or letters might be lost is refused.
    public static func read(
        path: String, options: BoundaryOptions = BoundaryOptions()
    ) throws(ShapefileError) -> ShapefileContents {
        let companions = Companions(of: path)
        let shp = try companions.openGeometry(windowSize: GeometryScan.windowSize)
        try MemoryNeed.check(file: companions.name(of: .shp), bytes: shp.count)
        let type = try GeometryHeader(shp, file: companions.name(of: .shp)).shapeType
        guard type.isArea else { throw .notBoundaries(file: companions.name(of: .shp), type) }
        let shx = try companions.require(.shx)
        let scan = try GeometryScan(shp: shp, shx: shx, companions: companions)
        try scan.checkAreas()
        var read: Set<Companion> = [.shp, .shx]
        var notes = scan.notes
        if let given = companions.given { notes.append(.companionGiven(given, shp: companions.name(of: .shp))) }
        let attributes = try attributes(of: companions, options, shapes: scan.offsets.count, &read, &notes)
        let geometry = try GeometryReading(companions, shx: shx, scan: scan, options)
        notes += geometry.notes
        let prj = try companions.read(.prj)
        if prj == nil { notes.append(.missingPrj) } else { read.insert(.prj) }
        return ShapefileContents(
            layer: layer(named: companions.name(of: .shp), geometry.areas, attributes.table),
            prj: prj.map(text(ofPrj:)), encoding: attributes.encoding, notes: notes,
            files: companions.paths.filter { read.contains($0.key) })
    }

    /// The text of a set's `.prj` alone; `nil` without one.
    public static func projectionText(path: String) throws(ShapefileError) -> String? {
        try Companions(of: path).read(.prj).map(text(ofPrj:))
    }

    private static func attributes(
        of companions: Companions, _ options: BoundaryOptions, shapes: Int, _ read: inout Set<Companion>,
        _ notes: inout [ShapefileNote]
    ) throws(ShapefileError) -> (table: AttributeTable?, encoding: DetectedEncoding) {
        if options.columns == .named([]), companions.paths[.dbf] == nil {
            return (nil, DetectedEncoding(.utf8, .onlyASCII))
        }
        let file = companions.name(of: .dbf)
        let bytes = try companions.require(.dbf)
        let header = try AttributeHeader(bytes, file: file)
        guard header.rowCount == shapes else {
            throw .rowCountDiffers(file: file, rows: header.rowCount, shapes: shapes)
        }
        let codePage = try companions.read(.cpg)
        let encoding = AttributeEncoding(
            declared: options.encoding, codePageFile: codePage, table: bytes, header: header)
        let table: AttributeTable
        do throws(ShapefileError) {
            table = try AttributeTable(bytes, header: header, encoding: encoding, choice: options.columns, file: file)
        } catch {
            throw error.advising(AttributeEncoding.fitting(bytes, header))
        }
        read.formUnion(codePage == nil ? [.dbf] : [.dbf, .cpg])
        notes += header.notes + encoding.notes + table.notes
        let deleted = table.isDeleted.indices.filter { table.isDeleted[$0] }
        if !deleted.isEmpty { notes.append(.deletedRows(deleted.map { $0 + 1 })) }
        return (table, encoding.detected)
    }

    /// The layer of all features whose row is not deleted.
    private static func layer(named path: String, _ areas: [MultiPolygon?], _ table: AttributeTable?) -> FeatureLayer {
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
