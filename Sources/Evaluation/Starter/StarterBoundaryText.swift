internal import AtlasFile
internal import Geography
internal import Languages

/// Writes the `boundaries:` of a starter down.
struct StarterBoundaryText {
    let words: Wording
    let boundaries: StarterBoundaries

    /// The entries but for the source.
    var lines: [String] {
        let declared = boundaries.declared
        var lines = ["  file: " + YAMLScalar.written(declared.path)]
        lines.append(
            "  key: \(YAMLScalar.written(boundaries.key))   # "
                + words("Spalte mit dem amtlichen Schlüssel", "column with the official key"))
        lines.append(
            boundaries.name.map {
                "  name: \(YAMLScalar.written($0))   # " + words("Spalte mit dem Namen", "column with the name")
            }
                ?? "  # name: …   # "
                + words(
                    "Spalte mit dem Namen; fehlt sie, gilt die der Tabellen",
                    "column with the name; without it that of the tables counts"))
        lines.append(
            declared.select.map {
                "  select: \(YAMLScalar.written($0.text))   # "
                    + words("nur Schlüssel, die so beginnen", "only keys of this form")
            }
                ?? "  # select: \"03157*\"   # " + words("nur Schlüssel, die so beginnen", "only keys of this form")
        )
        lines += conditions
        for (key, value) in [
            ("encoding", declared.encoding), ("crs", declared.crs), ("axes", declared.axes?.rawValue),
            ("group-digits", declared.groupDigits.map(String.init)),
        ] {
            if let value { lines.append("  \(key): \(value)") }
        }
        if let area = boundaries.areaColumn {
            lines.append(
                "  area-column: \(area)   # "
                    + words("amtliche Fläche in km², für Dichten", "official area in km², for densities"))
        }
        return lines
    }

    private var conditions: [String] {
        let declared = boundaries.declared.conditions
        guard !declared.isEmpty else {
            guard boundaries.hasWater else { return [] }
            return [
                "  where: {GF: 4}   # "
                    + words(
                        "nur Landflächen (VG250: GF 4), ohne Wasserflächen",
                        "land areas only (VG250: GF 4), no water areas")
            ]
        }
        let water = boundaries.hasWater ? [AttributeCondition(column: "GF", allowed: ["4"])] : []
        return ["  where:"]
            + (declared + water).map { condition in
                "    \(YAMLScalar.written(condition.column)): ["
                    + condition.allowed.map(YAMLScalar.written).joined(separator: ", ") + "]"
            }
    }
}
