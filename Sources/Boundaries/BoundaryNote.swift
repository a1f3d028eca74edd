/// Something about boundaries that were read all the same, and that their user should know.
public struct BoundaryNote: Equatable, Sendable {
    /// What is odd, in the terms of the format.
    public let oddity: any BoundaryOddity

    /// A note of an oddity.
    public init(_ oddity: any BoundaryOddity) {
        self.oddity = oddity
    }

    /// Whether both note the same.
    public static func == (left: Self, right: Self) -> Bool { left.oddity.isSame(as: right.oddity) }
}

/// What a format can find odd about a file.
public protocol BoundaryOddity: Equatable, Sendable {}

extension BoundaryOddity {
    fileprivate func isSame(as other: any BoundaryOddity) -> Bool { other as? Self == self }
}
