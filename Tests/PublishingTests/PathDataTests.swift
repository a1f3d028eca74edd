import Cartography
import Geography
import Publishing
import Testing
import Values

@Suite("Paths are rounded once and never drift")
struct PathDataTests {
    private func data(_ path: SheetPath, asRegion: Bool = true) throws -> [String] {
        let datum = SheetDatum(key: try SampleSheet.key("1"), name: "Ort", cell: .missing, classNumber: nil)
        let bytes = try SVGDocument(SampleSheet.sheet([.path(path, SheetPaint(), asRegion ? datum : nil)])).bytes
        return String(decoding: bytes, as: UTF8.self).split(separator: "\"").filter { $0.hasPrefix("M") }.map(
            String.init)
    }

    /// Reads path data back with nothing but the grammar, in hundredths.
    private func read(_ data: String) -> [[Position]] {
        var rings: [[Position]] = []
        var command: Character = "M"
        var numbers: [Double] = []
        var word = ""
        func finishWord() {
            if let number = Double(word) { numbers.append(number) }
            word = ""
            guard numbers.count == 2 else { return }
            var position = Position(x: numbers[0], y: numbers[1])
            numbers = []
            if command == "l", let last = rings.last?.last {
                position = Position(x: last.x + position.x, y: last.y + position.y)
            }
            if command == "M" { rings.append([]) }
            rings[rings.count - 1].append(position)
        }
        for character in data {
            if "MLlz".contains(character) {
                finishWord()
                command = character
            } else if character == " " || character == "-" {
                finishWord()
                if character == "-" { word = "-" }
            } else {
                word.append(character)
            }
        }
        finishWord()
        return rings
    }

    @Test(
        "Steps are short to write",
        arguments: [
            ([(0, 0), (0.5, 0), (0.5, 0.25), (-0.05, 0.25)], "M0 0l.5 0 0 .25-.55 0z"),
            ([(10.004, 20.006), (11, 20), (11, 21.5)], "M10 20.01l1-.01 0 1.5z"),
        ])
    func steps(ring: [(Double, Double)], written: String) throws {
        #expect(try data(SampleSheet.path(ring)) == [written])
    }

    @Test("After ten thousand steps every position is still the rounded one")
    func noDrift() throws {
        let ring: [(Double, Double)] = (0..<10_000).map { step in
            let scatter = Double(step * 7919 % 1013)
            return (Double(step) * 0.0137 - 20, scatter * 0.01337)
        }
        let rings = read(try #require(try data(SampleSheet.path(ring)).first))
        #expect(rings.count == 1)
        #expect(rings[0].count == ring.count)
        for (found, original) in zip(rings[0], ring) {
            #expect(abs(found.x - (original.0 * 100).rounded() / 100) < 1e-9)
            #expect(abs(found.y - (original.1 * 100).rounded() / 100) < 1e-9)
        }
    }

    @Test("Positions that coincide after rounding become one")
    func coincidence() throws {
        let ring = [(0.0, 0.0), (0.001, 0.004), (1, 0), (1, 0.002), (1, 1), (0.004, -0.004)]
        #expect(try data(SampleSheet.path(ring)) == ["M0 0l1 0 0 1z"])
    }

    @Test("A tiny hole may vanish, a tiny region stays as a mark")
    func tiny() throws {
        let square = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)]
        let speck = [(3.0, 3.0), (3.001, 3), (3.001, 3.001)]
        #expect(try data(SampleSheet.path(square, speck)) == ["M0 0l1 0 0 1-1 0z"])
        #expect(try data(SampleSheet.path(speck)) == ["M2.98 2.98l.05 0 0 .05-.05 0z"])
        #expect(try data(SampleSheet.path([(0, 0), (1, 1), (2, 2)])) == ["M-.02-.02l.05 0 0 .05-.05 0z"])
        #expect(try data(SampleSheet.path(speck), asRegion: false).isEmpty)
    }

    @Test("Open lines are not closed")
    func open() throws {
        let path = SampleSheet.path([(0, 0), (1, 0), (0, 0)], [(5, 5), (5, 5.001)], isClosed: false)
        #expect(try data(path, asRegion: false) == ["M0 0l1 0-1 0"])
    }
}
