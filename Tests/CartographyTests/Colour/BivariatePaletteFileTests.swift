import Cartography
import Foundation
import Languages
import Testing

@Suite("Every palette file for two-way maps holds")
struct BivariatePaletteFileTests {
    private func neighbours(_ fields: [[Colour]]) -> [(Colour, Colour)] {
        let down = zip(fields, fields.dropFirst()).flatMap { Array(zip($0, $1)) }
        let across = fields.flatMap { Array(zip($0, $0.dropFirst())) }
        return down + across
    }

    @Test("The palettes that are promised are there, each in the file of its name, in both languages")
    func files() throws {
        let all = try PaletteFiles.bivariate.get()
        #expect(all.map(\.palette.name) == ["status-dynamics", "stevens-bluered", "stevens-greenblue"])
        #expect(all.map { [$0.palette.size.first, $0.palette.size.second] } == [[4, 3], [3, 3], [3, 3]])
        for (file, palette) in all {
            #expect(file.lastPathComponent == palette.name + ".yaml")
            #expect(Set(palette.label.keys) == Set(OutputLanguage.allCases))
            #expect(!palette.source.isEmpty && !palette.licence.isEmpty)
            #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("# "))
        }
    }

    @Test("Neighbouring fields differ for every reader", arguments: ColourVision.allCases)
    func differences(vision: ColourVision) throws {
        let least =
            vision == .full ? PaletteFileTests.leastDifference : PaletteFileTests.leastReducedDifference
        for (_, palette) in try PaletteFiles.bivariate.get() {
            for (colour, next) in neighbours(palette.fields) {
                #expect(
                    vision.seen(colour).difference(from: vision.seen(next)) >= least,
                    "\(palette.name): \(colour) \(next)")
            }
        }
    }

    @Test("All fields of the palette for status and dynamics differ from all others, for every reader in colour")
    func allPairs() throws {
        let palette = try #require(try PaletteFiles.bivariate.get().first { $0.palette.name == "status-dynamics" })
            .palette
        let fields = palette.fields.flatMap { $0 }
        for vision in ColourVision.allCases {
            for (index, colour) in fields.enumerated() {
                for other in fields[(index + 1)...] {
                    #expect(
                        vision.seen(colour).difference(from: vision.seen(other)) >= PaletteFileTests.leastDifference,
                        "\(vision): \(colour) \(other)")
                }
            }
        }
    }

    @Test("In grey print the classes of the first index differ; those of the second do in Stevens' palettes")
    func grey() throws {
        for (_, palette) in try PaletteFiles.bivariate.get() {
            let grey = palette.fields.map { $0.map(\.grey) }
            let pairs =
                palette.name == "status-dynamics"
                ? zip(grey, grey.dropFirst()).flatMap { Array(zip($0, $1)) } : neighbours(grey)
            for (colour, next) in pairs {
                #expect(
                    colour.difference(from: next) >= PaletteFileTests.leastReducedDifference,
                    "\(palette.name): \(colour) \(next)")
            }
        }
    }

    @Test("In grey print every status is darker than the one before, whatever the dynamics: signs tell the rest")
    func bands() throws {
        let palette = try #require(try PaletteFiles.bivariate.get().first { $0.palette.name == "status-dynamics" })
            .palette
        for (row, next) in zip(palette.fields, palette.fields.dropFirst()) {
            let darkest = try #require(row.map(\.luminance).min())
            let lightest = try #require(next.map(\.luminance).max())
            #expect(lightest < darkest)
        }
        for row in palette.fields {
            #expect(zip(row, row.dropFirst()).allSatisfy { $0.luminance > $1.luminance })
        }
    }

    @Test("Text is readable on every field")
    func text() throws {
        for (_, palette) in try PaletteFiles.bivariate.get() {
            for colour in palette.fields.joined() {
                #expect(colour.contrast(with: colour.textColour) >= 4.5, "\(palette.name) \(colour)")
            }
        }
    }
}
