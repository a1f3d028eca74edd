import Configuration
import Testing

@testable import AtlasFile

struct IndicesSectionTests {
    private static let rule = "label: S, indicators: [i], deviation: population, normalisation: z, aggregation: sum"

    private func file(_ index: String, map: String = "{id: m, index: s}") -> AtlasText {
        var text = AtlasText()
        text.root = "title: T\nindices: {\(index)}"
        text.indicators = "{i: {label: I, direction: more, column: t.x}}"
        text.maps = "[\(map)]"
        return text
    }

    @Test func `An index without a frame is refused, and nothing else is guessed`() {
        guard case .indexWithoutFrame = file("s: {\(Self.rule)}").failure() else {
            Issue.record("\(String(describing: file("s: {\(Self.rule)}").failure()))")
            return
        }
    }

    @Test func `A map of an index is one of its classes unless it says otherwise`() throws {
        let map = try #require(file("s: {\(Self.rule), frame: regions}").definition().maps.first)
        #expect(map.subject.index == "s")
        #expect(map.subject.typeName == "status")
    }

    @Test(arguments: ["dynamics", "two-way", "ranks", "circles", "choropleth"])
    func `A type that the index has no numbers for is refused`(type: String) {
        let failure = file("s: {\(Self.rule), frame: regions}", map: "{id: m, index: s, type: \(type)}").failure()
        guard case .notAllowed(_, _, _, let found, let allowed) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(found == type)
        #expect(allowed == ["status"])
    }

    @Test(arguments: ["indicator: i", "classes: equal:3", "references: []"])
    func `What an index decides itself is not said at the map`(key: String) {
        #expect(file("s: {\(Self.rule), frame: regions}", map: "{id: m, index: s, \(key)}").failure() != nil)
    }

    @Test func `An index is not named like an indicator`() {
        guard
            case .duplicate(_, _, _, "I") = file("I: {\(Self.rule), frame: regions}", map: "{id: m, indicator: i}")
                .failure()
        else {
            Issue.record("an index named like an indicator")
            return
        }
    }

    @Test func `A map needs an indicator or an index`() {
        guard
            case .missingKey(_, _, _, "indicator | index") = file("s: {\(Self.rule), frame: regions}", map: "{id: m}")
                .failure()
        else {
            Issue.record("a map of nothing")
            return
        }
    }
}
