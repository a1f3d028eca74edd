public import Geography

/// A grid of whole numbers over a map: positions become points of eight bytes, and equal points are equal bits.
///
/// A step of the grid is a thousandth of the map's unit (a millimetre, as a rule), or a 4,000,000,000th of the longer side
/// where that is coarser.
public struct PlanarGrid: Equatable, Sendable {
    /// Planar position of the grid's middle.
    let origin: Position
    /// Length of a step in the map's unit.
    let step: Double
    private let stepsPerUnit: Double

    /// A grid that covers a box.
    public init(over box: BoundingBox) {
        let longer = max(box.width, box.height)
        step = max(0.001, longer.isFinite ? longer / 4e9 : 1)
        stepsPerUnit = 1 / step
        origin = box.center
    }

    /// The nearest point of the grid.
    @inline(__always)
    func point(at position: Position) -> GridPoint {
        GridPoint(
            x: Self.rounded((position.x - origin.x) * stepsPerUnit),
            y: Self.rounded((position.y - origin.y) * stepsPerUnit))
    }

    /// The planar position of a point.
    @inline(__always)
    func position(of point: GridPoint) -> Position {
        Position(x: origin.x + Double(point.x) * step, y: origin.y + Double(point.y) * step)
    }

    /// Adding and taking off 1.5 · 2⁵² rounds to the nearest whole number without a call.
    @inline(__always)
    static func rounded(_ number: Double) -> Int32 {
        let shift = 6_755_399_441_055_744.0
        let whole = (number + shift) - shift
        return whole > -2_147_483_648 && whole < 2_147_483_647 ? Int32(truncatingIfNeeded: Int64(whole)) : 0
    }
}

/// A point of a ``PlanarGrid``, or of a sheet in hundredths of a millimetre.
struct GridPoint: Equatable, BitwiseCopyable, Sendable {
    var x: Int32
    var y: Int32

    /// Of a sheet: the point in hundredths of a millimetre.
    var inHundredths: Position { Position(x: Double(x), y: Double(y)) }

    /// Of a sheet: the point in millimetres.
    var inMillimetres: Position { Position(x: Double(x) / 100, y: Double(y) / 100) }

    /// Both numbers in one.
    @inline(__always)
    var bits: UInt64 { UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y)) }
}

extension UInt64 {
    /// Bits that look random and depend on all of these: a hash that is the same in every run.
    @inline(__always)
    var mixed: UInt64 {
        var hash = self &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        return hash &* 0xD6E8_FEB8_6659_FD93
    }
}
