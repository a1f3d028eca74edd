import AtlasFile
import Cartography
import Configuration
import Indicators
import SocialIndex
import Testing
import Values

@testable import Atlas
@testable import AtlasFile

/// Keys are those that the program asked for while it read files with all of them: `Tests/AtlasFileTests/Definitions`, and a map of each type
/// in the register.
struct DocumentedKeysTests {
    private func definition(_ name: String) throws -> ConfigurationFile {
        let path = "Tests/AtlasFileTests/Definitions/\(name).yaml"
        return try ConfigurationFile(bytes: Array(try Repository.text(path).utf8), path: Repository.path(path))
    }

    private func atlasFile() throws -> AskedKeys {
        var text = try Repository.text("Tests/AtlasFileTests/Definitions/atlas.yaml")
        for type in Register.indicatorMaps {
            text += "  - {id: indicator-\(type.name), indicator: einwohner, type: \(type.name)}\n"
        }
        for name in Register.indexMaps.map({ $0.name }) + Register.indexCharts.map({ $0.name }) {
            text += "  - {id: index-\(name), index: lage, type: \(name)}\n"
        }
        let file = try ConfigurationFile(bytes: Array(text.utf8), path: "atlas.yaml")
        _ = try AtlasFile.read(file, known: Register.vocabulary)
        return file.asked
    }

    @Test func `Every key of an atlas file has its place in docs/atlas-file.md, and every key there is one`() throws {
        let asked = try atlasFile()
        let page = try KeysPage(
            "docs/atlas-file.md",
            sections: [
                .init("## The atlas", ""), .init("## `boundaries`", "boundaries"), .init("## `sources`", "sources.*"),
                .init("## `tables`", "tables.*", "tables.*.crosswalk"),
                .init("## Changes of territory", "tables.*.crosswalk", isWhole: false),
                .init(
                    "## `indicators`", below: "indicators.*", "maps[].references[].", "confidentiality.breakdowns[]."),
                .init("## `scales`", "scales.*"), .init("## `maps`", "maps[]", "maps[].references[]"),
                .init(
                    "## `confidentiality`", "confidentiality", "confidentiality.groups.*",
                    "confidentiality.breakdowns[]"
                ),
            ])
        #expect(page.faults(asked.byPlace.filter { !$0.key.hasPrefix("indices.") }) == [])
    }

    @Test func `Every key of an index has its place in docs/index-methods.md, and every key there is one`() throws {
        let file = try definition("index")
        let index = try IndexFile(file)
        _ = try index.atlas(tables: index.tables, columns: [], select: nil)
        var asked = file.asked.byPlace.filter { $0.key == "" }
        for (place, keys) in try atlasFile().byPlace where place.hasPrefix("indices.*") {
            // A dimension has the keys of the index that concern its parts.
            let place = place.replacing(".dimensions.*", with: "").dropFirst("indices.*".count)
            asked["index" + place, default: []].formUnion(keys)
        }
        asked["preset"] = ["name", "source"]
        let page = try KeysPage(
            "docs/index-methods.md",
            sections: [
                .init("## The file", ""), .init("## The index", "index", "index.indicators[]"),
                .init("## The frame", "index.frame"), .init("## Regions that take no part", "index.exclude"),
                .init("## Outliers", "index.treatment", "index.indicators[].treatment"),
                .init("## Normalisation", "index.normalisation"), .init("## Rescaling", "index.rescaling"),
                .init("## Classes", "index.classes", "index.dynamics.classes"),
                .init("## Dynamics", "index.dynamics", "index.dynamics.changes[]"),
                .init("## Robustness", "index.robustness"), .init("## Presets", "preset"),
            ])
        #expect(page.faults(asked) == [])
    }

    @Test func `Every key of a style or palette has its place in docs/styles.md, and every key there is one`() throws {
        let files = [try definition("style"), try definition("palette"), try definition("two-way-palette")]
        _ = try (
            StyleFile(files[0], name: "s"), PaletteFile(files[1], name: "p"), BivariatePaletteFile(files[2], name: "p")
        )
        var asked = files[0].asked.byPlace
        for file in files.dropFirst() {
            for (place, keys) in file.asked.byPlace {
                asked["palette" + (place.isEmpty ? "" : ".") + place, default: []].formUnion(keys)
            }
        }
        let page = try KeysPage(
            "docs/styles.md",
            sections: [
                .init("## Keys of a style", "", "label"), .init("### `text`", "text"),
                .init("### `colours`", "colours"),
                .init("### `lines`", "lines"),
                .init("### `hatches`", "hatches", "hatches.missing", "hatches.suppressed", "hatches.not-applicable"),
                .init("### `labels`", "labels"), .init("### `circles`", "circles"), .init("### `formats`", "formats.*"),
                .init("## Keys of a palette", "palette"), .init("## Keys of a style", "palette.label", isWhole: false),
            ])
        #expect(page.faults(asked) == [])
    }

    /// Words that a section must name as values of its keys.
    private static let words: [(page: String, heading: String, words: [String])] = [
        ("atlas-file", "## `tables`", DecimalSign.allCases.map(\.rawValue)),
        (
            "atlas-file", "## `indicators`",
            ValueReader.ChangeKind.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue)
        ),
        (
            "atlas-file", "## `maps`",
            Register.indicatorMaps.map { $0.name } + Register.indexMaps.map { $0.name }
                + Register.indexCharts.map { $0.name }
        ),
        (
            "atlas-file", "## `confidentiality`",
            ConfidentialitySection.ReaderName.allCases.map(\.rawValue)
                + ConfidentialitySection.EveryOrNone.allCases.map(\.rawValue)
                + ConfidentialityDefinition.AuditPolicy.allCases.map(\.rawValue)
        ),
        ("atlas-file", "## When keys do not match", JoinPolicy.allCases.map { "join: " + $0.rawValue }),
        ("styles", "### `formats`", SheetFormat.LegendPlace.allCases.map(\.rawValue)),
        ("styles", "## Keys of a palette", Palette.Kind.allCases.map(\.rawValue)),
        ("index-methods", "## The frame", [IndexFrameSection.regions]),
        ("index-methods", "## Outliers", IndexScaleSection.TreatmentName.allCases.map(\.rawValue)),
        (
            "index-methods", "## Normalisation",
            IndexScaleSection.NormalisationName.allCases.map(\.rawValue)
                + IndexScaleSection.DistanceName.allCases.map(\.rawValue) + ReferencePoint.allCases.map(\.rawValue)
                + StandardDeviation.allCases.map(\.rawValue)
        ),
        ("index-methods", "## Weights", IndexDimensionSection.Weights.allCases.map(\.rawValue)),
        ("index-methods", "## Aggregation", IndexScaleSection.AggregationName.allCases.map(\.rawValue)),
        ("index-methods", "## Rescaling", IndexScaleSection.RescalingName.allCases.map(\.rawValue)),
        (
            "index-methods", "## Classes",
            IndexClassesSection.Unit.allCases.map(\.rawValue) + ClosedSide.allCases.map(\.rawValue)
        ),
        ("index-methods", "## Presets", IndexPresets(atlasFolder: nil).names),
    ]

    @Test func `Every word that a key can have stands in its section`() throws {
        for (page, heading, words) in Self.words {
            let code = Page.code(in: try Page("docs/\(page).md").section(heading))
            for word in words { #expect(code.contains(word), "\(heading): \(word)") }
        }
    }

    @Test func `The outputs that an atlas file can ask for are those of the register`() throws {
        let rows = try Page("docs/atlas-file.md").tables.filter { $0.head.first == "`outputs`" }
        #expect(rows.map(\.heading) == ["### `outputs`"])
        #expect(rows.first?.names == Register.outputs)
    }

    @Test func `Every method of classes is named`() throws {
        let code = Page.code(in: try Page("docs/atlas-file.md").section("## `maps`")).joined(separator: "\n")
        for name in ClassificationMethod.names { #expect(code.contains(name), "\(name)") }
    }

    @Test func `A key that no section names, and one that no code asks for, are found`() throws {
        let page = try KeysPage("docs/atlas-file.md", sections: [.init("## `sources`", "sources.*")])
        let asked: Set = ["provider", "dataset", "licence", "licence-url", "url", "colour"]
        let faults = page.faults(["sources.*": asked, "nowhere": ["a"]])
        #expect(faults.contains("## `sources`: `colour` is missing"))
        #expect(faults.contains("## `sources`: nothing asks for `changes`"))
        #expect(faults.contains("no section for nowhere: a"))
        #expect(faults.contains { $0.hasPrefix("## `maps`: nothing asks for") })
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
