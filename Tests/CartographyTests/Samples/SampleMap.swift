import Geography
import Languages

@testable import Cartography

/// A map with the marginalia of every sheet of these tests.
struct SampleMap {
    let language: OutputLanguage
    let panel: MapPanel

    var marginalia: Marginalia {
        Marginalia(language: language, title: "Titel", subtitle: "Untertitel", credits: ["Quelle: erfunden."])
    }

    var layer: ThematicLayer { panel.layer }
    var reading: WordedLayer { WordedLayer(layer, Wording(language)) }
    var description: String { reading.description(subject: marginalia.subtitle) }

    /// What stands under the names of the regions.
    func labels(isShort: Bool = false) -> [String?] {
        layer.regions.indices.map { reading.label(of: $0, isShort: isShort) }
    }

    func composed(
        _ format: String = "a4-landscape", style: SheetStyle = SheetStyle(name: "test")
    ) throws -> (sheet: MapSheet, notes: [SheetNote]) {
        MapSheet.compose([panel], with: marginalia, style: style, format: try unwrap(style.formats[format]))
    }

    func sheet(_ format: String = "a4-landscape", style: SheetStyle = SheetStyle(name: "test")) throws -> MapSheet {
        try composed(format, style: style).sheet
    }
}
