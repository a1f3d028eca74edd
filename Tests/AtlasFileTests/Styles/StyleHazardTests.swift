import Cartography
import Configuration
import Testing

@testable import AtlasFile

struct StyleHazardTests {
    private func style(_ text: String) throws -> StyleFile {
        try StyleFile(ConfigurationFile(bytes: Array(text.utf8), path: "s.yaml"), name: "s")
    }

    private func palette(_ colours: String, more: String = "") throws -> PaletteFile {
        let text = "kind: sequential\nsource: own\n\(more)colours:\n  \(colours)\n"
        return try PaletteFile(ConfigurationFile(bytes: Array(text.utf8), path: "p.yaml"), name: "p")
    }

    @Test(arguments: [
        "colours: {ground: \"url(#a)\"}", "colours: {ground: \"url(http://example.org/x.png)\"}",
        "colours: {text: \"red\"}", "colours: {text: \"#12345\"}", "colours: {text: \"#fff\\\"/><script>\"}",
        "font-family: \"Arial; fill: url(x)\"", "font-family: \"</text><script>\"", "font-family: \"@import\"",
        "font-family: \"Arial\\\" onload=\\\"x\"", "font-family: ''",
        "hatches: {missing: {angles: [45], spacing: 1, width: 1, colour: \"javascript:x\", ground: \"#ffffff\"}}",
        "circles: {fill: \"none\"}", "text: {title: 400}", "text: {title: -1}", "lines: {outline: 1e9}",
        "formats: {poster: {width: 1e6, height: 100}}", "formats: {poster: {width: 100}}",
        "colors: {ground: \"#ffffff\"}",
        "colours: {backgroud: \"#ffffff\"}", "labels: {values: maybe}", "hatches: {missing: {angles: [45]}}",
        "hatches: {missing: {angles: [45], spacing: 0, width: 1, colour: \"#000000\", ground: \"#ffffff\"}}",
    ])
    func `A style with markup, an address or a number out of range is refused`(text: String) {
        #expect(throws: ConfigurationError.self) { try style(text + "\n") }
    }

    @Test func `A style may say as little as it likes`() throws {
        let style = try style("colours: {text: \"#102030\"}\n").style
        #expect(style.colours.text == "#102030")
        #expect(style.colours.ground == "#ffffff")
        #expect(style.formats["a4"]?.width == 210)
    }

    @Test(arguments: [
        "3: [\"#eeeeee\", \"#777777\"]", "2: [\"#eeeeee\", \"#777777\", \"#111111\"]", "0: []", "99: [\"#eeeeee\"]",
        "two: [\"#eeeeee\", \"#777777\"]", "2: [\"#eeeeee\", \"#eeeeee\"]", "2: [\"#111111\", \"#eeeeee\"]",
        "2: [\"#eeeeee\", \"url(x)\"]",
    ])
    func `A palette whose colours do not fit their number is refused`(colours: String) {
        #expect(throws: ConfigurationError.self) { try palette(colours) }
    }

    @Test func `A palette with its colours is read`() throws {
        #expect(try palette("2: [\"#eeeeee\", \"#777777\"]").palette.counts == [2])
        #expect(throws: ConfigurationError.self) { try palette("2: [\"#eeeeee\", \"#777777\"]", more: "colors: x\n") }
    }

    @Test func `Every style and palette of the checkout is read`() throws {
        let library = StyleLibrary(atlasFolder: Repository.folder)
        #expect(try library.styles().map(\.name).starts(with: ["print-bw", "report", "slide"]))
        #expect(try library.palettes().count >= 17)
    }

    private func bivariate(_ text: String) throws -> BivariatePaletteFile {
        try BivariatePaletteFile(ConfigurationFile(bytes: Array(text.utf8), path: "b.yaml"), name: "b")
    }

    @Test(arguments: [
        "kind: sequential\nsource: own\ncolours:\n  - [\"#eeeeee\", \"#dddddd\"]\n  - [\"#777777\", \"#666666\"]\n",
        "kind: bivariate\nsource: own\ncolours:\n  - [\"#eeeeee\", \"#dddddd\"]\n",
        "kind: bivariate\nsource: own\ncolours:\n  - [\"#eeeeee\", \"#dddddd\"]\n  - [\"#777777\"]\n",
        "kind: bivariate\nsource: own\ncolours:\n  - [\"#eeeeee\", \"url(x)\"]\n  - [\"#777777\", \"#666666\"]\n",
        "kind: bivariate\nsource: own\ncolours:\n  - [\"#777777\", \"#666666\"]\n  - [\"#eeeeee\", \"#dddddd\"]\n",
        "kind: bivariate\ncolours:\n  - [\"#eeeeee\", \"#dddddd\"]\n  - [\"#777777\", \"#666666\"]\n",
        "kind: bivariate\nsource: own\ncolours: {2: [\"#eeeeee\", \"#777777\"]}\n",
    ])
    func `A palette for two-way maps that is not one is refused`(text: String) {
        #expect(throws: ConfigurationError.self) { try bivariate(text) }
    }

    @Test func `Every palette for two-way maps of the checkout is read and found by its name`() throws {
        let library = StyleLibrary(atlasFolder: Repository.folder)
        let entries = try library.bivariatePalettes()
        #expect(entries.map(\.name) == ["status-dynamics", "stevens-bluered", "stevens-greenblue"])
        #expect(entries.first?.classCounts == [4, 3])
        #expect(try library.bivariatePalette("status-dynamics", asked: nil).fields[3][2].hex == "#741f14")
        #expect(throws: ConfigurationError.self) { try library.bivariatePalette("oranges", asked: nil) }
    }
}
