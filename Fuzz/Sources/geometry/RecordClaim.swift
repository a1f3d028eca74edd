import Fuzzing
import Geography

@testable import Shapefiles

/// What a record of a `.shp` claims to hold, read without the reader that is tried.
struct RecordClaim {
    private(set) var parts = 0
    private var positions = 0
    /// Of all coordinates' bits, whatever their order.
    private var sum: UInt64 = 0

    /// - Parameter start: Offset of the record's content.
    init(_ shp: [UInt8], at start: Int) {
        guard shp.littleEndian32(at: start) != 0 else { return }
        parts = Int(shp.littleEndian32(at: start + 36) ?? 0)
        positions = Int(shp.littleEndian32(at: start + 40) ?? 0)
        for coordinate in 0..<max(0, 2 * positions) {
            sum &+= (shp.double(at: start + 44 + 4 * parts + 8 * coordinate) ?? .nan).bitPattern
        }
    }

    /// Nothing is lost, nothing is added.
    func check(_ area: MultiPolygon) {
        require(area.ringCount == parts, "as many rings as parts")
        require(area.positions.count == positions, "as many positions as the record has")
        let found = area.positions.reduce(0 as UInt64) { $0 &+ $1.x.bitPattern &+ $1.y.bitPattern }
        require(found == sum, "the same coordinates")
    }
}
