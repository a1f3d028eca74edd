internal import Configuration
internal import Geography
internal import Indicators

/// Reads where a value comes from: a column, a rate, a density or a change.
struct ValueReader {
    let tables: [TableDefinition]

    /// The value that one of the keys `column`, `rate`, `density`, `change` of a mapping describes.
    ///
    /// - Parameter year: Stands in for references that name none.
    func value(of mapping: ConfigurationMapping, year: String?) throws(ConfigurationError) -> IndicatorValue {
        let (kind, value) = try mapping.only(["column", "rate", "density", "change"])
        return kind == "change" ? try change(value) : try plain(kind, value, year: year)
    }

    /// A value at one time.
    private func plain(
        _ kind: String, _ value: ConfigurationValue, year: String?
    ) throws(ConfigurationError) -> IndicatorValue {
        switch kind {
        case "rate":
            try value.reading { rate throws(ConfigurationError) in
                .rate(
                    cases: try reference(rate.required("cases"), year: year),
                    base: try reference(rate.required("base"), year: year),
                    per: try rate["per"]?.number(in: 1...1e9) ?? 100)
            }
        case "density": .density(try reference(value, year: year))
        default: .column(try reference(value, year: year))
        }
    }

    enum ChangeKind: String, CaseIterable {
        case difference
        case percent
    }

    private func change(_ value: ConfigurationValue) throws(ConfigurationError) -> IndicatorValue {
        try value.reading { change throws(ConfigurationError) in
            let kind = try change["as"]?.choice(ChangeKind.self) ?? .difference
            let (first, last) = (try change.required("from").text(), try change.required("to").text())
            let (from, to) = try change.required("of").reading { of throws(ConfigurationError) in
                let (kind, value) = try of.only(["column", "rate", "density"])
                return (try plain(kind, value, year: first), try plain(kind, value, year: last))
            }
            // Without a year in table or column both ends are the same numbers, and every change would be 0.
            guard from != to else { throw value.malformed(expected: "from ≠ to; tables: … year: | {year}") }
            return .change(from: from, to: to, kind: kind == .percent ? .percent : .difference)
        }
    }

    /// `{table: …, column: …, year: …, where: {…}}`, or the table's id and the column with a point between them.
    func reference(_ value: ConfigurationValue, year: String?) throws(ConfigurationError) -> ValueReference {
        if !value.isMapping {
            let text = try value.text()
            guard let point = text.firstIndex(of: ".") else { throw value.malformed(expected: "table.column") }
            let table = try table(String(text[..<point]), at: value)
            return try reference(table, String(text[text.index(after: point)...]), year, [], at: value)
        }
        return try value.reading { mapping throws(ConfigurationError) in
            let name = try mapping.required("table")
            return try reference(
                table(name.text(), at: name), mapping.required("column").text(), mapping["year"]?.text() ?? year,
                AttributeCondition.read(mapping["where"]), at: value)
        }
    }

    private func table(_ id: String, at value: ConfigurationValue) throws(ConfigurationError) -> TableDefinition {
        guard let table = tables.first(where: { $0.id == id }) else {
            throw .undefined(
                file: value.file, line: value.line, path: value.path, name: id, defined: tables.map(\.id))
        }
        return table
    }

    /// A text in which `{year}` is replaced.
    static func filled(
        _ text: String, year: String?, at value: ConfigurationValue
    ) throws(ConfigurationError) -> String {
        guard text.contains("{year}") else { return text }
        guard let year else {
            throw .missingKey(file: value.file, line: value.line, path: value.path, key: "year")
        }
        return text.replacing("{year}", with: year)
    }

    private func reference(
        _ table: TableDefinition, _ column: String, _ year: String?, _ conditions: [AttributeCondition],
        at value: ConfigurationValue
    ) throws(ConfigurationError) -> ValueReference {
        let column = try Self.filled(column, year: year, at: value)
        var conditions = table.conditions + conditions
        if let long = table.long { conditions.append(AttributeCondition(column: long.variable, allowed: [column])) }
        if let yearColumn = table.year {
            guard let year else {
                throw .missingKey(file: value.file, line: value.line, path: value.path, key: "year")
            }
            conditions.append(AttributeCondition(column: yearColumn, allowed: [year]))
        }
        return ValueReference(table: table.id, column: table.long?.value ?? column, conditions: conditions)
    }
}
