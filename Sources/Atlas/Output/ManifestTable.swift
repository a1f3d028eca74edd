internal import Tables

extension Manifest {
    /// How a table was read: beside what is said of every table, what its format states, such as `delimiter` or `encoding`.
    struct Table: Codable {
        var file: String
        var rows: Int
        var keyColumn: String
        var decimal: String
        /// By key.
        var statements: [String: String]

        init(file: String, rows: Int, keyColumn: String, decimal: String, facts: any TableFacts) {
            self.file = file
            self.rows = rows
            self.keyColumn = keyColumn
            self.decimal = decimal
            statements = Dictionary(facts.statements.map { ($0.key, $0.value) }) { first, _ in first }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            file = try container.decode(String.self, forKey: .file)
            rows = try container.decode(Int.self, forKey: .rows)
            keyColumn = try container.decode(String.self, forKey: .keyColumn)
            decimal = try container.decode(String.self, forKey: .decimal)
            statements = [:]
            for key in container.allKeys where !Key.common.contains(key) {
                statements[key.stringValue] = try container.decode(String.self, forKey: key)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(file, forKey: .file)
            try container.encode(rows, forKey: .rows)
            try container.encode(keyColumn, forKey: .keyColumn)
            try container.encode(decimal, forKey: .decimal)
            for (key, value) in statements { try container.encode(value, forKey: Key(key)) }
        }

        /// A key that every table has, or one that its format states.
        private struct Key: CodingKey, Equatable {
            static let file = Key("file")
            static let rows = Key("rows")
            static let keyColumn = Key("keyColumn")
            static let decimal = Key("decimal")
            static let common = [file, rows, keyColumn, decimal]

            let stringValue: String
            var intValue: Int? { nil }

            init(_ name: String) { stringValue = name }
            init(stringValue: String) { self.init(stringValue) }
            init?(intValue: Int) { nil }
        }
    }
}
