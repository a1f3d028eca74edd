internal import Dispatch

extension Array where Element: BitwiseCopyable & Sendable {
    /// Copies of one value, laid down by several threads: the system hands out memory when it is first written to, and that
    /// takes longer than the writing.
    init(repeating value: Element, count: Int, workers: Int) {
        let shares = count < 1_000_000 ? 1 : Swift.max(1, Swift.min(workers, 64))
        guard shares > 1 else {
            self.init(repeating: value, count: count)
            return
        }
        self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Each call has a range of its own.
            nonisolated(unsafe) let buffer = buffer
            DispatchQueue.concurrentPerform(iterations: shares) { share in
                let range = count * share / shares..<count * (share + 1) / shares
                UnsafeMutableBufferPointer(rebasing: buffer[range]).initialize(repeating: value)
            }
            initializedCount = count
        }
    }
}
