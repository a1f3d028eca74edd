internal import Cartography
internal import Configuration

/// A name in German and English, as styles and palettes carry it.
public struct LocalizedLabel: Equatable, Sendable {
    /// German name.
    public let german: String
    /// English name.
    public let english: String

    /// Reads `label: {de: …, en: …}`; a name that is left out is the fallback.
    init(_ value: ConfigurationValue?, fallback: String) throws(ConfigurationError) {
        guard let mapping = try value?.mapping() else {
            german = fallback
            english = fallback
            return
        }
        try mapping.allow(["de", "en"])
        german = try mapping["de"]?.text() ?? fallback
        english = try mapping["en"]?.text() ?? fallback
    }
}
