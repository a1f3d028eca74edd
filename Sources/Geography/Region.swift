/// One region of an atlas: a municipality, a county, a district.
public struct Region: Sendable {
    /// Its official key.
    public let key: RegionKey
    /// Its name, if a name column is known.
    public let name: String?
    /// All of its area; `nil` if the file has only a null shape for it.
    public var geometry: MultiPolygon?
    /// The land alone where the file tells land from water (VG250: GF = 4 beside GF = 2); `nil` where ``geometry`` is all land.
    public var landGeometry: MultiPolygon?
    /// Records of the file that make up the region, counted from 1.
    public let records: [Int]
    /// Indices in their layer of the features that add something to it, in the order of ``records``.
    public let features: [Int]

    /// A region from its parts.
    public init(
        key: RegionKey, name: String?, geometry: MultiPolygon?, landGeometry: MultiPolygon? = nil,
        records: [Int] = [], features: [Int] = []
    ) {
        self.key = key
        self.name = name
        self.geometry = geometry
        self.landGeometry = landGeometry
        self.records = records
        self.features = features
    }
}
