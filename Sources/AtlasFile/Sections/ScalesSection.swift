internal import Cartography
internal import Configuration

/// The `scales:` of an atlas file.
enum ScalesSection {
    static func read(
        _ value: ConfigurationValue?, indicators: [String]
    ) throws(ConfigurationError) -> [ScaleDefinition] {
        try (value?.mapping().entries() ?? []).map { entry throws(ConfigurationError) in
            try entry.value.reading { scale throws(ConfigurationError) in
                ScaleDefinition(
                    id: entry.key, method: try ClassificationMethod(scale.required("classes")),
                    indicators: try scale.required("indicators").list().map { item throws(ConfigurationError) in
                        try item.name(among: indicators)
                    })
            }
        }
    }
}
