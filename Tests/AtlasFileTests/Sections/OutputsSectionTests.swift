import Configuration
import Testing

@testable import AtlasFile

struct OutputsSectionTests {
    private func text(_ outputs: String) -> AtlasText { AtlasText(root: "title: T\noutputs: \(outputs)") }

    @Test func `What the file does not say is SVG and GeoJSON`() throws {
        #expect(try AtlasText().definition().outputs == ["svg", "geojson"])
    }

    @Test func `Outputs are those that are listed, in the order of the list`() throws {
        #expect(try text("[geojson, svg]").definition().outputs == ["geojson", "svg"])
        #expect(try text("svg").definition().outputs == ["svg"])
        #expect(try text("[]").definition().outputs == [])
    }

    @Test func `An output that is not there is told with those that are`() {
        guard case .notAllowed(_, 2, "outputs[2]", "gif", ["svg", "geojson"])? = text("[svg, gif]").failure() else {
            Issue.record("\(String(describing: text("[svg, gif]").failure()))")
            return
        }
    }

    @Test func `An output that is listed twice is refused`() {
        guard case .duplicate(_, 2, "outputs[2]", "svg")? = text("[svg, svg]").failure() else {
            Issue.record("\(String(describing: text("[svg, svg]").failure()))")
            return
        }
    }
}
