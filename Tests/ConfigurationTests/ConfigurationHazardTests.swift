import Configuration
import Files
import Testing

struct ConfigurationHazardTests {
    /// What reading a text as configuration says.
    private func failure(of text: String) -> ConfigurationError? { failure(of: Array(text.utf8)) }

    private func failure(of bytes: [UInt8]) -> ConfigurationError? {
        do throws(ConfigurationError) {
            _ = try ConfigurationFile(bytes: bytes, path: "a.yaml").root.entries()
            return nil
        } catch {
            return error
        }
    }

    private func value(_ text: String) throws -> ConfigurationValue {
        try ConfigurationFile(bytes: Array("a: \(text)\n".utf8), path: "a.yaml").root.required("a")
    }

    @Test func `Aliases that would grow without bound are refused at the first anchor`() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
        var text = "# laughs\na: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for (name, next) in zip(names, names.dropFirst()) {
            text += "\(next): &\(next) [" + Array(repeating: "*\(name)", count: 9).joined(separator: ", ") + "]\n"
        }
        text += "? *i\n: x\n"
        #expect(failure(of: text) == .anchor(file: "a.yaml", line: 2))
    }

    @Test(arguments: [
        "a: !!map &x {k: 1}\nb: *x\n", "x: a:'b\ny: &x [1]\nz: *x\n", "a: \"\\\"\"\nb: &x 1\nc: *x\n",
        "? &x a\n: *x\n", "a: |\n  '\nb: &x 1\nc: [*x]\n", "a: it's\nb: {c: &x 1, d: *x}\n",
    ])
    func `No quote, tag or comment hides an anchor that is used`(text: String) {
        guard case .anchor = failure(of: text) else {
            Issue.record("\(String(describing: failure(of: text)))")
            return
        }
    }

    @Test(arguments: ["a: R&D\n", "a: Kinder & Jugend\n", "a: \"Q&A\"\n", "a: 03157*\n", "a: \"*\"\n"])
    func `An ampersand or star in words is no anchor`(text: String) {
        #expect(failure(of: text) == nil)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `Nesting a hundred thousand deep is refused`(opening: String) {
        guard case .notYAML(_, let line, _) = failure(of: "a:\n  " + String(repeating: opening, count: 100_000)) else {
            Issue.record("accepted")
            return
        }
        #expect(line >= 1)
    }

    @Test func `Nesting of indented lines is refused`() {
        let text = (0..<1400).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n")
        #expect(failure(of: text) != nil)
    }

    @Test func `A file above a mebibyte is refused with its size`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("big.yaml", "a: b\n" + String(repeating: "# much\n", count: 300_000))
        #expect(throws: ConfigurationError.tooLarge(file: path, bytes: 2_100_005, limit: 1 << 20)) {
            try ConfigurationFile(path: path)
        }
    }

    @Test func `A device that never ends is not read to its end`() {
        #expect(throws: ConfigurationError.self) { try ConfigurationFile(path: "/dev/zero") }
    }

    @Test func `A missing file and a folder are told with the system's reason`() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path + "/a.yaml"
        #expect(throws: ConfigurationError.unreadable(file: missing, .missing(near: nil))) {
            try ConfigurationFile(path: missing)
        }
        #expect(throws: ConfigurationError.unreadable(file: folder.path, .folder)) {
            try ConfigurationFile(path: folder.path)
        }
    }

    @Test func `A key that occurs twice is refused with its line`() {
        #expect(failure(of: "x: 1\na: 1\na: 2\n") == .repeatedKey(file: "a.yaml", line: 3, first: 2, key: "a"))
        #expect(failure(of: "1: a\n\"1\": b\n") == .duplicate(file: "a.yaml", line: 2, path: "", name: "1"))
    }

    @Test func `A tab as indentation is refused with its line`() {
        guard case .notYAML(_, 2, _) = failure(of: "a:\n\tb: 1\n") else {
            Issue.record("\(String(describing: failure(of: "a:\n\tb: 1\n")))")
            return
        }
    }

    @Test func `Text that is not UTF-8 is refused with its line`() {
        let bytes = Array("a: 1\nb: M".utf8) + [0xFC] + Array("nchen\n".utf8)
        #expect(failure(of: bytes) == .notUTF8(file: "a.yaml", line: 2))
    }

    @Test(arguments: ["", "# nothing\n", "text\n", "[a, b]\n", "---\n...\n", "~\n"])
    func `A file without keys is refused`(text: String) {
        #expect(failure(of: text) == .noMapping(file: "a.yaml"))
    }

    @Test func `Two documents in one file are refused`() {
        guard case .notYAML = failure(of: "a: 1\n---\nb: 2\n") else {
            Issue.record("accepted")
            return
        }
    }

    @Test(arguments: [
        "1e999", "1e3", "0x1A", "0o17", ".inf", "-.inf", ".nan", "nan", "inf", "1_000", "1,5", "1 000", "١٢", "--1",
        "+", ".",
        "1.2.3", "{}", "[1]", "99999999999999999999999999",
    ])
    func `What is not a plain decimal number is none`(text: String) throws {
        let value = try value(text)
        #expect(throws: ConfigurationError.self) { try value.number() }
        #expect(throws: ConfigurationError.self) { try value.integer(in: -100...100) }
    }

    @Test func `Plain numbers are numbers within their range`() throws {
        #expect(try value("-1.50").number() == -1.5)
        #expect(try value("+3").integer(in: 0...9) == 3)
        #expect(throws: ConfigurationError.self) { try value("10").integer(in: 0...9) }
        #expect(throws: ConfigurationError.self) { try value("1.5").integer(in: 0...9) }
        #expect(throws: ConfigurationError.self) { try value("3.1").number(in: 0...3) }
    }

    @Test func `A value of the wrong kind is told with what was expected`() throws {
        let expected = { (kind: ConfigurationKind, found: String) in
            ConfigurationError.wrongKind(file: "a.yaml", line: 1, path: "a", expected: kind, found: found)
        }
        #expect(throws: expected(.text, "[…]")) { try value("[x]").text() }
        #expect(throws: expected(.text, "{…}")) { try value("{x: y}").text() }
        #expect(throws: expected(.mapping, "x")) { try value("x").mapping() }
        #expect(throws: expected(.truth, "1")) { try value("1").truth() }
        #expect(throws: expected(.number, "viel")) { try value("viel").number() }
    }

    @Test func `A byte order mark and Windows line ends do no harm`() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: b\r\nc: d\r\n".utf8)
        let root = try ConfigurationFile(bytes: bytes, path: "a.yaml").root
        #expect(try root.required("a").text() == "b")
        #expect(try root.required("c").text() == "d")
    }
}
