import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("A sheet can hold several panels")
struct PanelTests {
    /// Two maps of the same regions, and a chart.
    private func panels() throws -> [any SheetPanel] {
        [
            try Squares.map(caption: "Anteil 2021").panel,
            try Squares.map(
                cells: [.number(100), .number(400), .number(25), .suppressed], circles: true, caption: "Anzahl 2021"
            ).panel,
            try RankChartTests.chart(5),
        ]
    }

    private func composed(
        _ panels: [any SheetPanel], _ format: String = "a4-landscape"
    ) throws -> (sheet: MapSheet, notes: [SheetNote]) {
        let style = SheetStyle(name: "test")
        return MapSheet.compose(
            panels, with: try Squares.map().marginalia, style: style, format: try unwrap(style.formats[format]))
    }

    private func sheet(_ panels: [any SheetPanel], _ format: String = "a4-landscape") throws -> MapSheet {
        try composed(panels, format).sheet
    }

    @Test("Two maps on A4 landscape stand side by side, each with its regions, legend and caption")
    func twoMaps() throws {
        let sheet = try sheet(Array(try panels().prefix(2)))
        var boxes: [Int: BoundingBox] = [:]
        for case .path(let path, _, let datum?) in sheet.layers.flatMap(\.marks) {
            guard let box = BoundingBox(path.positions) else { continue }
            boxes[datum.panel] = boxes[datum.panel].map { $0.union(box) } ?? box
        }
        let (left, right) = (try unwrap(boxes[1]), try unwrap(boxes[2]))
        #expect(left.maxX < right.minX)
        #expect(left.width > 60 && right.width > 60)
        #expect(Squares.texts(sheet, layer: "caption").map(\.text) == ["Anteil 2021"])
        #expect(Squares.texts(sheet, layer: "caption-2").map(\.text) == ["Anzahl 2021"])
        #expect(Squares.texts(sheet, layer: "legend").contains { $0.text == "dunkler = höhere Belastung" })
        #expect(Squares.texts(sheet, layer: "legend-2").contains { $0.text.contains("Kreisfläche") })
    }

    @Test(
        "No two texts collide and none leaves the sheet, with two panels and with three, or the user is told",
        arguments: ["a4", "a4-landscape", "slide", "column"], [2, 3])
    func room(format: String, count: Int) throws {
        let (sheet, notes) = try composed(Array(try panels().prefix(count)), format)
        #expect(IndexMaps.faults(sheet) == [] || !notes.isEmpty)
        if format == "a4" || count == 2 && format != "column" { #expect(notes.isEmpty) }
    }

    @Test("Layers have names of their own, and marks of regions say on which panel they stand")
    func names() throws {
        let sheet = try sheet(try panels())
        let ids = sheet.layers.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.first == "ground" && ids.suffix(2) == ["title", "credits"])
        #expect(ids.contains("regions-2") && ids.contains("ranks-3"))
        #expect(sheet.layers.first { $0.id == "regions-2" }?.label == "Gebiete 2")
        for layer in sheet.layers {
            for case .path(_, _, let datum?) in layer.marks {
                #expect(datum.panel == (layer.id == "regions" ? 1 : layer.id == "regions-2" ? 2 : 3))
            }
        }
    }

    @Test("The description tells each panel by its caption, else by the sheet's subtitle")
    func description() throws {
        let text = try sheet(try panels()).description
        #expect(text.hasPrefix("Flächenkarte: Anteil 2021. 4 Gemeinden, Werte von 1,0 bis 3,0."))
        #expect(text.contains(" Karte mit Kreisen: Anzahl 2021. "))
        #expect(text.contains(" Rangdiagramm: Untertitel. "))
    }

    @Test("One panel without a caption has the whole room, and names without a number")
    func onePanel() throws {
        let sheet = try Squares.map().sheet()
        #expect(
            sheet.layers.map(\.id) == ["ground", "regions", "borders", "labels", "legend", "scale", "title", "credits"])
    }

    @Test("A sheet without panels has its marginalia")
    func noPanel() throws {
        #expect(try sheet([]).layers.map(\.id) == ["ground", "title", "credits"])
    }

    @Test(
        "Panels are as large as can be, and lie within the room without touching",
        arguments: [(1, 267.0, 150.0, 1), (2, 267, 150, 1), (2, 174, 230, 2), (3, 267, 150, 2), (4, 174, 174, 2)])
    func grid(count: Int, width: Double, height: Double, rows: Int) {
        let room = BoundingBox(minX: 15, minY: 30, maxX: 15 + width, maxY: 30 + height)
        let grid = PanelGrid(of: count, in: room, gap: 6)
        #expect(grid.rows == rows)
        #expect(grid.boxes.count == count)
        for (index, box) in grid.boxes.enumerated() {
            #expect(box.minX >= room.minX - 1e-9 && box.maxX <= room.maxX + 1e-9)
            #expect(box.minY >= room.minY - 1e-9 && box.maxY <= room.maxY + 1e-9)
            for other in grid.boxes[(index + 1)...] { #expect(!box.intersects(other)) }
        }
    }
}
