import Testing

@testable import Publishing

@Suite struct EmbeddedFontsTests {
    @Test func `fonts are named once, without the mark of a part`() {
        let pdf =
            "/BaseFont /VAGXZO+LiberationSans-Bold\n/BaseFont /Arial/x /BaseFont /HCOOOU+LiberationSans-Bold /BaseFont /"
        #expect(EmbeddedFonts.names(in: Array(pdf.utf8)) == ["Arial", "LiberationSans-Bold"])
        #expect(EmbeddedFonts.names(in: []) == [])
    }

    @Test func `a sheet with texts needs fonts, and a PDF may have none`() {
        #expect(EmbeddedFonts.areNeeded(by: Array("<svg><text x=\"1\">Peine</text></svg>".utf8)))
        #expect(!EmbeddedFonts.areNeeded(by: Array("<svg><path d=\"\"/><tex".utf8)))
        #expect(EmbeddedFonts.exist(in: Array("<< /Type /Font\n".utf8)))
        #expect(!EmbeddedFonts.exist(in: Array("<< /Type /Fon".utf8)))
    }
}
