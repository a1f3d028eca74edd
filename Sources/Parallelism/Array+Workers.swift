extension Array where Element: BitwiseCopyable & Sendable {
    /// Copies of one value, laid down by several threads: the system hands out memory when it is first written to, and that
    /// takes longer than the writing.
    ///
    /// - Parameter workers: Threads; a short array is laid down by one.
    @inlinable
    public init(repeating value: Element, count: Int, workers: Int) {
        guard count >= 1_000_000, workers > 1 else {
            self.init(repeating: value, count: count)
            return
        }
        self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
            let places = DisjointPlaces(buffer)
            (0..<count).parts(Swift.min(workers, 64)).parallelMap(workers: workers) { part in
                places[part].initialize(repeating: value)
            }
            initializedCount = count
        }
    }
}
