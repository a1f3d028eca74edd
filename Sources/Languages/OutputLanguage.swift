/// The language of a map's texts. The raw value is the BCP 47 tag.
public enum OutputLanguage: String, CaseIterable, Sendable {
    /// German: `1.234,5`, „5,0 bis unter 10,0".
    case german = "de"
    /// English: `1,234.5`, "5.0 to under 10.0".
    case english = "en"
}
