import Boundaries
import Fuzzing
import Geography
import TextEncoding

@testable import Shapefiles

/// Tries the reading of `.dbf` with `.cpg`.
///
/// Input: a choice (bit 0: there is a `.cpg`, bit 1: row length and row count are made to fit, bits 2 to 4 all set: read as a whole set
/// of files, whose geometry fits and has no areas), another one of the encoding that is declared, the `.cpg` with its length, the `.dbf`.
enum Attributes: FuzzTarget {
    private static let companions = Companions(of: "/layer.shp")
    private static let declared = ["", "UTF-8", "CP1252", "CP850", "CP932", "GBK", "Big5", "UTF-16", "UTF-16LE"]

    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let choice = parts.byte()
        let encoding = CharacterEncoding(named: declared[Int(parts.byte()) % declared.count])
        let stated = parts.file()
        let cpg = choice & 1 == 1 ? stated : nil
        let dbf = choice & 2 == 2 ? FittingTable.made(from: parts.remaining()) : parts.remaining()
        do throws(ShapefileError) {
            if choice & 0x1C == 0x1C { return try WholeSet.check(dbf, cpg, encoding) }
            let header = try AttributeHeader(dbf, file: "layer.dbf")
            let found = try AttributeEncoding(
                declared: encoding, codePageFile: cpg, table: dbf, header: header, companions: companions)
            let reading = try AttributeTable(dbf, header: header, encoding: found, choice: .all, file: "layer.dbf")
            TableLaws.check(reading, header)
            guard let field = reading.fields.last else { return }
            let alone = try AttributeTable(
                dbf, header: header, encoding: found, choice: .named([field.name]), file: "layer.dbf")
            TableLaws.check(alone, among: reading)
        } catch .unsupportedColumn {
            // The first field of that name may be one that cannot be read.
        } catch {}
    }

    static func seeds(from path: String) -> [[UInt8]] {
        guard path.lowercased().hasSuffix(".dbf"), let dbf = smallFile(path) else { return [] }
        let cpg = smallFile(String(path.dropLast(3)) + "cpg") ?? Array("UTF-8".utf8)
        return [
            InputParts.joining([1, 0], [cpg], last: dbf), InputParts.joining([2, 0], [cpg], last: dbf),
            InputParts.joining([3, 2], [cpg], last: dbf), InputParts.joining([0x1F, 0], [cpg], last: dbf),
        ]
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt { Attributes.begin() }

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { Attributes.take(data, size) }
