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
        let names = try value?.reading { names throws(ConfigurationError) in
            (german: try names["de"]?.text(), english: try names["en"]?.text())
        }
        german = names?.german ?? fallback
        english = names?.english ?? fallback
    }
}
