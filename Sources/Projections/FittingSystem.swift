public import Geography

/// A usual system that coordinates of an extent can be in, and where they would lie then.
public struct FittingSystem: Equatable, Sendable {
    /// Authority and number.
    public let code: String
    /// Name at the authority.
    public let name: String
    /// The middle of the extent, in degrees.
    public private(set) var middle: Position
    /// The eastings begin with the number of the zone.
    public let hasZonePrefix: Bool
    /// It differs from the system that was stated by the number of the zone alone.
    public let isPartner: Bool
    /// It fits if east and north are exchanged.
    public private(set) var isExchanged = false

    /// The same, if east and north are exchanged.
    private var exchanged: FittingSystem {
        var other = self
        other.isExchanged.toggle()
        return FittingSystem(other, middle: Position(x: middle.y, y: middle.x))
    }

    private init(_ other: FittingSystem, middle: Position) {
        self = other
        self.middle = middle
    }

    private init(_ system: CoordinateReferenceSystem, middle: Position, isPartner: Bool = false) {
        code = system.code
        name = system.name
        self.middle = middle
        hasZonePrefix = Self.withPrefix[system.code] != nil
        self.isPartner = isPartner
    }

    private static let withPrefix: [String: String] = [
        "EPSG:4647": "EPSG:25832", "EPSG:5650": "EPSG:25833", "EPSG:5649": "EPSG:25831",
    ]
    /// Those of the German-speaking countries first, then their neighbours'.
    private static let usual =
        ["EPSG:25832", "EPSG:25833", "EPSG:4647", "EPSG:5650", "EPSG:31467", "EPSG:31468", "EPSG:31466", "EPSG:31469"]
        + ["EPSG:3068", "EPSG:2056", "EPSG:21781", "EPSG:31287", "EPSG:31254", "EPSG:31255", "EPSG:31256", "EPSG:3035"]
        + ["EPSG:3857", "EPSG:25831", "EPSG:5649", "EPSG:28992", "EPSG:31370", "EPSG:2154", "EPSG:2180", "EPSG:5514"]

    /// The usual systems that fit, the likeliest first.
    ///
    /// - Parameters:
    ///   - extent: Of the data, in the units of their coordinates.
    ///   - system: What the data were said to be in; where another one differs from it by the zone's number alone, it is the answer.
    public static func all(fitting extent: BoundingBox, insteadOf system: CoordinateReferenceSystem? = nil)
        -> [FittingSystem]
    {
        guard let context = try? Context() else { return [] }
        if extent.fitsDegrees {
            guard let degrees = try? CoordinateReferenceSystem(code: "EPSG:4326") else { return [] }
            let found = FittingSystem(degrees, middle: extent.center)
            do throws(ProjectionError) { try degrees.checkAxes(of: extent) } catch { return [found.exchanged] }
            return [found]
        }
        let partner = system.flatMap { system in
            withPrefix[system.code] ?? withPrefix.first { $0.value == system.code }?.key
        }
        if let partner, let found = try? CoordinateReferenceSystem(code: partner),
            let middle = found.middle(ofPossible: extent, in: context)
        {
            return [FittingSystem(found, middle: middle, isPartner: true)]
        }
        let others = usual.filter { $0 != system?.code }.compactMap { try? CoordinateReferenceSystem(code: $0) }
        let near = others.compactMap { other in
            other.middle(of: extent, in: context).map { FittingSystem(other, middle: $0) }
        }
        guard near.isEmpty else { return near }
        let possible = others.compactMap { other in
            other.middle(ofPossible: extent, in: context).map { FittingSystem(other, middle: $0) }
        }
        guard possible.isEmpty else { return possible }
        return others.compactMap { other in
            other.middle(of: extent.swapped, in: context).map { middle in
                FittingSystem(other, middle: Position(x: middle.y, y: middle.x)).exchanged
            }
        }
    }
}

extension CoordinateReferenceSystem {
    /// In degrees; `nil` unless the whole extent lies in the zone for which the system is meant.
    fileprivate func middle(of extent: BoundingBox, in context: Context) -> Position? {
        guard let view = try? GeographicView(of: self, in: context) else { return nil }
        let samples = extent.grid(steps: 2).map { view.geographic($0) }
        guard samples.allSatisfy({ $0.isFinite && areaOfUse.contains(longitude: $0.x, latitude: $0.y, margin: 0.5) })
        else { return nil }
        return view.geographic(extent.center)
    }

    /// In degrees; `nil` unless the extent can lie in the system at all.
    fileprivate func middle(ofPossible extent: BoundingBox, in context: Context) -> Position? {
        (try? place(of: extent, in: context))?.center
    }
}

extension BoundingBox {
    /// Small enough for longitude and latitude, in whichever order.
    var fitsDegrees: Bool {
        [minX, minY, maxX, maxY].allSatisfy { abs($0) <= 360 }
            && min(max(abs(minX), abs(maxX)), max(abs(minY), abs(maxY))) <= 90
    }

    /// East and north taken for each other.
    var swapped: BoundingBox { BoundingBox(minX: minY, minY: minX, maxX: maxY, maxY: maxX) }
}
