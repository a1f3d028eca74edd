import Boundaries
import Foundation
import Testing

@testable import Shapefiles

/// A tiny shapefile set, written byte by byte, so that every byte can be made wrong.
struct ShapefileFixture {
    struct Record {
        var type: Int32 = 5
        var rings: [[(Double, Double)]] = []
        var number: Int32?
        var partStarts: [Int32]?
        var parts: Int32?
        var positions: Int32?
        /// Words; stated in the record's header.
        var statedLength: Int32?
        var extra: [UInt8] = []

        static func square(_ x: Double, _ y: Double, _ side: Double = 1) -> Record {
            Record(rings: [[(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)]])
        }

        static var null: Record { Record(type: 0) }

        var content: [UInt8] {
            guard type != 0 else { return little(0) }
            let all = rings.flatMap { $0 }
            var starts: [Int32] = []
            var start: Int32 = 0
            for ring in rings {
                starts.append(start)
                start += Int32(ring.count)
            }
            var bytes = little(type)
            let xs = all.map(\.0)
            let ys = all.map(\.1)
            for value in [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0] { bytes += float(value) }
            bytes += little(parts ?? Int32(rings.count)) + little(positions ?? Int32(all.count))
            for start in partStarts ?? starts { bytes += little(start) }
            for position in all { bytes += float(position.0) + float(position.1) }
            if type == 15 { bytes += float(0) + float(9) + all.flatMap { _ in float(5) } }
            if type == 15 || type == 25 { bytes += float(0) + float(9) + all.flatMap { _ in float(7) } }
            return bytes + extra
        }
    }

    struct Field {
        var name: [UInt8]
        var type: Character = "C"
        var width = 10
        var decimals = 0

        init(_ name: String, _ type: Character = "C", _ width: Int = 10, decimals: Int = 0) {
            self.name = Array(name.utf8)
            self.type = type
            self.width = width
            self.decimals = decimals
        }
    }

    var type: Int32 = 5
    var records: [Record] = []
    var fields: [Field] = [Field("AGS", "C", 8), Field("GEN", "C", 12)]
    /// Cells as bytes, padded with blanks.
    var rows: [[[UInt8]]] = []
    var deleted: Set<Int> = []
    var languageDriver: UInt8 = 0
    var codePage: [UInt8]?
    var prj: String? = "PROJCS[]"

    /// Two squares with texts in columns AGS and GEN.
    static var two: ShapefileFixture {
        ShapefileFixture(
            records: [.square(0, 0), .square(1, 0)],
            rows: [[Array("03157001".utf8), Array("Edemissen".utf8)], [Array("03157006".utf8), Array("Peine".utf8)]])
    }

    /// As `two`, with other names.
    static func named(_ names: [[UInt8]]) -> ShapefileFixture {
        var fixture = ShapefileFixture()
        fixture.records = names.indices.map { .square(Double($0), 0) }
        fixture.rows = names.enumerated().map { [Array("0315700\($0)".utf8), $1] }
        return fixture
    }

    var shp: [UInt8] {
        let body = records.enumerated().flatMap { index, record -> [UInt8] in
            let content = record.content
            let number = record.number ?? Int32(index + 1)
            let length = record.statedLength ?? Int32(content.count / 2)
            return big(number) + big(length) + content
        }
        return header(length: 100 + body.count) + body
    }

    var shx: [UInt8] {
        var offset = 100
        var body: [UInt8] = []
        for record in records {
            body += big(Int32(offset / 2)) + big(Int32(record.content.count / 2))
            offset += 8 + record.content.count
        }
        return header(length: 100 + body.count) + body
    }

    var dbf: [UInt8] {
        let width = 1 + fields.map(\.width).reduce(0, +)
        var bytes: [UInt8] = [3, 124, 1, 1] + little(Int32(rows.count))
        bytes += little16(32 + 32 * fields.count + 1) + little16(width) + [UInt8](repeating: 0, count: 17)
        bytes += [languageDriver, 0, 0]
        for field in fields {
            bytes += field.name.prefix(11) + [UInt8](repeating: 0, count: max(0, 11 - field.name.count))
            bytes += [field.type.asciiValue ?? 0, 0, 0, 0, 0, UInt8(field.width), UInt8(field.decimals)]
            bytes += [UInt8](repeating: 0, count: 14)
        }
        bytes.append(0x0D)
        for (index, row) in rows.enumerated() {
            bytes.append(deleted.contains(index) ? 0x2A : 0x20)
            for (field, cell) in zip(fields, row) {
                bytes += cell.prefix(field.width) + [UInt8](repeating: 0x20, count: max(0, field.width - cell.count))
            }
        }
        return bytes + [0x1A]
    }

    private func header(length: Int) -> [UInt8] {
        var bytes = big(9994) + [UInt8](repeating: 0, count: 20) + big(Int32(length / 2))
        bytes += little(1000) + little(type)
        return bytes + [UInt8](repeating: 0, count: 64)
    }

    /// Writes the set to a folder of its own, hands the path of the `.shp` to the test, and removes the folder.
    ///
    /// - Parameter files: Changes to the files by ending; `nil` leaves a file out.
    func written<Result>(
        _ change: (inout [String: [UInt8]]) -> Void = { _ in }, _ body: (String) throws -> Result
    ) throws -> Result {
        var files = ["shp": shp, "shx": shx, "dbf": dbf]
        files["cpg"] = codePage
        files["prj"] = prj.map { Array($0.utf8) }
        change(&files)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (ending, bytes) in files {
            try Data(bytes).write(to: folder.appendingPathComponent("layer." + ending))
        }
        return try body(folder.appendingPathComponent("layer.shp").path)
    }

    func read(
        _ options: BoundaryOptions = .init(), _ change: (inout [String: [UInt8]]) -> Void = { _ in }
    ) throws -> ShapefileContents {
        try written(change) { try Shapefile.read(path: $0, options: options) }
    }

    /// The error of reading; fails the test if there is none.
    func refusal(
        _ options: BoundaryOptions = .init(), _ change: (inout [String: [UInt8]]) -> Void = { _ in },
        at location: SourceLocation = #_sourceLocation
    ) throws -> ShapefileError? {
        do {
            _ = try read(options, change)
            Issue.record("read without an error", sourceLocation: location)
            return nil
        } catch let error as ShapefileError {
            return error
        }
    }
}

func little(_ value: Int32) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
func big(_ value: Int32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
func float(_ value: Double) -> [UInt8] { withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) } }
func little16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
