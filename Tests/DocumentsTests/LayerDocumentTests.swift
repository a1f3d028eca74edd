import Documents
import Findings
import Testing
import Values

struct LayerDocumentTests {
    @Test func `The layer has all indicators and the name of the atlas`() throws {
        let plans = LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings()))
        let document = try #require(try plans.first?.compose().documents.first)
        #expect(document.path == "gis/gemeinden")
        guard case .layer(let layer) = document.document else {
            Issue.record("no layer")
            return
        }
        #expect(layer.columns.map(\.id) == ["quote", "zahl"])
        #expect(layer.columns.map(\.decimals) == [1, 0])
        #expect(layer.columns[1].cells == [.number(1234), .number(-2), .missing])
    }

    @Test(arguments: [
        ("Sozialatlas Landkreis Peine", "sozialatlas-landkreis-peine"),
        ("Größe & Übermaß – Atlas", "groesse-uebermass-atlas"),
        ("  ../../etc/passwd ", "etc-passwd"), ("Atlas 2023/24", "atlas-2023-24"), ("Île-de-France", "ile-de-france"),
        ("社会", "atlas"), ("", "atlas"),
        (String(repeating: "ab ", count: 40), String(repeating: "ab-", count: 19) + "ab"),
    ])
    func `A title becomes a file's name`(title: String, name: String) throws {
        let plans = LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings(layer: title)))
        #expect(try plans.first?.compose().documents.first?.path == "gis/" + name)
    }

    @Test func `There is none without boundaries, and none of a part of the atlas`() throws {
        #expect(LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings(layer: nil))).isEmpty)
        #expect(LayerDocument.plans(try SampleFindings.contents(SampleFindings.findings(), whole: false)).isEmpty)
    }
}
