import Foundation
import Parallelism
import Testing

/// Laws that hold for every number of items and of threads.
@Suite struct ParallelMapTests {
    static let counts = [0, 1, 2, 3, 31, 64, 65, 1_000, 20_001]
    static let workers = [Int.min, -1, 0, 1, 2, 3, 7, 64, 100_000, Int.max]

    @Test(arguments: counts, workers)
    func `results stand in the order of the items`(count: Int, workers: Int) {
        #expect((0..<count).parallelMap(workers: workers) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: workers)
    func `every item is worked out once`(workers: Int) {
        let calls = Calls()
        (0..<3_000).parallelMap(workers: workers) { calls.note($0) }
        #expect(calls.items.sorted() == Array(0..<3_000))
    }

    @Test(arguments: workers)
    func `the first failure in order is told, whichever came first`(workers: Int) {
        for first in [0, 1, 500, 999] {
            let failing = Set([first, first + 1, 800, 999])
            let error = #expect(throws: Failure.self) {
                try (0..<1_000).parallelMap(workers: workers) { item throws(Failure) in
                    // An early failure comes late.
                    if failing.contains(item) {
                        if item == first { Thread.sleep(forTimeInterval: 0.002) }
                        throw Failure(item: item)
                    }
                }
            }
            #expect(error?.item == failing.min())
        }
    }

    @Test func `after a failure no further items are begun`() {
        let calls = Calls()
        #expect(throws: Failure.self) {
            try (0..<1_000_000).parallelMap(workers: 2) { item throws(Failure) in
                calls.note(item)
                throw Failure(item: item)
            }
        }
        #expect(calls.items.count <= 2)
    }

    @Test func `a call for one thread runs on the caller's`() {
        let own = ObjectIdentifier(Thread.current)
        let threads =
            [1].parallelMap(workers: 8) { _ in ObjectIdentifier(Thread.current) }
            + (0..<100).parallelMap(workers: 1) { _ in ObjectIdentifier(Thread.current) }
        #expect(Set(threads) == [own])
    }

    @Test(arguments: workers)
    func `calls within calls end, with the same results`(workers: Int) {
        let sums = (0..<50).parallelMap(workers: workers) { item in
            (0..<item).parallelMap(workers: workers) { $0 }.reduce(0, +)
        }
        #expect(sums == (0..<50).map { $0 * ($0 - 1) / 2 })
    }

    @Test func `a slice is mapped from its own first element`() {
        #expect(Array("abcdef")[2..<5].parallelMap(workers: 3) { "\($0)" } == ["c", "d", "e"])
    }

    @Test func `never more threads are at work than are allowed`() {
        let calls = Calls()
        (0..<64).parallelMap(workers: 2) { item in
            calls.enter()
            Thread.sleep(forTimeInterval: 0.000_5)
            calls.leave()
        }
        #expect(calls.most <= 2)
    }
}

private struct Failure: Error, Equatable {
    let item: Int
}

/// What threads note down.
private final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private var noted: [Int] = []
    private var inside = 0
    private var mostInside = 0

    func note(_ item: Int) { lock.withLock { noted.append(item) } }
    func enter() {
        lock.withLock {
            inside += 1
            mostInside = max(mostInside, inside)
        }
    }
    func leave() { lock.withLock { inside -= 1 } }

    var items: [Int] { lock.withLock { noted } }
    var most: Int { lock.withLock { mostInside } }
}
