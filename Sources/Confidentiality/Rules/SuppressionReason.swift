/// Why a count or a value made of counts is hidden.
public enum SuppressionReason: String, CaseIterable, Sendable {
    /// The count is above 0 and below the minimum.
    case fewCases = "few cases"
    /// The base of a rate is below the minimum.
    case smallBase = "small base"
    /// The area has too few inhabitants.
    case smallPopulation = "small population"
    /// Shown, it would give another hidden number away (secondary suppression).
    case protectsOthers = "protects others"
    /// The source hides it; its number is not known here either.
    case hiddenAtSource = "hidden at source"
    /// A value made of a hidden one.
    case hiddenPart = "hidden part"
}
