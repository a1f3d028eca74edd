/// Puts a set of files in place as a whole: staged beside their places first, renamed in then, and back if one fails.
struct Replacement {
    private var done: [Step] = []

    private enum Step {
        case replaced(path: String, backup: String)
        case created(path: String)
    }

    /// Moves staged files to their places; what was there before is kept until all is done.
    ///
    /// - Parameters:
    ///   - staged: Staged file and its place.
    ///   - removed: Files of an earlier build that are no more.
    ///   - backups: A folder for what was there before, on the same file system.
    static func carryOut(
        _ staged: [(file: String, place: String)], removing removed: [String], backups: String
    ) throws(OutputFailure) {
        var replacement = Replacement()
        do throws(OutputFailure) {
            for (index, path) in removed.enumerated() where FileWriting.exists(path) {
                try replacement.setAside(path, in: backups, name: "removed-\(index)")
            }
            for (index, step) in staged.enumerated() {
                if FileWriting.exists(step.place) {
                    try replacement.setAside(step.place, in: backups, name: "replaced-\(index)")
                }
                try FileWriting.move(step.file, to: step.place)
                replacement.done.append(.created(path: step.place))
            }
        } catch {
            replacement.undo()
            throw error
        }
    }

    private mutating func setAside(_ path: String, in folder: String, name: String) throws(OutputFailure) {
        let backup = folder + "/" + name
        try FileWriting.move(path, to: backup)
        done.append(.replaced(path: path, backup: backup))
    }

    private func undo() {
        for step in done.reversed() {
            switch step {
            case .created(let path): StagingFolder.delete(path)
            case .replaced(let path, let backup): try? FileWriting.move(backup, to: path)
            }
        }
    }
}
