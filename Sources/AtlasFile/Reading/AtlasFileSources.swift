internal import Configuration
internal import Indicators
internal import Values

/// The `sources:` of an atlas file.
enum AtlasFileSources {
    static let keys = ["provider", "dataset", "url", "licence", "licence-url", "changes"]

    static func read(_ value: ConfigurationValue?) throws(ConfigurationError) -> [Source] {
        guard let mapping = try value?.mapping() else { return [] }
        return try mapping.entries().map { entry throws(ConfigurationError) in
            let source = try entry.value.mapping()
            try source.allow(keys)
            return Source(
                id: entry.key, provider: try source.required("provider").text(),
                dataset: try source.required("dataset").text(), url: try source["url"]?.text(),
                licence: try source.required("licence").text(), licenceURL: try source["licence-url"]?.text(),
                changes: try source["changes"]?.text())
        }
    }
}
