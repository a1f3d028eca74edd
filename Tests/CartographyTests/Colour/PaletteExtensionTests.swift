import Cartography
import Testing

@Suite("A palette that is not chosen by name has enough colours")
struct PaletteExtensionTests {
    @Test("A ramp that there is stays as it is", arguments: [3, 4, 5])
    func ownRamp(count: Int) throws {
        for (_, palette) in try PaletteFiles.all.get() {
            for reversed in [false, true] {
                let (colours, areMade) = try palette.extendedColours(count: count, reversed: reversed)
                #expect(try colours == palette.colours(count: count, reversed: reversed) && !areMade)
            }
        }
    }

    @Test("Made colours grow darker from class to class and can be told apart", arguments: 6...16)
    func order(count: Int) throws {
        for (_, palette) in try PaletteFiles.all.get() where palette.kind == .sequential {
            let (colours, _) = try palette.extendedColours(count: count)
            #expect(colours.count == count)
            for (light, dark) in zip(colours, colours.dropFirst()) {
                #expect(CIELab(light).lightness > CIELab(dark).lightness, "\(palette.name) \(count)")
                // Fewer classes are told apart more easily.
                let least = count <= 9 ? 4.0 : 2.4
                #expect(light.difference(from: dark) >= least, "\(palette.name) \(count): \(light) \(dark)")
                #expect(light.grey.difference(from: dark.grey) >= least, "\(palette.name) \(count): \(light) \(dark)")
            }
        }
    }

    @Test("Text is readable on made colours", arguments: [8, 9, 11, 16])
    func text(count: Int) throws {
        for (_, palette) in try PaletteFiles.all.get() {
            for colour in try palette.extendedColours(count: count).colours {
                #expect(colour.contrast(with: colour.textColour) >= 4.5, "\(palette.name) \(colour)")
            }
        }
    }

    @Test("Both sides of a diverging palette grow darker from the middle", arguments: 6...16)
    func diverging(count: Int) throws {
        for (_, palette) in try PaletteFiles.all.get() where palette.kind == .diverging {
            let (colours, _) = try palette.extendedColours(count: count)
            #expect(Set(colours).count == count)
            let lightness = colours.map { CIELab($0).lightness }
            let middle = count / 2
            for index in 1..<middle { #expect(lightness[index - 1] < lightness[index], "\(palette.name) \(count)") }
            for index in (count - middle + 1)..<count {
                #expect(lightness[index - 1] > lightness[index], "\(palette.name) \(count)")
            }
        }
    }

    @Test("Made diverging colours turn at zero, however long the sides", arguments: [(1, 6), (6, 1), (5, 2), (2, 9)])
    func turn(below: Int, above: Int) throws {
        let palette = try #require(try PaletteFiles.all.get().first { $0.palette.name == "puor" }?.palette)
        let edges = (-below...above).map { Double($0) }
        let values = edges.dropLast().map { $0 + 0.5 }
        let classes = try Classification(values: values, method: .fixed(edges), decimals: 1)
        let (colours, _) = try palette.extendedColours(for: classes, reversed: false)
        #expect(colours.count == below + above)
        let lightness = colours.map { CIELab($0).lightness }
        // The lightest two meet at zero.
        #expect(Set(lightness.indices.sorted { lightness[$0] > lightness[$1] }.prefix(2)) == [below - 1, below])
    }

    @Test("Hues without an order are not mixed, nor more colours than can be told apart")
    func impossible() throws {
        let oranges = try #require(try PaletteFiles.all.get().first { $0.palette.name == "oranges" }?.palette)
        #expect(throws: PaletteError.countUnavailable(palette: "oranges", found: 500, available: oranges.counts)) {
            try oranges.extendedColours(count: 500)
        }
        #expect(try oranges.extendedColours(count: 40).colours.count == 40)
        let hues = try Palette(
            name: "hues", label: [:], kind: .qualitative, source: "", licence: "",
            ramps: [2: [Colour(red: 200, green: 0, blue: 0), Colour(red: 0, green: 200, blue: 0)]])
        #expect(throws: PaletteError.countUnavailable(palette: "hues", found: 3, available: [2])) {
            try hues.extendedColours(count: 3)
        }
    }

    @Test(
        "A colour comes back from CIELAB",
        arguments: ["#feedde", "#8c2d04", "#000000", "#ffffff", "#2b6a99", "#010203"])
    func thereAndBack(hex: String) throws {
        let colour = try #require(Colour(hex: hex))
        #expect(CIELab(colour).colour == colour)
    }
}
