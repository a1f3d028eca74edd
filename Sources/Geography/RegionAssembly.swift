/// Makes regions out of the features of a boundary file: filters, takes keys, and joins features that share one.
public struct RegionAssembly: Sendable {
    /// The regions in order of their key.
    public private(set) var regions: [Region]
    /// Regions made of several features, in order of their key.
    public let collapsed: [Collapse]
    /// Regions of which several features have the same area or parts of it, in order of their key; each part counts once.
    public let repeated: [Repetition]
    /// Keys that a number column had lost the leading zero of, with the key as restored; in order of the key.
    public let restoredKeys: [Restored]
    /// Records whose key cell is empty; they take no part.
    public let recordsWithoutKey: [Int]
    /// Keys of regions that have no geometry.
    public let withoutGeometry: [RegionKey]
    /// Features left out by conditions.
    public let filtered: Int
    /// Features left out by the key pattern.
    public let unselected: Int

    /// A region made of several features.
    public struct Collapse: Equatable, Sendable {
        /// The key they share.
        public let key: RegionKey
        /// Their records, counted from 1.
        public let records: [Int]
        /// How many of them are marked as water (GF other than 4).
        public let water: Int
    }

    /// A region of which several features have the same area, or parts of it.
    public struct Repetition: Equatable, Sendable {
        /// The key they share.
        public let key: RegionKey
        /// Records that have something again, or all of it, that another record of the region has.
        public let records: [Int]
    }

    /// A key with its leading zero put back.
    public struct Restored: Equatable, Sendable {
        /// As the file has it.
        public let found: String
        /// As it is used.
        public let key: RegionKey
    }

    /// What can be wrong with the choice of columns.
    public enum Failure: Error, Equatable, Sendable {
        /// No such column; the ones there are.
        case unknownColumn(String, layer: String, available: [String])
        /// Every feature was left out.
        case nothingLeft(
            layer: String, features: Int, conditions: [AttributeCondition], pattern: KeyPattern?, fitting: KeyPattern?)
    }

    /// Makes regions.
    ///
    /// - Parameters:
    ///   - layer: The features.
    ///   - key: Column with the key.
    ///   - name: Column with the name, or `nil`.
    ///   - conditions: All must hold for a feature to take part.
    ///   - restoredLength: Length of the keys, if their leading zero was lost and is to be put back.
    ///   - pattern: Keys that take part; `nil` = all.
    ///   - landColumn: Column that marks land with `4`, as VG250's `GF`; looked for, need not be there.
    /// - Throws: ``Failure``
    public init(
        _ layer: FeatureLayer, key: String, restoredLength: Int? = nil, name: String? = nil,
        conditions: [AttributeCondition] = [],
        pattern: KeyPattern? = nil, landColumn: String = "GF"
    ) throws(Failure) {
        let found = try Self.column(key, of: layer)
        let keys = restoredLength.map { NumericKeys.restored(found, to: $0) } ?? found
        let names = try name.map { name throws(Failure) in try Self.column(name, of: layer) }
        let tests = try conditions.map { condition throws(Failure) in
            (condition, try Self.column(condition.column, of: layer))
        }
        let land = AttributeCondition(column: landColumn, allowed: ["4"])
        let landCells = layer.column(landColumn)

        // Keys in the order in which they come, which mostly is their order already.
        var groups: [(key: RegionKey, features: [Int])] = []
        var places: [RegionKey: Int] = [:]
        places.reserveCapacity(layer.count)
        var withoutKey: [Int] = []
        var filtered = 0
        var unselected = 0
        for feature in 0..<layer.count {
            guard tests.allSatisfy({ $0.matches($1[feature]) }) else {
                filtered += 1
                continue
            }
            guard let key = keys[feature].flatMap({ RegionKey($0) }) else {
                withoutKey.append(layer.records[feature])
                continue
            }
            guard pattern?.matches(key) ?? true else {
                unselected += 1
                continue
            }
            let place = places[key, default: groups.count]
            if place == groups.count {
                groups.append((key, [feature]))
                places[key] = place
            } else {
                groups[place].features.append(feature)
            }
        }
        guard !groups.isEmpty else {
            let fitting = pattern?.withZero.flatMap { pattern in
                keys.contains { $0.flatMap { RegionKey($0) }.map(pattern.matches) ?? false } ? pattern : nil
            }
            throw .nothingLeft(
                layer: layer.name, features: layer.count, conditions: conditions, pattern: pattern, fitting: fitting)
        }

        var regions: [Region] = []
        regions.reserveCapacity(groups.count)
        var collapsed: [Collapse] = []
        var repeated: [Repetition] = []
        groups.sort { $0.key < $1.key }
        for (key, features) in groups {
            let isLand = features.map { feature in landCells.map { land.matches($0[feature]) } ?? true }
            let union = FeatureUnion(features.map { layer.geometries[$0] })
            if !union.repeating.isEmpty {
                repeated.append(Repetition(key: key, records: union.repeating.map { layer.records[features[$0]] }))
            }
            let contributing = union.contributing.map { features[$0] }
            let mixed = isLand.contains(true) && isLand.contains(false)
            regions.append(
                Region(
                    key: key,
                    name: names.flatMap { names in features.lazy.compactMap { names[$0] }.first },
                    geometry: union.area,
                    landGeometry: mixed
                        ? FeatureUnion(zip(features, isLand).filter(\.1).map { layer.geometries[$0.0] }).area : nil,
                    records: features.map { layer.records[$0] }, features: contributing))
            if contributing.count > 1 {
                collapsed.append(
                    Collapse(
                        key: key, records: contributing.map { layer.records[$0] },
                        water: union.contributing.count { !isLand[$0] }))
            }
        }
        self.regions = regions
        restoredKeys = zip(keys, try Self.column(key, of: layer)).compactMap { restored, found in
            guard let restored, let found, restored != found else { return nil }
            return RegionKey(restored).map { Restored(found: found, key: $0) }
        }.sorted { $0.key < $1.key }
        self.collapsed = collapsed
        self.repeated = repeated
        recordsWithoutKey = withoutKey
        withoutGeometry = regions.filter { $0.geometry == nil }.map(\.key)
        self.filtered = filtered
        self.unselected = unselected
    }

    /// Hands the geometries of the regions over, so that whoever goes on with them has the only copy. The regions keep none.
    public mutating func takeGeometries() -> [MultiPolygon?] {
        var geometries: [MultiPolygon?] = []
        geometries.reserveCapacity(regions.count)
        for index in regions.indices {
            geometries.append(regions[index].geometry)
            regions[index].geometry = nil
        }
        return geometries
    }

    private static func column(_ name: String, of layer: FeatureLayer) throws(Failure) -> [String?] {
        guard let column = layer.column(name) else {
            throw .unknownColumn(name, layer: layer.name, available: layer.fields.map(\.name))
        }
        return column
    }
}
