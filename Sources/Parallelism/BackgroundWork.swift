internal import Foundation

/// Work that a thread of its own does while the caller goes on. It never outlives what holds it.
///
/// ```swift
/// let tables = BackgroundWork(workers: 2) { TableLoading(definitions) }
/// let boundaries = try BoundaryReading(definition.boundaries)
/// tables.value  // waits, if need be
/// ```
public final class BackgroundWork<Value: Sendable>: Sendable {
    private let promise: Promise
    private let group = DispatchGroup()

    /// Begins the work.
    ///
    /// - Parameter workers: Threads of the whole program; with one the work is done when its value is asked for.
    public init(workers: Int, _ work: @escaping @Sendable () -> Value) {
        let promise = Promise(work)
        self.promise = promise
        if workers > 1 { DispatchQueue.global().async(group: group) { _ = promise.value } }
    }

    // A library must not be at work any more when the process ends after a failure elsewhere.
    deinit { group.wait() }

    /// What came out.
    public var value: Value {
        group.wait()
        return promise.value
    }

    /// Computed once, by whoever comes first.
    private final class Promise: @unchecked Sendable {
        private let lock = NSLock()
        private enum State {
            case open(@Sendable () -> Value)
            case done(Value)
        }

        private var state: State

        init(_ work: @escaping @Sendable () -> Value) { state = .open(work) }

        var value: Value {
            lock.withLock {
                switch state {
                case .done(let value): return value
                case .open(let work):
                    let value = work()
                    // Lets go of the work, with all that it holds.
                    state = .done(value)
                    return value
                }
            }
        }
    }
}
