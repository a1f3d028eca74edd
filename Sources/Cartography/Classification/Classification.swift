internal import Languages
public import Values

/// Numbers sorted into classes: the edges as printed, and how many numbers each class holds.
///
/// Class *i* (from 1, the lowest) is `[edges[i-1], edges[i])`, the last class is closed; its two edges can be equal, and then
/// it holds that one number. Edges and values are rounded to the same decimals before a value is classed, so that a
/// printed number always lies within the printed limits of its class.
///
/// Edges that are found from the values leave no class empty; declared and shared edges stay as they are.
///
/// ```swift
/// let classes = try Classification(values: [3.14, 4.4, 5.25, 7.0, 9.96], method: .quantiles(2), decimals: 1)
/// classes.edges                     // [3.1, 5.3, 10]
/// classes.counts                    // [2, 3]
/// classes.classNumber(of: 5.25)     // 2, for it is printed as 5.3
/// classes.labels(in: .german)       // „3,1 bis unter 5,3", „5,3 bis 10,0"
/// ```
public struct Classification: Sendable, Equatable {
    /// Ascending edges in the indicator's unit, rounded to ``decimals``; one more than classes, none without values.
    public let edges: [Double]
    /// The edges as the method found them, before rounding and before empty classes were joined to others.
    public let rawEdges: [Double]
    /// The method that found the edges.
    public let method: ClassificationMethod
    /// Decimals of edges, labels and values.
    public let decimals: Int
    /// How many numbers each class holds, the lowest first.
    public let counts: [Int]
    /// Share of the variance of the (unrounded) numbers that the classes explain, 0...1; 1 without any variance.
    ///
    /// 1 − Σ squares within classes / Σ squares around the mean: G. F. Jenks and F. C. Caspall, Error on Choroplethic Maps,
    /// Annals of the Association of American Geographers 61 (1971), 217–244.
    public let goodnessOfVarianceFit: Double
    /// Where the classes differ from what was asked for.
    public let notes: [ClassificationNote]

    /// Finds classes for numbers.
    ///
    /// - Parameters:
    ///   - values: One per region that has a number, in any order.
    ///   - method: How edges are found.
    ///   - decimals: The indicator's decimals, 0...15.
    /// - Throws: ``ClassificationError``. No values at all are no error: there are no classes then, save declared ones.
    public init(values: [Double], method: ClassificationMethod, decimals: Int) throws(ClassificationError) {
        try method.check()
        let numbers = try SortedNumbers(values, rounding: DecimalRounding(decimals: decimals))
        if case .fixed(let edges) = method {
            for edge in edges where !numbers.rounding.isExact(edge) {
                throw .edgeFinerThanDecimals(edge: edge, decimals: numbers.rounding.decimals)
            }
            try self.init(edges: edges, rawEdges: edges, method: method, numbers: numbers)
            return
        }
        guard let lowest = numbers.rounded.first, let highest = numbers.rounded.last else {
            self.init(PrintedClasses(), rawEdges: [], method: method, numbers: numbers, notes: [.noValues])
            return
        }
        // The method always has its say, so that it refuses the same numbers whatever the decimals.
        var rawEdges = try method.breaks(of: numbers.values)
        var notes: [ClassificationNote] = []
        var printed: PrintedClasses
        let distinct = numbers.distinctRounded
        if let wanted = method.classCount, distinct.count < wanted {
            notes.append(.fewerDistinctValues(found: distinct.count, classesWanted: wanted))
            rawEdges = [lowest] + zip(distinct, distinct.dropFirst()).map { NaturalBreaks.midpoint($0, $1) } + [highest]
        }
        if distinct.count == 1 {
            printed = PrintedClasses(edges: [lowest, lowest], counts: [numbers.values.count])
        } else {
            let keepsClasses = if case .naturalBreaks = method { true } else { !notes.isEmpty }
            printed = PrintedClasses(
                edges: numbers.printedEdges(rawEdges, keepingClasses: keepsClasses), numbers: numbers)
            notes += printed.leaveOutEmptyClasses()
        }
        self.init(printed, rawEdges: rawEdges, method: method, numbers: numbers, notes: notes)
    }

    /// Finds classes for the cells that hold a number; suppressed and missing ones are not counted.
    public init(
        cells: some Sequence<Cell>, method: ClassificationMethod, decimals: Int
    ) throws(ClassificationError) {
        try self.init(values: cells.compactMap(\.number), method: method, decimals: decimals)
    }

    /// Takes over the classes of another map, so that a colour means the same number on both. Classes can be empty.
    ///
    /// - Throws: ``ClassificationError/valuesOutsideEdges(values:lowest:highest:)`` where the classes do not cover the values.
    public init(sharing scheme: Classification, values: [Double]) throws(ClassificationError) {
        let numbers = try SortedNumbers(values, rounding: DecimalRounding(decimals: scheme.decimals))
        try self.init(edges: scheme.edges, rawEdges: scheme.rawEdges, method: scheme.method, numbers: numbers)
    }

    /// The classes of several maps by one scheme, which is found from all their values together.
    ///
    /// - Returns: One classification per map, in the given order; all have the same edges.
    public static func shared(
        by maps: [[Double]], method: ClassificationMethod, decimals: Int
    ) throws(ClassificationError) -> [Classification] {
        let scheme = try Classification(values: maps.flatMap { $0 }, method: method, decimals: decimals)
        var classifications: [Classification] = []
        for values in maps { classifications.append(try Classification(sharing: scheme, values: values)) }
        return classifications
    }

    /// The number of classes.
    public var classCount: Int { counts.count }

    /// The class of a number, from 1 (the lowest); `nil` outside of all classes. The number is rounded first.
    public func classNumber(of value: Double) -> Int? {
        PrintedClasses(edges: edges, counts: counts)
            .index(ofRounded: DecimalRounding(decimals: decimals).rounded(value)).map { $0 + 1 }
    }

    private init(
        edges: [Double], rawEdges: [Double], method: ClassificationMethod, numbers: SortedNumbers
    ) throws(ClassificationError) {
        let lowest = edges.first ?? .infinity
        let highest = edges.last ?? -.infinity
        let outside = numbers.rounded.filter { $0 < lowest || $0 > highest }
        guard outside.isEmpty else {
            throw .valuesOutsideEdges(values: outside, lowest: edges.first ?? 0, highest: edges.last ?? 0)
        }
        self.init(
            PrintedClasses(edges: edges, numbers: numbers), rawEdges: rawEdges, method: method, numbers: numbers,
            notes: numbers.values.isEmpty ? [.noValues] : [])
    }

    private init(
        _ printed: PrintedClasses, rawEdges: [Double], method: ClassificationMethod, numbers: SortedNumbers,
        notes: [ClassificationNote]
    ) {
        edges = printed.edges
        self.rawEdges = rawEdges
        self.method = method
        decimals = numbers.rounding.decimals
        counts = printed.counts
        goodnessOfVarianceFit = numbers.varianceExplained(byRunsOf: printed.counts)
        self.notes = notes
    }
}
