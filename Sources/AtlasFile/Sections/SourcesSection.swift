internal import Configuration
internal import Indicators
internal import Values

/// The `sources:` of an atlas file.
enum SourcesSection {
    static func read(_ value: ConfigurationValue?) throws(ConfigurationError) -> [Source] {
        try (value?.mapping().entries() ?? []).map { entry throws(ConfigurationError) in
            try entry.value.reading { source throws(ConfigurationError) in
                Source(
                    id: entry.key, provider: try source.required("provider").text(),
                    dataset: try source.required("dataset").text(), url: try source["url"]?.text(),
                    licence: try source.required("licence").text(), licenceURL: try source["licence-url"]?.text(),
                    changes: try source["changes"]?.text())
            }
        }
    }
}
