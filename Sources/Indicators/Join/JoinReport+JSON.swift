internal import Geography

/// The report as JSON. Encode with `.sortedKeys`: Foundation keeps no order of its own.
extension JoinReport: Encodable {
    private enum CodingKeys: String, CodingKey {
        case file, column, conditions, regions, matched, duplicates, missing, suppressed, flagged
        case regionsWithoutValue = "regions_without_value"
        case valuesWithoutRegion = "values_without_region"
        case valuesOutsideScope = "values_outside_scope"
        case linesWithoutKey = "lines_without_key"
        case repairedKeys = "repaired_keys"
        case keysViaARS = "keys_via_ars"
        case notApplicable = "not_applicable"
    }

    /// Writes keys as strings, conditions as `COLUMN=VALUE|VALUE`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(column, forKey: .column)
        try container.encode(
            conditions.map { $0.column + "=" + $0.allowed.joined(separator: "|") }, forKey: .conditions)
        try container.encode(regions, forKey: .regions)
        try container.encode(matched, forKey: .matched)
        try container.encode(regionsWithoutValue.map(\.text), forKey: .regionsWithoutValue)
        try container.encode(valuesWithoutRegion, forKey: .valuesWithoutRegion)
        try container.encode(valuesOutsideScope, forKey: .valuesOutsideScope)
        try container.encode(linesWithoutKey, forKey: .linesWithoutKey)
        try container.encode(duplicates, forKey: .duplicates)
        try container.encode(repairedKeys, forKey: .repairedKeys)
        try container.encode(keysViaARS, forKey: .keysViaARS)
        try container.encode(missing, forKey: .missing)
        try container.encode(suppressed, forKey: .suppressed)
        try container.encode(notApplicable, forKey: .notApplicable)
        try container.encode(flagged, forKey: .flagged)
    }
}

extension JoinReport.Value: Encodable {
    private enum CodingKeys: String, CodingKey { case key, line }

    /// Writes key and line.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key.text, forKey: .key)
        try container.encode(line, forKey: .line)
    }
}

extension JoinReport.KeyPairing: Encodable {
    private enum CodingKeys: String, CodingKey { case table, region }

    /// Writes both spellings.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(table.text, forKey: .table)
        try container.encode(region.text, forKey: .region)
    }
}

extension KeyRepair: Encodable {
    private enum CodingKeys: String, CodingKey { case from, to, line, kinds }

    /// Writes what was found, what it became, where and why.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(from, forKey: .from)
        try container.encode(to.text, forKey: .to)
        try container.encode(line, forKey: .line)
        try container.encode(kinds.map(\.rawValue), forKey: .kinds)
    }
}

extension DuplicateKey: Encodable {
    private enum CodingKeys: String, CodingKey {
        case key, lines
        case differingColumns = "differing_columns"
    }

    /// Writes key, lines and the columns in which the rows differ.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key.text, forKey: .key)
        try container.encode(lines, forKey: .lines)
        try container.encode(differingColumns, forKey: .differingColumns)
    }
}
