import Fuzzing
import Geography
import Projections

/// Tries the identification of `.prj` texts.
///
/// Input: a choice (of the extent that the data have), the text.
enum References: FuzzTarget {
    private static let extents = [
        BoundingBox(minX: 583_000, minY: 5_780_000, maxX: 612_000, maxY: 5_810_000),
        BoundingBox(minX: 32_583_000, minY: 5_780_000, maxX: 32_612_000, maxY: 5_810_000),
        BoundingBox(minX: 3_583_000, minY: 5_780_000, maxX: 3_612_000, maxY: 5_810_000),
        BoundingBox(minX: 10.1, minY: 52.1, maxX: 10.5, maxY: 52.5),
    ]

    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let extent = extents[Int(parts.byte()) % extents.count]
        let text = String(decoding: parts.remaining(), as: UTF8.self)
        do throws(ProjectionError) {
            let found = try CoordinateReferenceSystem.identify(prj: text, extent: extent)
            require(found.candidates.contains { $0.code == found.system.code }, "what is found was a candidate")
            require(
                found.candidates.contains { $0.confidence >= Identification.leastConfidence },
                "what is found is likely")
            let again = try CoordinateReferenceSystem.identify(prj: text, extent: extent)
            require(found == again, "it is found again")
        } catch {}
    }

    static func seeds(from path: String) -> [[UInt8]] {
        guard path.lowercased().hasSuffix(".prj"), let file = smallFile(path) else { return [] }
        return [[0] + file, [3] + file]
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt { References.begin() }

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { References.take(data, size) }
