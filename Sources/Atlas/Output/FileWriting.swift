internal import AtlasFile
internal import Configuration
internal import Foundation

/// Writes files so that a reader sees the old or the new content, never a part of it.
enum FileWriting {
    /// Writes a new file and has the system put it on the disk.
    ///
    /// - Parameters:
    ///   - path: Must not exist.
    ///   - place: Where the file will stand in the end, for messages.
    ///   - observer: Sees each portion on its way.
    static func create(
        _ path: String, _ content: OutputFile, for place: String, observer: ([UInt8]) -> Void = { _ in }
    ) throws(AtlasFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .output(.cannotWrite(path: place, reason: reason(errno))) }
        var isOpen = true
        do throws(AtlasFailure) {
            try content.write { portion throws(AtlasFailure) in
                observer(portion)
                try append(portion, to: file, place)
            }
            if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP {
                throw .output(.cannotWrite(path: place, reason: reason(errno)))
            }
            isOpen = false
            guard close(file) == 0 else { throw .output(.cannotWrite(path: place, reason: reason(errno))) }
        } catch {
            if isOpen { close(file) }
            unlink(path)
            throw error
        }
    }

    /// Writes to a device or pipe, which cannot be replaced.
    static func writeThrough(_ content: OutputFile, to path: String) throws(AtlasFailure) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .output(.cannotWrite(path: path, reason: reason(errno))) }
        defer { close(file) }
        try content.write { portion throws(AtlasFailure) in try append(portion, to: file, path) }
    }

    private static func append(_ bytes: [UInt8], to file: Int32, _ place: String) throws(AtlasFailure) {
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count > 0 {
                    written += count
                } else if errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        if failure != 0 { throw .output(.cannotWrite(path: place, reason: reason(failure))) }
    }

    /// Puts a file in the place of another within one file system.
    static func move(_ from: String, to: String) throws(OutputFailure) {
        guard rename(from, to) == 0 else { throw .cannotWrite(path: to, reason: reason(errno)) }
    }

    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(OutputFailure) {
        if path.isEmpty || path == "." || path == "/" { return }
        var information = stat()
        if stat(path, &information) == 0 {
            guard information.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
            return
        }
        guard errno == ENOENT else {
            if errno == ENOTDIR { throw .notAFolder(path: path) }
            throw .cannotWrite(path: path, reason: reason(errno))
        }
        try makeFolder(RelativePath.folder(of: path))
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw .cannotWrite(path: path, reason: reason(errno)) }
    }

    /// Has the system put the names in a folder on the disk.
    static func syncFolder(_ path: String) {
        let folder = open(path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// Whether something has the name, even a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }

    /// The system's message for an error number.
    static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
