import Testing

@testable import Configuration

struct AskedKeysTests {
    private func file(_ text: String) throws -> ConfigurationFile {
        try ConfigurationFile(bytes: Array(text.utf8), path: "a.yaml")
    }

    /// Reads `a`, which must be there, and `b`.
    private func read(_ text: String) throws(ConfigurationError) -> Int {
        let file = try ConfigurationFile(bytes: Array(text.utf8), path: "a.yaml")
        return try file.root.reading { root throws(ConfigurationError) in
            let count = try root["colours"]?.integer(in: 0...9) ?? 0
            let width = try root.required("width").integer(in: 0...9)
            return try width + count + (root["height"]?.integer(in: 0...9) ?? 0)
        }
    }

    @Test func `A key that was not asked for is refused with those that were, in the order of asking`() throws {
        #expect(try read("width: 1\ncolours: 2\n") == 3)
        #expect(
            throws: ConfigurationError.unknownKey(
                file: "a.yaml", line: 2, path: "", key: "depth", known: ["colours", "width", "height"])
        ) { try read("width: 1\ndepth: 2\n") }
    }

    @Test(arguments: ["widht: 1", "Width: 1", "with: 1", "wwidth: 1", "'width ': 1"])
    func `A key that is missing for a slip of the keyboard is told as that slip, with all that are known`(text: String)
    {
        guard
            case .unknownKey(_, 1, "", _, let known) = #expect(
                throws: ConfigurationError.self, performing: { try read(text) })
        else {
            Issue.record("\(text) is told as something else")
            return
        }
        #expect(known == ["colours", "width", "height"])
    }

    @Test(arguments: ["wide: 1", "zzz: 1", "colours: 1"])
    func `A key that is missing is not told as one that is only there`(text: String) {
        #expect(throws: ConfigurationError.missingKey(file: "a.yaml", line: 1, path: "", key: "width")) {
            try read(text)
        }
    }

    @Test func `A fault is told as it is where all keys are known`() {
        #expect(
            throws: ConfigurationError.wrongKind(file: "a.yaml", line: 2, path: "width", expected: .integer, found: "x")
        ) { try read("colours: 1\nwidth: x\n") }
    }

    @Test func `Exactly one of some keys is taken`() throws {
        let root = { (text: String) in try file(text).root }
        #expect(try root("b: 1\n").only(["a", "b"]).key == "b")
        #expect(throws: ConfigurationError.duplicate(file: "a.yaml", line: 1, path: "", name: "a, b")) {
            try root("b: 1\na: 1\n").only(["a", "b"])
        }
        #expect(throws: ConfigurationError.missingKey(file: "a.yaml", line: 1, path: "", key: "a | b")) {
            try root("c: 1\n").only(["a", "b"])
        }
    }

    @Test func `What was asked for is known by its place, whatever names and numbers a file has`() throws {
        let file = try file("tables:\n  x: {file: f}\n  y.z: {file: f}\nmaps:\n  - {id: 1}\n  - {id: 2, note: n}\n")
        let root = file.root
        for (_, table) in try root.required("tables").mapping().entries() { _ = try table.mapping()["file"] }
        for map in try root.required("maps").list() {
            _ = try map.mapping().required("id")
            _ = try map.mapping()["references"]
        }
        #expect(file.asked.byPlace == ["": ["tables", "maps"], "tables.*": ["file"], "maps[]": ["id", "references"]])
    }

    @Test(arguments: [
        ("regions", "regions", 0), ("regoins", "regions", 1), ("region", "regions", 1), ("rgions", "regions", 1),
        ("kreise", "regions", 5), ("", "ab", 2), ("ca", "abc", 3), ("weights", "weight", 1),
    ])
    func `Two letters in the wrong order are one slip`(left: String, right: String, distance: Int) {
        #expect(Misspelling.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
        #expect(Misspelling.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
    }
}
