/// Which coordinate a file gives first, whatever its format says.
public enum AxisOrder: String, CaseIterable, Sendable {
    /// East before north (longitude before latitude), as shapefiles have it.
    case eastNorth = "east-north"
    /// North before east: what some services (WFS 2.0) deliver and some programs then save.
    case northEast = "north-east"

    /// The other one.
    public var exchanged: AxisOrder { self == .eastNorth ? .northEast : .eastNorth }
}
