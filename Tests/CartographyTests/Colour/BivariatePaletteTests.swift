import Cartography
import Testing

@Suite("Palettes for two-way maps")
struct BivariatePaletteTests {
    private func palette(_ levels: [[UInt8]]) throws(BivariatePaletteError) -> BivariatePalette {
        try BivariatePalette(
            name: "test", label: [:], source: "", licence: "",
            fields: levels.map { $0.map { Colour(red: $0, green: $0, blue: $0) } })
    }

    @Test("The least burdened field comes first, or last where lower numbers are the greater burden")
    func direction() throws {
        let palette = try palette([[200, 180], [100, 80], [60, 40]])
        #expect(palette.size == (3, 2))
        #expect(try palette.colours(first: 3, second: 2).map { $0.map(\.red) } == [[200, 180], [100, 80], [60, 40]])
        #expect(
            try palette.colours(first: 3, second: 2, firstReversed: true).map { $0.map(\.red) } == [
                [60, 40], [100, 80], [200, 180],
            ])
        #expect(
            try palette.colours(first: 3, second: 2, secondReversed: true).map { $0.map(\.red) } == [
                [180, 200], [80, 100], [40, 60],
            ])
    }

    @Test("Another number of classes is refused")
    func size() throws {
        let palette = try palette([[200, 180], [100, 80]])
        #expect(throws: BivariatePaletteError.sizeUnavailable(palette: "test", found: [4, 3], available: [2, 2])) {
            try palette.colours(first: 4, second: 3)
        }
    }

    @Test("A faulty palette is refused")
    func faults() {
        #expect(throws: BivariatePaletteError.countNotAllowed(palette: "test", found: 1, allowed: 2...5)) {
            try palette([[200, 180]])
        }
        #expect(throws: BivariatePaletteError.countNotAllowed(palette: "test", found: 0, allowed: 2...5)) {
            try palette([])
        }
        #expect(throws: BivariatePaletteError.countNotAllowed(palette: "test", found: 6, allowed: 2...5)) {
            try palette([[6, 5, 4, 3, 2, 1], [1, 2]])
        }
        #expect(throws: BivariatePaletteError.rowsDiffer(palette: "test", row: 2, found: 3, expected: 2)) {
            try palette([[200, 180], [100, 80, 60]])
        }
        let grey = Colour(red: 180, green: 180, blue: 180)
        #expect(throws: BivariatePaletteError.colourRepeated(palette: "test", colour: grey)) {
            try palette([[200, 180], [180, 80]])
        }
        #expect(throws: BivariatePaletteError.lightnessNotInOrder(palette: "test", row: 2, column: 2, colour: grey)) {
            try palette([[200, 170], [100, 180]])
        }
    }
}
