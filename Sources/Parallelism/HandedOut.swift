internal import Foundation

/// Work that threads fetch in runs of neighbouring items, in order, until there is none left or a run has failed.
struct HandedOut {
    private let count: Int
    /// Threads that are worth beginning.
    private let threads: Int
    /// Items of a run: so few that threads end at about the same time, and so many that fetching them costs nothing.
    private let size: Int

    private static let runsPerThread = 32

    /// - Parameters:
    ///   - count: Number of items.
    ///   - workers: Threads at one time, at most; fewer than 1 count as 1.
    init(_ count: Int, workers: Int) {
        self.count = count
        threads = Swift.max(1, Swift.min(workers, count))
        size = Swift.max(1, count / Self.runsPerThread / threads)
    }

    /// Calls back with every run, from several threads, and ends when all calls have ended.
    ///
    /// - Parameter body: Says whether further runs are wanted.
    func forEachRun(_ body: @Sendable (Range<Int>) -> Bool) {
        let next = NextRun(count: count, size: size)
        @Sendable func work(_ turn: Int) {
            while let run = next.fetch() { if !body(run) { next.stop() } }
        }
        // Within a parallel call, be it of one turn, all further ones run on one thread: one turn alone stays outside.
        if threads == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: threads, execute: work) }
    }

    /// The run that the next thread gets.
    private final class NextRun: @unchecked Sendable {
        private let lock = NSLock()
        private let size: Int
        private let count: Int
        private var start = 0

        init(count: Int, size: Int) {
            self.count = count
            self.size = size
        }

        func fetch() -> Range<Int>? {
            lock.withLock {
                guard start < count else { return nil }
                let run = start..<Swift.min(count, start + size)
                start = run.upperBound
                return run
            }
        }

        func stop() { lock.withLock { start = count } }
    }
}
