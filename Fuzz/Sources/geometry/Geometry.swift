import Fuzzing
import Geography

@testable import Shapefiles

/// Tries the reading of `.shp` with `.shx`.
///
/// Input: a choice (bit 0: the index is made from the records, bit 1: all records get the type of the header), the `.shp` with its
/// length, the `.shx`. Bit 7: two threads read.
enum Geometry: FuzzTarget {
    private static let folder = MemoryFolder()

    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let choice = parts.byte()
        var shp = parts.file()
        var shx = parts.remaining()
        if choice & 1 == 1 { (shp, shx) = IndexedRecords.made(from: shp, sameType: choice & 2 == 2) }
        folder.write(["shp": shp, "shx": shx])
        do throws(ShapefileError) {
            let companions = Companions(of: folder.path + "/layer.shp")
            let scan = try GeometryScan(
                shp: companions.openGeometry(windowSize: GeometryScan.windowSize), shx: shx, companions: companions)
            try scan.checkAreas()
            let reading = try GeometryReading(companions, shx: shx, scan: scan, workers: 1 + Int(choice >> 7))
            require(reading.areas.count == scan.offsets.count, "one area for each record")
            let repaired = Set(reading.notes.flatMap(\.repairedRecords))
            for (index, area) in reading.areas.enumerated() {
                let claim = RecordClaim(shp, at: scan.offsets[index] + 8)
                guard let area else {
                    require(claim.parts == 0 || repaired.contains(index + 1), "a record without area is noted")
                    continue
                }
                AreaLaws.check(area)
                if !repaired.contains(index + 1) { claim.check(area) }
                require(area.ringCount <= claim.parts, "no more rings than parts")
            }
        } catch {}
    }

    static func seeds(from path: String) -> [[UInt8]] {
        guard path.lowercased().hasSuffix(".shp"), let shp = smallFile(path) else { return [] }
        let shx = smallFile(String(path.dropLast(3)) + "shx") ?? smallFile(String(path.dropLast(3)) + "SHX") ?? []
        return [
            InputParts.joining([0], [shp], last: shx), InputParts.joining([1], [shp], last: []),
            InputParts.joining([3], [shp], last: []),
        ]
    }
}

extension ShapefileNote {
    /// Records of which rings were left out or closed.
    fileprivate var repairedRecords: [Int] {
        switch self {
        case .degenerateRings(let records), .openRings(let records), .emptyShapes(let records): records
        default: []
        }
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt { Geometry.begin() }

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { Geometry.take(data, size) }
