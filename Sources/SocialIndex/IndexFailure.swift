/// Why an index cannot be computed.
public enum IndexFailure: Error, Equatable, Sendable {
    // The definition.

    /// A dimension without parts.
    case noParts(dimension: String)
    /// Dimensions within dimensions, deeper than ``IndexDimension/deepest`` levels.
    case tooDeep(dimension: String)
    /// An indicator or dimension that stands in the index twice.
    case repeatedPart(String)
    /// A weight that is negative or not a number.
    case weight(Double, part: String)
    /// No part of the dimension has a weight above 0.
    case weightsAllZero(dimension: String)
    /// The range of a min–max scale that is empty or not finite.
    case scale(lower: Double, upper: Double, dimension: String)
    /// Limits of an indicator that are not finite.
    case limits(lower: Double, upper: Double, indicator: String)
    /// Limits of the skewness rule that are not above 0, or points outside 0...1,000.
    case treatmentRule(skewness: Double, kurtosis: Double, points: Int, indicator: String)
    /// A distance from a declared reference, of a part that declares none or one that is not finite.
    case referenceMissing(part: String, dimension: String)
    /// Weights of a principal component go with a sum only: they may be negative and have no meaningful total.
    case principalComponentAggregation(Aggregation, dimension: String)
    /// The indicator that shall give a principal component its sign is not part of the index.
    case signIndicatorUnknown(String, dimension: String, available: [String])
    /// Cuts that are not finite or not ascending, or none.
    case cuts([Double])
    /// A number of quantiles outside 2...100.
    case quantileCount(Int)
    /// As many names as there are classes are needed, or none.
    case classNames(found: Int, expected: Int)
    /// A minimum population that is negative or not finite.
    case minimumPopulation(Double)
    /// An indicator of the index whose change is not named, or named twice.
    case changeOfIndicator(String, found: Int)
    /// A change of an indicator that is not part of the index.
    case changeOfUnknown(String, available: [String])
    /// A definition without dynamics was asked for them.
    case noDynamics(index: String)

    // The values.

    /// An indicator without values for the regions shown.
    case regionsWithoutIndicator(String, available: [String])
    /// An indicator without values for the frame.
    case frameWithoutIndicator(String, available: [String])
    /// The frame shall be the regions shown, and other values were handed in.
    case frameIsNotRegionsShown
    /// A rule on population, and no populations (of the frame or of the regions shown).
    case populationMissing(frame: Bool)

    // The frame.

    /// The frame has too few values.
    case frameTooSmall(part: String, found: Int, needed: Int)
    /// All values of the frame are equal: nothing to measure by.
    case constantInFrame(part: String, value: Double, count: Int)
    /// Values of the frame so large that a statistic is not a number any more, or differences so small that their squares vanish.
    case outOfRange(part: String)
    /// A reference that is 0, or not above 0 where a ratio is asked for, or equal to the frame's least burdened value.
    case referenceUnusable(Double, part: String)
    /// The two greatest eigenvalues are equal: there is no first principal component.
    case componentAmbiguous(dimension: String)
    /// The component does not correlate with the indicator that shall give it its sign.
    case signUndetermined(dimension: String, indicator: String)

    // Robustness.

    /// No settings for robustness in the definition.
    case noRobustness(index: String)
    /// A number of variants outside 1...100,000.
    case variants(Int)
    /// A spread of weights outside 0...1.
    case weightSpread(Double)
    /// More ranks than are kept: variants × regions.
    case tooManyRanks(found: Int, allowed: Int)
    /// Not one variant has a result, e.g. because a dimension is constant in each.
    case noVariantDefined(tried: Int)
}
