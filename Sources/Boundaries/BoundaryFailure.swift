/// Boundaries that cannot be read.
public struct BoundaryFailure: Error, Equatable {
    /// What is wrong with which file, in the terms of the format.
    public let fault: any BoundaryFault

    /// A failure by a fault.
    public init(_ fault: any BoundaryFault) {
        self.fault = fault
    }

    /// Whether both tell the same.
    public static func == (left: Self, right: Self) -> Bool { left.fault.isSame(as: right.fault) }
}

/// What a format can find wrong with a file; it names the file.
public protocol BoundaryFault: Error, Equatable {}

extension BoundaryFault {
    fileprivate func isSame(as other: any BoundaryFault) -> Bool { other as? Self == self }
}
