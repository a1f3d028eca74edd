internal import Languages

extension ClassificationMethod: CustomStringConvertible {
    /// Why a text names no method.
    public enum Failure: Error, Equatable, Sendable {
        /// No method has this name.
        case unknownMethod(found: String, known: [String])
        /// The method needs a number of classes after a colon.
        case countMissing(method: String)
        /// What stands after the colon is not a whole number.
        case countNotANumber(found: String)
        /// So many classes cannot be asked for.
        case countOutOfRange(found: Int, allowed: ClosedRange<Int>)
        /// The method takes nothing after its name.
        case unexpectedArgument(method: String, found: String)
        /// An edge is not a number with digits and at most one point.
        case edgeNotANumber(found: String)
        /// A class needs two edges.
        case tooFewEdges(found: Int)
        /// An edge is not above the one before it.
        case edgesNotAscending(edge: Double, next: Double)
    }

    /// The names of the methods, as they are written.
    public static let names = [
        "equal", "quantiles", "natural", "stddev", "headtail", "nice", "geometric", "fixed",
    ]

    /// Reads a method: `equal:5`, `quantiles:4`, `natural:4`, `stddev`, `stddev:5`, `headtail`, `nice:5`,
    /// `geometric:4`, `fixed:0,5,10.5`. Numbers have a decimal point.
    ///
    /// - Throws: ``Failure``, the first thing that is wrong.
    public init(parsing text: String) throws(Failure) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts.first ?? ""
        let argument = parts.count > 1 ? parts[1] : nil
        switch name {
        case "equal": self = .equalIntervals(try Self.count(argument, of: name))
        case "quantiles": self = .quantiles(try Self.count(argument, of: name))
        case "natural": self = .naturalBreaks(try Self.count(argument, of: name))
        case "nice": self = .nice(try Self.count(argument, of: name))
        case "geometric": self = .geometric(try Self.count(argument, of: name))
        case "stddev" where argument == nil: self = .standardDeviations(nil)
        case "stddev": self = .standardDeviations(try Self.count(argument, of: name))
        case "headtail":
            if let argument { throw .unexpectedArgument(method: name, found: argument) }
            self = .headTail
        case "fixed": self = .fixed(try Self.edges(argument ?? ""))
        default: throw .unknownMethod(found: name, known: Self.names)
        }
    }

    /// The method as ``init(parsing:)`` reads it.
    public var description: String {
        switch self {
        case .equalIntervals(let count): "equal:\(count)"
        case .quantiles(let count): "quantiles:\(count)"
        case .naturalBreaks(let count): "natural:\(count)"
        case .standardDeviations(nil): "stddev"
        case .standardDeviations(.some(let count)): "stddev:\(count)"
        case .headTail: "headtail"
        case .nice(let count): "nice:\(count)"
        case .geometric(let count): "geometric:\(count)"
        case .fixed(let edges):
            "fixed:" + edges.map { ShortestDecimal($0)?.plainText ?? "?" }.joined(separator: ",")
        }
    }

    private static func count(_ argument: String?, of method: String) throws(Failure) -> Int {
        guard let argument, !argument.isEmpty else { throw .countMissing(method: method) }
        guard argument.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let count = Int(argument) else {
            throw .countNotANumber(found: argument)
        }
        guard allowedClassCounts.contains(count) else {
            throw .countOutOfRange(found: count, allowed: allowedClassCounts)
        }
        return count
    }

    private static func edges(_ list: String) throws(Failure) -> [Double] {
        var edges: [Double] = []
        guard !list.isEmpty else { throw .tooFewEdges(found: 0) }
        for item in list.split(separator: ",", omittingEmptySubsequences: false) {
            let item = String(item)
            guard let edge = number(item) else { throw .edgeNotANumber(found: item) }
            if let last = edges.last, edge <= last { throw .edgesNotAscending(edge: last, next: edge) }
            edges.append(edge)
        }
        guard edges.count > 1 else { throw .tooFewEdges(found: edges.count) }
        return edges
    }

    /// A number of the grammar `-?[0-9]+(\.[0-9]+)?`.
    private static func number(_ text: String) -> Double? {
        let magnitude = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
        let parts = magnitude.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 2 else { return nil }
        for part in parts where part.isEmpty || !part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return nil }
        guard let value = Double(text), value.isFinite else { return nil }
        return value + 0
    }
}
