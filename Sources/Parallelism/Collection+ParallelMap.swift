extension RandomAccessCollection where Self: Sendable {
    /// What comes out of every element, in their order, worked out by several threads.
    ///
    /// ```swift
    /// let lengths = rings.parallelMap(workers: 4) { $0.length }
    /// ```
    ///
    /// Threads take the next few elements whenever they are done with others, so the first elements are begun first. The
    /// result is the same for any number of threads. A call that needs one thread only runs on the caller's, so that
    /// what it calls can be shared out in turn; within a call on several threads all further ones run on one.
    ///
    /// - Parameters:
    ///   - workers: Threads at work at one time, at most; fewer than 1 count as 1.
    ///   - body: Called for each element once, from any thread.
    /// - Throws: The failure of the first element that has one. What comes after it may then not be worked out.
    @discardableResult
    public func parallelMap<Value: Sendable, Failure: Error>(
        workers: Int, _ body: @Sendable (Element) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        var outcomes = [Result<Value, Failure>?](repeating: nil, count: count)
        outcomes.withDisjointPlaces { places in
            HandedOut(count, workers: workers).forEachRun { run in
                for offset in run {
                    let element = self[index(startIndex, offsetBy: offset)]
                    let outcome = Result { () throws(Failure) in try body(element) }
                    places[offset] = outcome
                    if case .failure = outcome { return false }
                }
                return true
            }
        }
        // Before the first failure there are no gaps: whatever comes earlier was begun earlier, and ended.
        var values: [Value] = []
        values.reserveCapacity(outcomes.count)
        for case let outcome? in outcomes { values.append(try outcome.get()) }
        return values
    }
}
