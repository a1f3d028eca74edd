internal import Foundation

/// A folder in memory with the files of one set, for readers that take paths.
public final class MemoryFolder: Sendable {
    /// The folder.
    public let path: String

    /// An empty folder of this process.
    public init() {
        let parent = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        path = parent + "/fuzz-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Writes `layer.ENDING` for each ending; without bytes there is no such file.
    public func write(_ files: [String: [UInt8]?]) {
        for (ending, bytes) in files { write(bytes, to: path + "/layer." + ending) }
    }

    private func write(_ bytes: [UInt8]?, to file: String) {
        guard let bytes else {
            unlink(file)
            return
        }
        guard let stream = fopen(file, "wb") else { fatalError("cannot write \(file)") }
        defer { fclose(stream) }
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { fatalError("cannot write \(file)") }
    }
}
