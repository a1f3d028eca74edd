internal import AtlasFile
internal import Indicators

/// What an atlas takes from its tables.
struct WantedValues: Sendable {
    /// For indicators, in the order of the catalogue.
    let indicators: [ValueReference]
    /// For the values of larger areas: their tables need not fit the regions.
    let largerAreas: [ValueReference]

    init(_ definition: AtlasDefinition) {
        indicators = Self.unique(
            definition.catalogue.indicators.map(\.value), ConfidentialCounts.breakdownReferences(of: definition))
        largerAreas = Self.unique(
            definition.maps.flatMap(\.references).compactMap { reference in
                if case .computed(let value) = reference.value { value } else { nil }
            })
    }

    /// All of it.
    var all: [ValueReference] { indicators + largerAreas }

    private static func unique(_ values: [IndicatorValue], _ more: [ValueReference] = []) -> [ValueReference] {
        var seen: Set<ValueReference> = []
        return (values.flatMap(\.references) + more).filter { seen.insert($0).inserted }
    }
}
