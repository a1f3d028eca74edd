import Foundation
import Parallelism
import Testing

@Suite struct BackgroundWorkTests {
    @Test(arguments: [0, 1, 2, 64])
    func `the value is worked out once`(workers: Int) {
        let count = Count()
        let work = BackgroundWork(workers: workers) { count.next() }
        #expect((0..<3).map { _ in work.value } == Array(repeating: 1, count: 3))
    }

    @Test func `with one thread nothing is done before the value is asked for`() {
        let count = Count()
        let work = BackgroundWork(workers: 1) { count.next() }
        Thread.sleep(forTimeInterval: 0.01)
        #expect(count.next() == 1)
        #expect(work.value == 2)
    }

    @Test func `work never outlives what holds it`() {
        let count = Count()
        for _ in 0..<20 {
            _ = BackgroundWork(workers: 2) {
                Thread.sleep(forTimeInterval: 0.001)
                return count.next()
            }
        }
        #expect(count.next() == 21)
    }
}

private final class Count: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func next() -> Int {
        lock.withLock {
            count += 1
            return count
        }
    }
}
