import Testing

@testable import Publishing

@Suite struct SheetFontsTests {
    private let family = "Arial, Liberation Sans, Helvetica, sans-serif"

    @Test(arguments: [["ArialMT"], ["DejaVuSans", "LiberationSans-Bold"], ["NimbusSans-Regular"], ["Helvetica"], []])
    func `one font of known widths will do`(fonts: [String]) {
        #expect(SheetFonts.missing(from: fonts, asked: family) == nil)
    }

    @Test(arguments: [["DejaVuSans"], ["ArialNarrow-Bold"], ["LiberationSansNarrow", "LiberationSerif"]])
    func `others will not`(fonts: [String]) {
        #expect(SheetFonts.missing(from: fonts, asked: family) == ["Arial", "Liberation Sans", "Helvetica"])
    }

    @Test func `a style that asks for another font gets it`() {
        #expect(SheetFonts.missing(from: ["DejaVuSans"], asked: "DejaVu Sans, sans-serif") == nil)
    }
}
