import AtlasFile
import Cartography
import Documents
import Findings
import Geography
import Indicators
import Languages
import Testing
import Values

/// Findings of three places with two indicators, of which one value is hidden and one is not known.
enum SampleFindings {
    static func findings(
        _ language: OutputLanguage = .german, area: String? = "Landkreis", layer: String? = "gemeinden"
    ) throws -> Findings {
        let rows: [(String, String, [Cell])] = [
            ("03157001", "Anger", [.number(6.45), .number(1234)]), ("03157002", "Berg", [.suppressed, .number(-2)]),
            ("03157003", "Cammer", [.number(3), .missing]),
        ]
        return Findings(
            imprint: Imprint(language: language, area: area, regionNoun: "Gemeinden", layerName: layer),
            regions: try rows.map { PublishedRegion(key: try #require(RegionKey($0.0)), name: $0.1, cells: $0.2) },
            indicators: [
                IndicatorFinding(id: "quote", label: "Quote", unit: "%", decimals: 1, total: 4.249),
                IndicatorFinding(id: "zahl", label: "Zahl", decimals: 0),
            ], indices: [], references: [:])
    }

    static func contents(_ findings: Findings, whole: Bool = true) throws -> AtlasContents {
        AtlasContents(
            findings: findings, baseMap: nil, mapSystem: nil, maps: [],
            library: SheetLibrary(
                AtlasDefinition(
                    file: "atlas.yaml", title: "T", publication: .init(regionNoun: "Gemeinden"),
                    regions: .table("t", select: nil), tables: [], catalogue: try .init(indicators: [], sources: [])),
                findings), wanted: .init(sheets: true, layers: true, whole: whole, workers: 1))
    }
}
