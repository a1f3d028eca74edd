/// The places of an array that several threads fill, each of them places of its own.
///
/// No thread may read or write what another one writes. The compiler cannot see that; whoever shares places out sees to it.
public struct DisjointPlaces<Element: Sendable>: Sendable {
    // Threads reach the same memory; that they do not meet there is the rule above.
    /// All places, for threads whose own ones do not lie side by side.
    public nonisolated(unsafe) let all: UnsafeMutableBufferPointer<Element>

    @usableFromInline
    init(_ all: UnsafeMutableBufferPointer<Element>) { self.all = all }

    /// One place.
    @inlinable
    public subscript(place: Int) -> Element {
        get { all[place] }
        nonmutating set { all[place] = newValue }
    }

    /// Neighbouring places, counted from 0.
    @inlinable
    public subscript(places: Range<Int>) -> UnsafeMutableBufferPointer<Element> {
        UnsafeMutableBufferPointer(rebasing: all[places])
    }
}

extension Array where Element: Sendable {
    /// Lets several threads fill the array where it lies.
    ///
    /// ```swift
    /// ranks.withDisjointPlaces { ranks in
    ///     rows.parallelMap(workers: 4) { row in fill(ranks[row * width..<(row + 1) * width]) }
    /// }
    /// ```
    ///
    /// - Parameter body: Gets the places, which are gone when it ends.
    /// - Throws: What `body` throws.
    @discardableResult
    public mutating func withDisjointPlaces<Value, Failure: Error>(
        _ body: (DisjointPlaces<Element>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try withUnsafeMutableBufferPointer { buffer throws(Failure) in try body(DisjointPlaces(buffer)) }
    }
}
