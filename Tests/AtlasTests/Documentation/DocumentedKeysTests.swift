import AtlasFile
import Cartography
import Indicators
import SocialIndex
import Testing
import Values

@testable import Atlas

struct DocumentedKeysTests {
    /// Keys that a section must name, from the lists by which the program reads them.
    private static let atlasFile: [(heading: String, keys: [String])] = [
        ("## The atlas", AtlasFile.keys),
        ("## `boundaries`", AtlasFile.boundaryKeys),
        ("## `sources`", AtlasFileSources.keys),
        ("## `tables`", AtlasFileTables.keys + DecimalSign.allCases.map(\.rawValue)),
        (
            "## `indicators`",
            AtlasFileIndicators.keys + AtlasFileValues.rateKeys + AtlasFileValues.changeKeys
                + AtlasFileValues.referenceKeys + AtlasFileValues.ChangeKind.allCases.map(\.rawValue)
                + Direction.allCases.map(\.rawValue)
        ),
        ("## `scales`", AtlasFileMaps.scaleKeys),
        (
            "## `maps`",
            AtlasFileMaps.keys + AtlasFileMaps.referenceKeys + MapDefinition.Kind.allCases.map(\.rawValue)
        ),
        (
            "## `confidentiality`",
            AtlasFileConfidentiality.keys + AtlasFileConfidentiality.groupKeys + AtlasFileConfidentiality.breakdownKeys
                + AtlasFileConfidentiality.ReaderName.allCases.map(\.rawValue)
                + AtlasFileConfidentiality.EveryOrNone.allCases.map(\.rawValue)
                + ConfidentialityDefinition.AuditPolicy.allCases.map(\.rawValue)
        ),
        ("## `tables`", AtlasFileTables.crosswalkKeys),
        ("## When keys do not match", JoinPolicy.allCases.map { "join: " + $0.rawValue }),
    ]

    private static let styles: [(heading: String, keys: [String])] = [
        ("## Keys of a style", StyleFileKeys.style),
        ("### `text`", StyleFileKeys.text.map(\.key)),
        ("### `colours`", StyleFileKeys.colours.map(\.key)),
        ("### `lines`", StyleFileKeys.lines.map(\.key)),
        ("### `hatches`", StyleFileKeys.hatches.map(\.key) + StyleFileKeys.hatch),
        ("### `labels`", StyleFileKeys.labels),
        ("### `circles`", StyleFileKeys.circles),
        ("### `formats`", StyleFileKeys.format + SheetFormat.LegendPlace.allCases.map(\.rawValue)),
        ("## Keys of a palette", PaletteFile.keys + Palette.Kind.allCases.map(\.rawValue)),
    ]

    private static let indices: [(heading: String, keys: [String])] = [
        ("## The file", IndexFile.keys),
        ("## The index", IndexKeys.entry + IndexKeys.component),
        ("## The frame", IndexKeys.frame + [IndexFrameReading.regions]),
        ("## Regions that take no part", IndexKeys.exclude),
        ("## Outliers", IndexKeys.treatment + IndexScaleReading.TreatmentName.allCases.map(\.rawValue)),
        (
            "## Normalisation",
            IndexScaleReading.NormalisationName.allCases.map(\.rawValue) + IndexKeys.distance
                + IndexScaleReading.DistanceName.allCases.map(\.rawValue) + ReferencePoint.allCases.map(\.rawValue)
                + StandardDeviation.allCases.map(\.rawValue)
        ),
        ("## Weights", IndexDimensionReading.Weights.allCases.map(\.rawValue)),
        ("## Aggregation", IndexScaleReading.AggregationName.allCases.map(\.rawValue)),
        ("## Rescaling", IndexScaleReading.RescalingName.allCases.map(\.rawValue)),
        (
            "## Classes",
            IndexKeys.classes + IndexClassesReading.Unit.allCases.map(\.rawValue)
                + ClosedSide.allCases.map(\.rawValue)
        ),
        ("## Dynamics", IndexKeys.dynamics + IndexKeys.change),
        ("## Robustness", IndexKeys.robustness),
        ("## Presets", ["name", "source"] + IndexPresets(atlasFolder: nil).names),
    ]

    private func missing(_ sections: [(heading: String, keys: [String])], in path: String) throws -> [String] {
        let page = try Page(path)
        return sections.flatMap { section in
            let code = Page.code(in: page.section(section.heading))
            return section.keys.filter { !code.contains($0) }.map { "\(section.heading): \($0)" }
        }
    }

    @Test func `Every key of an atlas file has its place in docs/atlas-file.md`() throws {
        #expect(try missing(Self.atlasFile, in: "docs/atlas-file.md") == [])
    }

    @Test func `Every key of a style or palette has its place in docs/styles.md`() throws {
        #expect(try missing(Self.styles, in: "docs/styles.md") == [])
    }

    @Test func `Every key of an index has its place in docs/index-methods.md`() throws {
        #expect(try missing(Self.indices, in: "docs/index-methods.md") == [])
        #expect(IndexKeys.dimension.allSatisfy { IndexKeys.entry.contains($0) || $0 == "weight" })
    }

    @Test func `Every method of classes is named`() throws {
        let code = Page.code(in: try Page("docs/atlas-file.md").section("## `maps`")).joined(separator: "\n")
        for name in ClassificationMethod.names { #expect(code.contains(name), "\(name)") }
    }

    @Test func `A key that no section names is found missing`() throws {
        #expect(
            try missing([("## `sources`", ["provider", "colour"])], in: "docs/atlas-file.md") == [
                "## `sources`: colour"
            ])
    }

    @Test func `The defaults of a style are those that the page says`() throws {
        let page = try Page("docs/styles.md")
        let standard = SheetStyle(name: "s")
        let number = { (value: Double) in value == value.rounded() ? "\(Int(value))" : "\(value)" }
        for (key, path) in StyleFileKeys.text {
            #expect(page.section("### `text`").contains("| `\(key)` | \(number(standard[keyPath: path])) |"), "\(key)")
        }
        for (key, path) in StyleFileKeys.lines {
            #expect(page.section("### `lines`").contains("| `\(key)` | \(number(standard[keyPath: path])) |"), "\(key)")
        }
        for (key, path) in StyleFileKeys.colours {
            #expect(page.section("### `colours`").contains("| `\(key)` | `\(standard[keyPath: path])` |"), "\(key)")
        }
        for (name, format) in SheetFormat.standard {
            let row =
                "| `\(name)` | \(number(format.width)) | \(number(format.height)) | \(number(format.margin)) | "
                + "\(number(format.scale)) | `\(format.legend.rawValue)` |"
            #expect(page.section("### `formats`").contains(row), "\(row)")
        }
    }
}
