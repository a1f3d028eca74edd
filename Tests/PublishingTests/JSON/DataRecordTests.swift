import Documents
import Foundation
import Publishing
import Testing

@Suite("JSON in a fixed order")
struct DataRecordTests {
    private func text(_ value: DataRecord) throws -> String {
        String(decoding: try value.write(), as: UTF8.self)
    }

    @Test("Members stay in their order, plain lists on one line")
    func layout() throws {
        let value: DataRecord = [
            "program": "sozialatlas", "edges": [2.0, 2.7, nil], "empty": [], "none": [:],
            "maps": [["id": "a", "shown": true], ["id": "b"]],
        ]
        #expect(
            try text(value) == """
                {
                  "program": "sozialatlas",
                  "edges": [2, 2.7, null],
                  "empty": [],
                  "none": {},
                  "maps": [
                    {
                      "id": "a",
                      "shown": true
                    },
                    {
                      "id": "b"
                    }
                  ]
                }

                """)
    }

    @Test(
        "Any text comes back as it was",
        arguments: [
            "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}", "\u{2028}\u{2029}", "Süßhütte \u{1F600}", "</script>", "",
        ])
    func strings(text: String) throws {
        let bytes = try DataRecord.array([.string(text)]).write()
        #expect(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String] == [text])
        #expect(!bytes.dropLast().contains { $0 < 0x20 || $0 == 0x7F })
    }

    @Test(
        "Numbers are written as ECMAScript does",
        arguments: [
            (0.0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1e-6, "0.000001"), (1e-7, "1e-7"),
            (1.5e-10, "1.5e-10"), (123_456_789_012_345_683_968, "123456789012345680000"), (1e21, "1e+21"),
            (.leastNonzeroMagnitude, "5e-324"),
            (1.7976931348623157e308, "1.7976931348623157e+308"), (0.30000000000000004, "0.30000000000000004"),
            (100, "100"),
        ])
    func numbers(number: Double, written: String) throws {
        #expect(try text(.number(number)) == written + "\n")
    }

    @Test("Every number reads back as itself")
    func roundTrip() throws {
        var state: UInt64 = 42
        for _ in 0..<2_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Double(bitPattern: state)
            guard number.isFinite else { continue }
            #expect(Double(try text(.number(number)).dropLast()) == number)
        }
    }

    @Test("What JSON cannot hold is refused with its place")
    func refused() throws {
        #expect(throws: PublishingError.jsonNumberNotFinite(path: "maps[1].edge")) {
            try text(["maps": [["edge": 1], ["edge": .number(.nan)]]])
        }
        #expect(throws: PublishingError.jsonRepeatedMember(path: "a.b")) {
            try text(["a": .object([.init("b", 1), .init("b", 2)])])
        }
        let deep = (0..<10_000).reduce(DataRecord.null) { value, _ in .array([value]) }
        #expect(throws: PublishingError.jsonTooDeep(limit: 100)) { try text(deep) }
    }
}
