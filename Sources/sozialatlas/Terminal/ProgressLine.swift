import Atlas
import Dispatch
import Evaluation
import Foundation

/// A line on the terminal that says what is being done, once that has taken a second; nothing in a pipe.
final class ProgressLine: @unchecked Sendable {
    private let lock = NSLock()
    private var stage: Evaluation.Stage?
    private var isShown = false
    private var isOver = false
    private let timer: (any DispatchSourceTimer)?

    /// - Parameter isWanted: Neither `--quiet` nor `--json`.
    init(isWanted: Bool) {
        guard isWanted, StandardStreams.errorIsTerminal else {
            timer = nil
            return
        }
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
        self.timer = timer
        timer.schedule(deadline: .now() + 1, repeating: 0.25)
        timer.setEventHandler { [weak self] in self?.show() }
        timer.activate()
    }

    /// Says what is being done now.
    func enter(_ stage: Evaluation.Stage) {
        lock.withLock { self.stage = stage }
    }

    /// Clears the line.
    func finish() {
        timer?.cancel()
        lock.withLock {
            isOver = true
            if isShown { Self.write("\r\u{1B}[K") }
            isShown = false
        }
    }

    private func show() {
        lock.withLock {
            guard !isOver, let stage else { return }
            isShown = true
            Self.write("\r\u{1B}[K" + Self.sentence(stage).text + " …")
        }
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    private static func sentence(_ stage: Evaluation.Stage) -> Sentence {
        switch stage {
        case .boundaries: Sentence("Grenzen werden gelesen", "Reading boundaries")
        case .values: Sentence("Tabellen werden gelesen", "Reading tables")
        case .projection: Sentence("Koordinaten werden umgerechnet", "Transforming coordinates")
        case .maps: Sentence("Karten werden gezeichnet", "Drawing maps")
        }
    }
}
