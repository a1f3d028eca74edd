import Foundation

/// Arrays of numbers and the breaks that other programs found for them.
struct PublishedBreaks: Decodable {
    struct Numbers: Decodable {
        var values: [Double]
    }

    struct Case: Decodable {
        var array: String
        var oracle: String
        var classifier: String
        var k: Int?
        var counts: [Int]?
        var bins: [Double?]?
        var breaksWithMinimum: [Double?]?

        enum CodingKeys: String, CodingKey {
            case array, oracle, classifier, k, counts, bins
            case breaksWithMinimum = "breaks_incl_min"
        }

        /// Edges with the lowest one; none where an edge is infinite.
        var edges: [Double] { (breaksWithMinimum ?? []).compactMap { $0 } }
        /// Upper limits of the classes.
        var upperLimits: [Double] { (bins ?? []).compactMap { $0 } }
        var name: String { "\(array) \(classifier) \(k.map(String.init) ?? "")" }
    }

    var arrays: [String: Numbers]
    var cases: [Case]

    static let all = Result {
        let file = (SharedData.folder ?? URL(filePath: "/")).appending(path: "validation/classification.json")
        // Python writes infinity as a bare word, which JSON does not know.
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOccurrences(of: "-Infinity", with: "null").replacingOccurrences(of: "Infinity", with: "null")
            .replacingOccurrences(of: "NaN", with: "null")
        return try JSONDecoder().decode(PublishedBreaks.self, from: Data(text.utf8))
    }

    /// The cases of one judge, each with its numbers in ascending order.
    static func cases(oracle: String, classifier: String) throws -> [(Case, [Double])] {
        let all = try all.get()
        return all.cases.filter { $0.oracle.hasPrefix(oracle) && $0.classifier == classifier }
            .compactMap { test in all.arrays[test.array].map { (test, $0.values.sorted()) } }
    }

    static func distinct(_ sorted: [Double]) -> [Double] {
        sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// Equal but for rounding errors, measured by the larger of the numbers at hand.
    static func agree(_ ours: [Double], _ theirs: [Double], scale: Double) -> Bool {
        ours.count == theirs.count
            && zip(ours, theirs).allSatisfy { abs($0 - $1) <= 1e-12 * max(abs($0), abs($1), scale) }
    }

    /// How many numbers lie in each class `[edge, next)`, the last closed.
    static func counts(_ sorted: [Double], edges: [Double]) -> [Int] {
        (0..<max(0, edges.count - 1)).map { index in
            sorted.count {
                $0 >= edges[index] && ($0 < edges[index + 1] || index == edges.count - 2 && $0 == edges[index + 1])
            }
        }
    }
}
