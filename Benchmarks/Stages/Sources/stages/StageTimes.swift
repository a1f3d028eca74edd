import Atlas
import Foundation

/// How long each stage of one build took.
final class StageTimes: @unchecked Sendable {
    private let lock = NSLock()
    private var entries: [(stage: String, start: ContinuousClock.Instant)] = []
    private let clock = ContinuousClock()

    /// A stage begins, and the one before it ends.
    func enter(_ stage: String) {
        lock.withLock { entries.append((stage, clock.now)) }
    }

    /// Stages with their seconds, in order; the last one ends now.
    func finish() -> [(stage: String, seconds: Double)] {
        lock.withLock {
            let ends = entries.dropFirst().map(\.start) + [clock.now]
            return zip(entries, ends).map { entry, end in
                let duration = entry.start.duration(to: end).components
                return (entry.stage, Double(duration.seconds) + Double(duration.attoseconds) * 1e-18)
            }
        }
    }
}
