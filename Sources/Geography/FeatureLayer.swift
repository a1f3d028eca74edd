/// A column of the attribute table beside the geometry.
public struct AttributeField: Equatable, Sendable {
    /// What the file declares its cells to be. Cells are kept as text all the same.
    public enum Kind: String, Sendable {
        /// Characters.
        case text
        /// Digits, sign and decimal point.
        case number
        /// Eight digits, year first.
        case date
        /// T, F or ?.
        case logical
    }

    /// Name as in the file, decoded.
    public let name: String
    /// Declared kind.
    public let kind: Kind
    /// Declared width in bytes.
    public let width: Int
    /// Declared decimals.
    public let decimals: Int

    /// A field from its declaration.
    public init(name: String, kind: Kind, width: Int, decimals: Int) {
        self.name = name
        self.kind = kind
        self.width = width
        self.decimals = decimals
    }
}

/// What a boundary file holds: geometries and attributes, record by record, before anything is said about keys.
public struct FeatureLayer: Sendable {
    /// Name of the file, for messages.
    public var name: String
    /// The columns of the attribute table.
    public var fields: [AttributeField]
    /// Cells by column and feature: `columns[field][feature]`; `nil` is an empty cell.
    public var columns: [[String?]]
    /// One per feature; `nil` is a null shape ("no geometry").
    public var geometries: [MultiPolygon?]
    /// One per feature: its record in the file, counted from 1.
    public var records: [Int]

    /// A layer from its parts; all columns, geometries and records have one count.
    public init(
        name: String, fields: [AttributeField], columns: [[String?]], geometries: [MultiPolygon?], records: [Int]
    ) {
        self.name = name
        self.fields = fields
        self.columns = columns
        self.geometries = geometries
        self.records = records
    }

    /// Lets go of the geometries, once whoever goes on with them has taken them. Attributes and records stay.
    public mutating func releaseGeometries() {
        for index in geometries.indices { geometries[index] = nil }
    }

    /// Number of vertices of all geometries, closing ones counted.
    public var vertexCount: Int { geometries.reduce(0) { $0 + ($1?.positions.count ?? 0) } }

    /// Number of features.
    public var count: Int { geometries.count }

    /// The cells of a column by its name (upper and lower case are not told apart), or `nil` if there is none.
    public func column(_ name: String) -> [String?]? {
        fieldIndex(name).map { columns[$0] }
    }

    /// The index of a column by its name: exact, else without regard to case.
    public func fieldIndex(_ name: String) -> Int? {
        fields.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            ?? fields.firstIndex { $0.name.lowercased() == name.lowercased() }
    }

    /// The box around all geometries; `nil` if there are none.
    public var boundingBox: BoundingBox? {
        geometries.reduce(nil) { box, geometry in
            guard let other = geometry?.boundingBox else { return box }
            return box?.union(other) ?? other
        }
    }
}
