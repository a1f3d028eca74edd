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
    /// The source prints no number (“.”, “…”, nothing), and does not say whether there is none or it is secret. Such a count is shown
    /// as missing.
    case unprinted = "not printed"
    /// A value made of a hidden one.
    case hiddenPart = "hidden part"
}

extension SuppressionReason {
    /// Whether the source shows no number, so that none is known here either.
    var isOfSource: Bool { self == .hiddenAtSource || self == .unprinted }
}
