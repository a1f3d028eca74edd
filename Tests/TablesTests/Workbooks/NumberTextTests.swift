import Testing

@testable import Tables

/// What is told to be the shortest writing of a number is what the long way makes of it.
struct NumberTextTests {
    @Test(arguments: ["0", "5", "-5", "5.9", "-0.25", "0.001", "3157001", "123456789012345"])
    func `shortest writings are taken as they are`(text: String) {
        #expect(NumberText.isShortest(Array(text.utf8)))
    }

    @Test(arguments: [
        "", "-", "-0", "00", "05", "5.", ".5", "5.90", "0.0", "1e5", "+5", "5,9", "1.2.3", "--5", "5-",
        "1234567890123456", "0.1234567890123456",
    ])
    func `other writings go the long way`(text: String) {
        #expect(!NumberText.isShortest(Array(text.utf8)))
    }

    @Test func `both ways agree on texts at random`() {
        let alphabet = Array("0015.-9".utf8)
        var state: UInt64 = 5
        for _ in 0..<20_000 {
            var text: [UInt8] = []
            repeat {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(state >> 33) % alphabet.count])
            } while state >> 40 & 7 != 0
            guard NumberText.isShortest(text) else { continue }
            var number = NumberText()
            let isTaken = number.take(text[...])
            #expect(isTaken)
            #expect(number.bytes == text, "\(String(decoding: text, as: UTF8.self))")
        }
    }
}
