internal import Configuration
internal import Geography

/// The `boundaries:` of an atlas file.
enum BoundariesSection {
    static func read(
        _ value: ConfigurationValue, folder: String, sources: [String]
    ) throws(ConfigurationError) -> BoundariesDefinition {
        try value.reading { boundaries throws(ConfigurationError) in
            BoundariesDefinition(
                path: RelativePath.resolved(try boundaries.required("file").filePath(), in: folder),
                key: try boundaries["key"]?.text(), name: try boundaries["name"]?.text(),
                select: try boundaries["select"].map { value throws(ConfigurationError) in
                    KeyPattern(try value.text())
                },
                conditions: try AttributeCondition.read(boundaries["where"]),
                encoding: try boundaries["encoding"]?.text(), crs: try boundaries["crs"]?.text(),
                axes: try boundaries["axes"]?.choice(AxisOrder.self),
                areaColumn: try boundaries["area-column"]?.text(),
                source: try boundaries.required("source").name(among: sources),
                groupDigits: try boundaries["group-digits"]?.integer(in: 1...11))
        }
    }
}
