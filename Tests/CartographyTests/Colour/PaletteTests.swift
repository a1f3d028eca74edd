import Cartography
import Testing

@Suite("Palettes give colours to classes")
struct PaletteTests {
    static func grey(_ level: UInt8) -> Colour { Colour(red: level, green: level, blue: level) }

    static func palette(_ ramps: [Int: [UInt8]], kind: Palette.Kind = .sequential) throws(PaletteError) -> Palette {
        try Palette(
            name: "test", label: [:], kind: kind, source: "", licence: "",
            ramps: ramps.mapValues { levels in levels.map { grey($0) } })
    }

    @Test("The lowest class is the lightest, or the darkest where low is the greater burden")
    func direction() throws {
        let palette = try Self.palette([3: [200, 100, 50], 4: [220, 150, 90, 30]])
        #expect(try palette.colours(count: 4).map(\.red) == [220, 150, 90, 30])
        #expect(try palette.colours(count: 4, reversed: true).map(\.red) == [30, 90, 150, 220])
    }

    @Test("One class gets the middle tone, two the ends of the smallest ramp")
    func fewClasses() throws {
        let palette = try Self.palette([3: [200, 100, 50]])
        #expect(try palette.colours(count: 1).map(\.red) == [100])
        #expect(try palette.colours(count: 2).map(\.red) == [200, 50])
        #expect(try palette.colours(count: 0).isEmpty)
    }

    @Test("More classes than colours are refused", arguments: [5, -1, 1000])
    func tooMany(count: Int) throws {
        let palette = try Self.palette([3: [200, 100, 50], 4: [220, 150, 90, 30]])
        #expect(throws: PaletteError.countUnavailable(palette: "test", found: count, available: [3, 4])) {
            try palette.colours(count: count)
        }
    }

    @Test("A faulty palette is refused")
    func faults() {
        #expect(throws: PaletteError.noRamps(palette: "test")) { try Self.palette([:]) }
        #expect(throws: PaletteError.countMismatch(palette: "test", declared: 3, found: 2)) {
            try Self.palette([3: [200, 100]])
        }
        #expect(throws: PaletteError.countNotAllowed(palette: "test", found: 1, allowed: 2...12)) {
            try Self.palette([1: [200]])
        }
        #expect(throws: PaletteError.colourRepeated(palette: "test", count: 3, colour: Self.grey(200))) {
            try Self.palette([3: [200, 100, 200]])
        }
        #expect(throws: PaletteError.lightnessNotInOrder(palette: "test", count: 3, colour: Self.grey(150))) {
            try Self.palette([3: [200, 100, 150]])
        }
        #expect(throws: PaletteError.lightnessNotInOrder(palette: "test", count: 3, colour: Self.grey(100))) {
            try Self.palette([3: [150, 100, 200]], kind: .diverging)
        }
    }

    @Test("A diverging palette is lightest in its middle, odd or even")
    func diverging() throws {
        let palette = try Self.palette([3: [20, 200, 30], 4: [20, 190, 200, 30]], kind: .diverging)
        #expect(palette.counts == [3, 4])
    }

    @Test("A diverging palette turns where the classes part at zero")
    func turnsAtZero() throws {
        let ramp = ["#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"].compactMap { Colour(hex: $0) }
        let palette = try Palette(
            name: "test", label: [:], kind: .diverging, source: "", licence: "", ramps: [6: ramp])
        let classes = try Classification(values: [-1, 1, 2, 5], method: .fixed([-2, 0, 1, 3, 6]), decimals: 0)
        #expect(
            try palette.colours(for: classes, reversed: false).map(\.hex) == [
                "#fee0b6", "#d8daeb", "#998ec3", "#542788",
            ])
    }
}
