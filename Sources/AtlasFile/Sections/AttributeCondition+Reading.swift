internal import Configuration
internal import Geography

extension AttributeCondition {
    /// `where: {GF: 4}` or `where: {GF: [4, 2]}`.
    static func read(_ value: ConfigurationValue?) throws(ConfigurationError) -> [AttributeCondition] {
        try (value?.mapping().entries() ?? []).map { entry throws(ConfigurationError) in
            AttributeCondition(
                column: entry.key,
                allowed: try entry.value.list().map { item throws(ConfigurationError) in try item.text() })
        }
    }
}
