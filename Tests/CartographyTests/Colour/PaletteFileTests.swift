import Cartography
import Foundation
import Languages
import Testing

@Suite("Every palette file holds")
struct PaletteFileTests {
    /// Least ΔE₀₀ between neighbouring classes in full colour. About 1 is noticeable side by side; on a map neighbouring
    /// classes are not always neighbouring regions.
    static let leastDifference = 6.0
    /// Least ΔE₀₀ under a deficiency of colour vision, and in grey.
    static let leastReducedDifference = 4.4

    @Test("The palettes that are promised are there, each in the file of its name, in both languages")
    func files() throws {
        let all = try PaletteFiles.all.get()
        #expect(
            all.map(\.palette.name) == [
                "blues", "bugn", "cividis", "greens", "greys", "oranges", "purd", "purples", "reds", "viridis",
                "ylgnbu", "ylorbr", "brbg", "prgn", "puor", "rdbu", "rdylbu",
            ])
        for (file, palette) in all {
            #expect(file.lastPathComponent == palette.name + ".yaml")
            #expect(file.deletingLastPathComponent().lastPathComponent == palette.kind.rawValue)
            #expect(Set(palette.label.keys) == Set(OutputLanguage.allCases))
            #expect(!palette.source.isEmpty && !palette.licence.isEmpty)
            #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("# "))
        }
    }

    @Test("Every palette has three to five classes, and nearly every one seven")
    func counts() throws {
        var withoutSeven: [String] = []
        for (file, palette) in try PaletteFiles.all.get() {
            for count in 3...5 { #expect(palette.counts.contains(count), "\(palette.name) \(count)") }
            if !palette.counts.contains(7) { withoutSeven.append(palette.name) }
            // A ramp that was left out is told of in the file.
            let text = try String(contentsOf: file, encoding: .utf8)
            for count in 3...9 where !palette.counts.contains(count) {
                let told = text.split(separator: "\n").first { $0.hasPrefix("# No ramp of ") } ?? ""
                #expect(told.contains("\(count)"), "\(palette.name) \(count)")
            }
        }
        #expect(withoutSeven == ["bugn", "brbg"])
    }

    @Test("Neighbouring classes differ for every reader", arguments: ColourVision.allCases)
    func neighbours(vision: ColourVision) throws {
        let least = vision == .full ? Self.leastDifference : Self.leastReducedDifference
        for (_, palette) in try PaletteFiles.all.get() {
            for (count, ramp) in palette.ramps {
                let seen = ramp.map(vision.seen)
                for (colour, next) in zip(seen, seen.dropFirst()) {
                    #expect(colour.difference(from: next) >= least, "\(palette.name) \(count): \(colour) \(next)")
                }
            }
        }
    }

    @Test("Neighbouring classes of a sequential palette differ in grey print")
    func grey() throws {
        for (_, palette) in try PaletteFiles.all.get() where palette.kind == .sequential {
            for (count, ramp) in palette.ramps {
                let seen = ramp.map(\.grey)
                for (colour, next) in zip(seen, seen.dropFirst()) {
                    #expect(
                        colour.difference(from: next) >= Self.leastReducedDifference,
                        "\(palette.name) \(count): \(colour) \(next)")
                }
            }
        }
    }

    @Test("The two sides of a diverging palette differ for every reader", arguments: ColourVision.allCases)
    func sides(vision: ColourVision) throws {
        for (_, palette) in try PaletteFiles.all.get() where palette.kind == .diverging {
            for (count, ramp) in palette.ramps {
                for (low, high) in zip(ramp.prefix(count / 2), ramp.reversed()) {
                    #expect(
                        vision.seen(low).difference(from: vision.seen(high)) >= Self.leastDifference,
                        "\(palette.name) \(count): \(low) \(high)")
                    // Both sides grow dark at about the same pace (puor the least so) ...
                    #expect(abs(CIELab(low).lightness - CIELab(high).lightness) < 24, "\(palette.name) \(count)")
                }
                // ... and the last colour, the greater burden, is not visibly the paler end.
                let (first, last) = (try #require(ramp.first), try #require(ramp.last))
                #expect(CIELab(last).lightness <= CIELab(first).lightness + 2, "\(palette.name) \(count)")
            }
        }
    }

    @Test("Text is readable on every colour")
    func text() throws {
        for (_, palette) in try PaletteFiles.all.get() {
            for colour in palette.ramps.values.joined() {
                #expect(colour.contrast(with: colour.textColour) >= 4.5, "\(palette.name) \(colour)")
            }
        }
    }
}
