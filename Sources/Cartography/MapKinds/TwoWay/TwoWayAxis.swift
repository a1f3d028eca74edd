public import Values

/// One of the two indexes of a two-way map.
public struct TwoWayAxis: Equatable, Sendable {
    /// Its name, short: „Status".
    public var title: String
    /// Its classes, the lowest first, at most 9.
    public var classes: [TwoWayClass]
    /// Which end is the burdened one.
    public var direction: Direction
    /// Decimals of printed values.
    public var decimals: Int

    /// An index from its parts.
    public init(title: String, classes: [TwoWayClass], direction: Direction = .more, decimals: Int = 2) {
        self.title = title
        self.classes = classes
        self.direction = direction
        self.decimals = decimals
    }

    /// Numbers of the classes from the least burdened to the most.
    var ascending: [Int] {
        let numbers = Array(1..<classes.count + 1)
        return direction == .less ? numbers.reversed() : numbers
    }
}

/// A class of one of the two indexes.
public struct TwoWayClass: Equatable, Sendable {
    /// The name: „negativ".
    public var label: String
    /// A sign that stands on the map and in the legend, so that the class can be told without colour.
    public var sign: ClassSign?

    /// A class from its parts.
    public init(label: String, sign: ClassSign? = nil) {
        self.label = label
        self.sign = sign
    }
}
