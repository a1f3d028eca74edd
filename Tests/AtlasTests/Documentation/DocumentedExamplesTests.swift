import Cartography
import Configuration
import Documents
import Evaluation
import Findings
import Foundation
import SocialIndex
import Testing

@testable import Atlas
@testable import AtlasFile

struct DocumentedExamplesTests {
    @Test func `The small example is built beside Peine's data`() throws {
        let example = try #require(Page("docs/atlas-file.md").blocks.first { $0.kind == "yaml complete" })
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: Repository.path("geodata/peine")) {
            try FileManager.default.copyItem(
                atPath: Repository.path("geodata/peine/" + name), toPath: folder.path + "/" + name)
        }
        let build = try AtlasBuild(atlasFile: folder.file("klein.yaml", example.text))
        #expect(build.report.maps.map(\.id) == ["miete", "arbeitslosigkeit-2011", "arbeitslosigkeit-2021"])
        #expect(build.report.maps[1].edges == build.report.maps[2].edges)
        #expect(build.report.notes == [])
    }

    @Test func `Every part of an atlas file on the page fits into the small example`() throws {
        let page = try Page("docs/atlas-file.md")
        let example = try #require(page.blocks.first { $0.kind == "yaml complete" })
        let parts = page.blocks.filter { $0.kind == "yaml" }
        #expect(parts.count >= 5)
        // Tables that parts name and the example does not have.
        let more = "tables:\n  niedersachsen: {file: n.csv, source: inkar}\n  personen: {file: p.csv, source: inkar}\n"
        let indices = try #require(parts.first { $0.text.hasPrefix("indices:") }).text
        for part in parts {
            let key = try #require(part.text.split(separator: ":").first)
            var text = example.text.replacing("tables:\n", with: more)
            switch key {
            case "indicators": text = text.replacing("indicators:\n", with: part.text, maxReplacements: 1)
            case "maps":
                text =
                    String(text.prefix(upTo: text.range(of: "maps:\n")?.lowerBound ?? text.endIndex)) + indices
                    + part.text
            case "indices": text = text.replacing("maps:\n", with: part.text + "maps:\n", maxReplacements: 1)
            case "tables":
                text = text.replacing(
                    ##/  zeitreihen: +#(.|\n)*?\n\n/##,
                    with: part.text.dropFirst("tables:\n".count) + "    source: inkar\n\n")
            case "confidentiality": text = part.text + text
            default: Issue.record("line \(part.line): a part named \(key)")
            }
            let folder = try TemporaryFolder()
            do {
                _ = try AtlasDefinition(contentsOfFile: folder.file("a.yaml", text))
            } catch {
                Issue.record("line \(part.line): \(error)")
            }
        }
    }

    @Test func `Every style and palette on the page is read`() throws {
        let blocks = try Page("docs/styles.md").blocks
        #expect(blocks.count { $0.kind == "yaml style" } >= 2)
        for block in blocks {
            let file = try ConfigurationFile(bytes: Array(block.text.utf8), path: "docs/styles.md")
            switch block.kind {
            case "yaml style": _ = try StyleFile(file, name: "s")
            case "yaml palette": #expect(try PaletteFile(file, name: "p").palette.counts == [3, 4, 5])
            case "yaml two-way palette":
                let size = try BivariatePaletteFile(file, name: "p").palette.size
                #expect(size == (4, 3))
            default: Issue.record("line \(block.line): a block of kind \(block.kind)")
            }
        }
    }

    @Test func `The county's own style and palette are found beside the atlas file, before the program's`() throws {
        let page = try Page("docs/styles.md")
        let folder = try TemporaryFolder()
        let style = try #require(page.blocks.first { $0.kind == "yaml style" })
        let palette = try #require(page.blocks.first { $0.kind == "yaml palette" })
        _ = try folder.file("styles/landkreis.yaml", style.text)
        _ = try folder.file("styles/report.yaml", style.text)
        _ = try folder.file("styles/palettes/sequential/landkreis-blau.yaml", palette.text)
        let library = StyleLibrary(atlasFolder: folder.path)
        #expect(try library.style("landkreis", asked: nil).text.title == 20)
        #expect(try library.style("report", asked: nil).text.title == 20)
        #expect(try library.palette("landkreis-blau", asked: nil).counts == [3, 4, 5])
    }

    @Test func `The index worked out by hand comes out as the page says`() throws {
        let page = try Page("docs/index-methods.md")
        let values = try #require(page.blocks.first { $0.kind == "csv example" })
        let definition = try #require(page.blocks.first { $0.kind == "yaml example" })
        let folder = try TemporaryFolder()
        let result = try ComputedIndex(
            IndexRequest(
                definition: folder.file("index.yaml", definition.text),
                values: [folder.file("werte.csv", values.text)]))
        let section = page.section("## By hand")
        let format = { (number: Double) in "\((number * 1_000).rounded() / 1_000)" }
        for (place, name) in result.findings.regions.map(\.name).enumerated() {
            let index = try #require(result.finding.status.index[place])
            let row = try #require(section.split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(Double(cells[1]) == Double(format(index)), "\(name)")
            #expect(cells[2] == result.finding.status.className(of: place))
        }
    }

    @Test func `The index on the page is read`() throws {
        let block = try #require(Page("docs/index-methods.md").blocks.first { $0.kind == "yaml index" })
        let folder = try TemporaryFolder()
        let result = try ComputedIndex(
            IndexRequest(
                definition: folder.file("index.yaml", block.text),
                values: [folder.file("werte.csv", "key,arbeitslos,einkommen\n1,2,8\n2,4,4\n3,4,7\n")]))
        #expect(result.finding.robustness?.variants == 1_000)
    }

    @Test(arguments: [
        "README.md", "docs/atlas-file.md", "docs/confidentiality.md", "docs/index-methods.md", "docs/styles.md",
    ])
    func `Every relative link leads to a file`(path: String) throws {
        let text = try Page(path).text
        let folder = RelativePath.folder(of: Repository.path(path))
        for match in text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
            let target = folder + "/" + match.1
            #expect(FileManager.default.fileExists(atPath: target), "\(match.1)")
        }
    }
}
