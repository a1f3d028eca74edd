import AtlasFile
import Cartography
import Confidentiality
import Configuration
import Geography
import Indicators
import SocialIndex
import Testing
import Values

/// Definitions as a program writes them, with what is public alone.
struct DefinitionsInCodeTests {
    @Test func `An atlas can be defined without a file`() throws {
        let reference = ValueReference(table: "t", column: "x")
        let indicator = Indicator(id: "i", label: "I", direction: .more, sources: ["s"], value: .column(reference))
        let index = SocialIndexEntry(
            id: "lage", label: "Lage",
            definition: IndexDefinition(
                id: "lage", frame: .regionsShown(label: "alle"),
                root: IndexDimension(
                    id: "lage", parts: [.indicator(IndexComponent("i", direction: .more))], normalisation: .rank,
                    weights: .equal, aggregation: .sum, rescaling: .none)))
        let definition = AtlasDefinition(
            file: "in code", title: "T", publication: .init(regionNoun: "Kreise"),
            regions: .boundaries(BoundariesDefinition(path: "a.shp", key: "AGS", source: "s")),
            tables: [
                TableDefinition(
                    id: "t", path: "t.csv", source: "s",
                    crosswalk: CrosswalkDefinition(
                        path: "c.csv", columns: CrosswalkColumns(year: "Jahr", from: "alt", to: "neu", weight: "Anteil")
                    ))
            ],
            catalogue: try Catalogue(
                indicators: [indicator], sources: [Source(id: "s", provider: "P", dataset: "D", licence: "L")]),
            captions: ["i": IndicatorCaption(date: "2021")], indices: [index],
            scales: [ScaleDefinition(id: "s", method: .quantiles(4), indicators: ["i"])],
            maps: [
                MapDefinition(
                    id: "karte", subject: .indicator("i", ChoroplethType(classes: .scale("s"))),
                    references: [ReferenceDefinition(label: "Land", value: .figure(5), source: "s")]),
                MapDefinition(id: "lage", subject: .index("lage", StatusType())),
            ],
            confidentiality: ConfidentialityDefinition(
                rules: try ConfidentialityRules(minimumCases: 3),
                breakdowns: [.init(whole: reference, parts: [ValueReference(table: "t", column: "y")])]))
        #expect(definition.maps.map(\.subject.typeName) == ["choropleth", "status"])
        #expect(definition.confidentiality?.groups.map(\.id) == [ConfidentialityDefinition.allRegions])
        #expect(definition.outputs == ["svg", "geojson"])
        #expect(definition.indices[0].place.path == "indices.lage")
        #expect(definition.folder == ".")
    }
}
