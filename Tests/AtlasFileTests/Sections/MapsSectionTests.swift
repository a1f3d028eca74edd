import Configuration
import Testing

@testable import AtlasFile

struct MapsSectionTests {
    private static let index =
        "s: {label: S, frame: regions, indicators: [i], normalisation: rank, aggregation: sum, robustness: yes}"

    private func failure(_ map: String) -> ConfigurationError? {
        AtlasText(
            root: "title: T\nindices: {\(Self.index)}", indicators: "{i: {label: I, direction: more, column: t.x}}",
            scales: "{c: {classes: \"nice:4\", indicators: [i]}}", maps: "[{id: m, \(map)}]"
        ).failure()
    }

    @Test(arguments: [
        ("indicator: i, type: circles", "classes", "nice:4"), ("indicator: i, type: circles", "scale", "c"),
        ("indicator: i, type: circles", "palette", "blues"), ("index: s", "classes", "nice:4"),
        ("index: s", "scale", "c"), ("index: s", "references", "[]"), ("index: s, type: ranks", "classes", "nice:4"),
    ])
    func `A key that means nothing for a type of map is refused with those that do`(
        map: String, key: String, value: String
    ) {
        #expect(failure(map) == nil)
        guard case .unknownKey(_, 8, "maps[1]", key, let known)? = failure("\(map), \(key): \"\(value)\"") else {
            Issue.record("\(String(describing: failure("\(map), \(key): \"\(value)\"")))")
            return
        }
        #expect(known.contains("title") && known.contains("type") && !known.contains(key))
    }

    @Test(arguments: ["palette: blues", "classes: \"nice:4\"", "scale: c, palette: blues", "references: []"])
    func `A map of coloured regions has classes, a palette and references`(keys: String) {
        #expect(failure("indicator: i, \(keys)") == nil)
        #expect(failure("indicator: i, type: choropleth, \(keys)") == nil)
    }

    @Test func `A map has an indicator or an index, not both`() {
        guard case .duplicate(_, 8, "maps[1]", "indicator, index")? = failure("indicator: i, index: s") else {
            Issue.record("\(String(describing: failure("indicator: i, index: s")))")
            return
        }
    }
}
