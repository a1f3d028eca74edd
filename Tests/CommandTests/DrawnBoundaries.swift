import Foundation

/// A small shapefile set of one's own, written byte by byte.
struct DrawnBoundaries {
    typealias Point = (x: Double, y: Double)

    /// One record: its rings, and the texts of its columns.
    struct Record {
        var rings: [[Point]]
        var cells: [String]
    }

    var columns: [String]
    var records: [Record] = []
    var prj: String?
    var cpg: String?

    init(_ columns: String...) {
        self.columns = columns
    }

    /// A closed ring around a square, from its south-western corner, clockwise.
    static func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
        [(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)]
    }

    mutating func add(_ rings: [[Point]], _ cells: String...) {
        records.append(Record(rings: rings, cells: cells))
    }

    /// A row of squares side by side with keys from 03157001 on.
    static func row(_ count: Int = 4, x: Double, y: Double, side: Double) -> DrawnBoundaries {
        var drawn = DrawnBoundaries("AGS", "GEN")
        for number in 0..<count {
            drawn.add(
                [square(x + Double(number) * side, y, side)], "0315700\(number + 1)",
                "Ort \(Character(UnicodeScalar(UInt8(65 + number))))")
        }
        return drawn
    }

    /// The same with each position changed.
    func moved(_ move: (Point) -> Point) -> DrawnBoundaries {
        var other = self
        for index in records.indices { other.records[index].rings = records[index].rings.map { $0.map(move) } }
        return other
    }

    func write(to folder: TemporaryFolder, as name: String = "b") throws {
        var shapes: [UInt8] = []
        var index: [UInt8] = []
        for (number, record) in records.enumerated() {
            let content = Self.content(record.rings)
            index += Self.big((100 + shapes.count) / 2) + Self.big(content.count / 2)
            shapes += Self.big(number + 1) + Self.big(content.count / 2) + content
        }
        try folder.write(header(100 + shapes.count) + shapes, to: name + ".shp")
        try folder.write(header(100 + index.count) + index, to: name + ".shx")
        try folder.write(table, to: name + ".dbf")
        if let prj { try folder.write(prj, to: name + ".prj") }
        if let cpg { try folder.write(cpg, to: name + ".cpg") }
    }

    /// A table of values 1, 2, 3 … for all keys in the first column.
    func writeValues(to folder: TemporaryFolder, as name: String = "werte.csv") throws {
        var keys: [String] = []
        for record in records where !keys.contains(record.cells[0]) { keys.append(record.cells[0]) }
        let rows = keys.enumerated().map { "\($1);\($0 + 1)" }
        try folder.write("Schluessel;wert\n" + rows.joined(separator: "\n") + "\n", to: name)
    }

    private func header(_ bytes: Int) -> [UInt8] {
        Self.big(9994) + [UInt8](repeating: 0, count: 20) + Self.big(bytes / 2) + Self.little(1000) + Self.little(5)
            + Self.box(records.flatMap { $0.rings.flatMap { $0 } }) + [UInt8](repeating: 0, count: 32)
    }

    private static func content(_ rings: [[Point]]) -> [UInt8] {
        let all = rings.flatMap { $0 }
        var start = 0
        let starts = rings.flatMap { ring in
            defer { start += ring.count }
            return little(start)
        }
        return little(5) + box(all) + little(rings.count) + little(all.count) + starts
            + all.flatMap { float($0.x) + float($0.y) }
    }

    private static func box(_ points: [Point]) -> [UInt8] {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        return [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0].flatMap(float)
    }

    private var table: [UInt8] {
        let width = 40
        var bytes: [UInt8] = [3, 26, 1, 1] + Self.little(records.count)
        let headerLength = 33 + 32 * columns.count
        let rowLength = 1 + width * columns.count
        for length in [headerLength, rowLength] { bytes += [UInt8(length & 255), UInt8(length >> 8)] }
        bytes += [UInt8](repeating: 0, count: 20)
        for column in columns {
            let name = Array(column.utf8.prefix(10))
            bytes +=
                name + [UInt8](repeating: 0, count: 11 - name.count) + [UInt8(ascii: "C"), 0, 0, 0, 0, UInt8(width)]
            bytes += [UInt8](repeating: 0, count: 15)
        }
        bytes.append(0x0D)
        for record in records {
            bytes.append(0x20)
            for cell in record.cells {
                let text = Array(cell.utf8.prefix(width))
                bytes += text + [UInt8](repeating: 0x20, count: width - text.count)
            }
        }
        return bytes + [0x1A]
    }

    private static func big(_ number: Int) -> [UInt8] { withUnsafeBytes(of: Int32(number).bigEndian) { Array($0) } }
    private static func little(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: Int32(number).littleEndian) { Array($0) }
    }
    private static func float(_ number: Double) -> [UInt8] {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
    }
}

extension CommandRun {
    /// A map of `werte.csv` on `b.shp` as SVG and GeoJSON.
    static func map(_ more: [String] = [], in folder: TemporaryFolder, boundaries: String = "b.shp") throws
        -> CommandRun
    {
        try CommandRun(
            [
                "map", boundaries, "--values", "werte.csv", "--column", "wert", "-o", "k.svg", "-o", "k.geojson",
                "--language", "en",
            ] + more,
            in: folder)
    }

    /// The options that an error or note proposes, as they can be typed into a shell.
    var remedy: String? { errors.firstMatch(of: /options? “(--[^”]+)”/).map { String($0.1) } }
}
