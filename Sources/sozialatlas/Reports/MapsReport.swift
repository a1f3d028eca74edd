import Atlas
import Documents

extension ReportText {
    /// The maps with their classes.
    mutating func addMaps(_ maps: [MapRecord]) {
        heading("Karten: \(maps.count)", "Maps: \(maps.count)")
        for map in maps {
            line("\(map.id): \(map.title)", "\(map.id): \(map.title)")
            guard map.classLabels.isEmpty else {
                addClasses(of: map)
                continue
            }
            guard !map.counts.isEmpty else {
                line(
                    "Kreise, Stil \(map.style), Format \(map.format)",
                    "circles, style \(map.style), format \(map.format)", depth: 2)
                continue
            }
            let method = map.method ?? ""
            let palette = map.palette ?? ""
            let fit =
                map.goodnessOfVarianceFit.map { Sentence.number($0, decimals: 3) }.map {
                    Sentence(", Güte (GVF) \($0.german)", ", goodness of variance fit \($0.english)")
                } ?? .none
            line(
                "\(map.counts.count.german("Klasse", "Klassen")) (\(method))\(fit.german); Palette \(palette), Stil \(map.style), Format \(map.format)",
                "\(map.counts.count.english("class", "classes")) (\(method))\(fit.english); palette \(palette), style \(map.style), format \(map.format)",
                depth: 2)
            line(
                "Grenzen \(Self.edges(map.edges, .german)); Gebiete je Klasse \(map.counts.map(String.init).joined(separator: ", "))",
                "edges \(Self.edges(map.edges, .english)); regions per class \(map.counts.map(String.init).joined(separator: ", "))",
                depth: 2)
        }
    }

    /// A map of an index: named classes with their regions.
    private mutating func addClasses(of map: MapRecord) {
        let filled = zip(map.classLabels, map.counts).filter { $0.1 > 0 }
        let list = filled.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let palette = map.palette ?? ""
        line(
            "\(map.classLabels.count.german("Klasse", "Klassen")); besetzt: \(list); Palette \(palette), Stil \(map.style), Format \(map.format)",
            "\(map.classLabels.count.english("class", "classes")); with regions: \(list); palette \(palette), style \(map.style), format \(map.format)",
            depth: 2)
    }

    private static func edges(_ edges: [Double], _ language: MessageLanguage) -> String {
        edges.map { NumberWording.number($0, decimals: 9, in: language) }.joined(separator: " | ")
    }
}
