import Documents
import Findings
import Testing
import Values

struct LayerDocumentTests {
    @Test func `The layer has all indicators and the name of the boundaries`() throws {
        let plans = LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings()))
        let document = try #require(try plans.first?.compose().documents.first)
        #expect(document.path == "gis/gemeinden")
        guard case .layer(let layer) = document.document else {
            Issue.record("no layer")
            return
        }
        #expect(layer.columns.map(\.id) == ["quote", "zahl"])
        #expect(layer.columns[1].cells == [.number(1234), .number(-2), .missing])
    }

    @Test func `There is none without boundaries, and none of a part of the atlas`() throws {
        #expect(LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings(layer: nil))).isEmpty)
        #expect(LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings(), whole: false)).isEmpty)
    }
}
