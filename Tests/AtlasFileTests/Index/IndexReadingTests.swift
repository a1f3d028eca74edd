import Cartography
import Configuration
import Geography
import Indicators
import Languages
import SocialIndex
import Testing
import Values

@testable import AtlasFile

struct IndexReadingTests {
    private static let known = SocialIndexEntry.Surroundings(
        indicators: [
            Indicator(id: "a", label: "A", direction: .more, value: .column(ValueReference(table: "t", column: "a"))),
            Indicator(id: "b", label: "B", direction: .less, value: .column(ValueReference(table: "t", column: "b"))),
            Indicator(id: "n", label: "N", value: .column(ValueReference(table: "t", column: "n"))),
        ], tables: ["t"], presets: IndexPresets(atlasFolder: nil), language: .german)

    private func read(_ text: String) throws(ConfigurationError) -> SocialIndexEntry {
        let file = try ConfigurationFile(bytes: Array(text.utf8), path: "i.yaml")
        return try SocialIndexEntry.read(id: "i", file.root, in: Self.known)
    }

    /// An index that says no more than a preset leaves open.
    static func read(preset: ConfigurationFile) throws(ConfigurationError) -> SocialIndexEntry {
        let text = """
            label: L
            frame: regions
            indicators: [a, b]
            exclude: {population: n}
            dynamics: {changes: [{indicator: a, change: n}, {indicator: b, change: n}]}

            """
        let file = try ConfigurationFile(bytes: Array(text.utf8), path: "i.yaml")
        return try IndexMapping(own: file.root, preset: preset.root).reading { keys throws(ConfigurationError) in
            try SocialIndexEntry.read(id: "i", keys, in: known)
        }
    }

    private static let base = "label: L\nframe: regions\nindicators: [a, b]\naggregation: sum\n"

    @Test func `A whole definition is read as it stands`() throws {
        let entry = try read(
            Self.base + """
                legend: kurz
                decimals: 1
                normalisation: z
                deviation: population
                rescaling: {min-max: [0, 100]}
                classes: {quantiles: 5, type: 9, closed: right}
                exclude: {population-under: 300, population: n, keys: {"01": Park}}
                dynamics:
                  changes: [{indicator: a, change: n}, {indicator: b, change: n}]
                  classes: {cuts: [-1, 1], in: deviations, closed: left}
                robustness: {variants: 10, seed: 7, weights: 0.1, normalisations: [rank], aggregations: [mean], leave-one-out: no}

                """)
        let definition = entry.definition
        #expect(entry.label == "L" && entry.legend == "kurz" && entry.decimals == 1 && entry.population == "n")
        #expect(entry.frame == .regionsShown && entry.indicators == ["a", "b", "n"])
        #expect(definition.root.normalisation == .zScore(.population))
        #expect(definition.root.rescaling == .minMax(lower: 0, upper: 100))
        #expect(definition.components.map(\.direction) == [.more, .less])
        #expect(definition.classes == IndexClasses(.quantiles(5, type: .nine, closed: .right)))
        #expect(definition.exclusions.minimumPopulation == 300)
        #expect(definition.exclusions.declared.map(\.reason) == ["Park"])
        #expect(
            definition.dynamics?.classes.rule
                == .cuts([-1, 1], closed: .left, unit: .standardDeviations(.population)))
        #expect(
            definition.robustness
                == RobustnessSettings(
                    variants: 10, seed: 7, weightSpread: 0.1, normalisations: [.rank], aggregations: [.arithmeticMean],
                    leavesOneOut: false))
    }

    @Test func `Dimensions lie within each other and take over what is around them`() throws {
        let entry = try read(
            """
            label: L
            frame: {table: t, label: Land}
            deviation: sample
            normalisation: none
            weights: given
            aggregation: mean
            dimensions:
              one: {indicators: [a], normalisation: z, aggregation: sum, weight: 2}
              two: {indicators: [b], normalisation: {distance: ratio, from: mean}, aggregation: sum, weight: 0.5}
            """)
        #expect(entry.frame == .table("t") && entry.definition.frame == .largerSet(label: "Land"))
        #expect(entry.definition.root.parts.map(\.id) == ["one", "two"])
        #expect(entry.definition.root.parts.map(\.weight) == [2, 0.5])
        guard case .dimension(let one) = entry.definition.root.parts[0],
            case .dimension(let two) = entry.definition.root.parts[1]
        else {
            Issue.record("no dimensions")
            return
        }
        #expect(one.normalisation == .zScore(.sample))
        #expect(two.normalisation == .distance(.ratio, to: .mean))
    }

    @Test func `An index goes before its preset, and fills in the rest`() throws {
        let entry = try read(
            """
            preset: mss
            label: L
            frame: regions
            indicators: [a, b]
            deviation: sample
            exclude: {population: n}
            """)
        #expect(entry.preset == "mss")
        #expect(entry.definition.root.normalisation == .zScore(.sample))
        #expect(entry.definition.root.rescaling == .zScore(.sample))
        #expect(entry.definition.exclusions.minimumPopulation == 300 && entry.population == "n")
        #expect(entry.definition.classes?.names == ["hoch", "mittel", "niedrig", "sehr niedrig"])
        #expect(entry.definition.dynamics == nil)
    }

    @Test func `What must be said is asked for`() {
        #expect(throws: ConfigurationError.indexWithoutFrame(file: "i.yaml", line: 1, path: "")) {
            try read("label: L\nindicators: [a]\nnormalisation: rank\naggregation: sum\n")
        }
        #expect(throws: ConfigurationError.deviationMissing(file: "i.yaml", line: 5, path: "normalisation")) {
            try read(Self.base + "normalisation: z\n")
        }
        #expect(throws: ConfigurationError.missingKey(file: "i.yaml", line: 1, path: "", key: "normalisation")) {
            try read(Self.base)
        }
        #expect(throws: ConfigurationError.missingKey(file: "i.yaml", line: 3, path: "indicators[1]", key: "direction"))
        {
            try read("label: L\nframe: regions\nindicators: [n]\naggregation: sum\nnormalisation: rank\n")
        }
    }

    @Test func `A preset never says the frame`() throws {
        for name in Self.known.presets.names {
            let file = try ConfigurationFile(path: Repository.path("indices/presets/\(name).yaml"))
            #expect(file.root["frame"] == nil && file.root["source"] != nil, "\(name)")
        }
        #expect(Self.known.presets.names == ["gisd", "imd", "mdi", "mss", "rise"])
    }

    @Test func `Dimensions nested without end are refused`() {
        var text = "label: L\nframe: regions\nnormalisation: none\naggregation: sum\n"
        var indentation = ""
        for level in 0..<20 {
            text += indentation + "dimensions:\n" + indentation + "  d\(level):\n"
            indentation += "    "
            text += indentation + "normalisation: none\n" + indentation + "aggregation: sum\n"
        }
        text += indentation + "indicators: [a]\n"
        #expect(throws: ConfigurationError.self) { try read(text) }
    }
}
