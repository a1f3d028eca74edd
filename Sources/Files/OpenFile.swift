internal import Foundation

/// A file that is open for reading. Whoever reads a file asks the system here, so that each fault is told alike.
///
/// Nothing is mapped: a mapped file that shrinks while it is read kills the process.
///
/// ```swift
/// let bytes = try OpenFile("werte.csv").bytes(limit: 1 << 20)
/// ```
public final class OpenFile {
    /// Size in bytes when the file was opened; 0 of a stream.
    public let count: Int
    private let descriptor: Int32

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: Of the file; links are followed.
    ///   - acceptsStreams: Whether a device or a pipe is read, too; it may never end.
    /// - Throws: ``FileFault``
    public init(_ path: String, acceptsStreams: Bool = false) throws(FileFault) {
        var information = stat()
        // Before it is opened: to open a pipe waits for whoever writes into it.
        guard stat(path, &information) == 0 else { throw Self.fault(path) }
        let kind = information.st_mode & S_IFMT
        if kind == S_IFDIR { throw .folder }
        guard kind == S_IFREG || acceptsStreams else { throw .device }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.fault(path) }
        count = kind == S_IFREG ? Int(information.st_size) : 0
    }

    deinit { close(descriptor) }

    private static func fault(_ path: String) -> FileFault {
        let code = errno
        return code == ENOENT || code == ENOTDIR ? .missing(path) : .refused(reason: String(cString: strerror(code)))
    }

    /// All bytes from the beginning, for one time.
    ///
    /// - Parameter limit: Bytes that are read at most.
    /// - Throws: ``FileFault/tooLarge(bytes:limit:)`` or ``FileFault/refused(reason:)``
    public func bytes(limit: Int = .max) throws(FileFault) -> [UInt8] {
        guard count <= limit else { throw .tooLarge(bytes: count, limit: limit) }
        var all: [UInt8] = []
        all.reserveCapacity(count)
        // More than was announced shows a file that grows.
        let most = limit == .max ? limit : limit + 1
        var piece = [UInt8](repeating: 0, count: min(max(count + 1, 1 << 16), 1 << 20))
        while all.count < most {
            let wanted = min(piece.count, most - all.count)
            let got = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, wanted) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .refused(reason: String(cString: strerror(errno))) }
            if got == 0 { break }
            all += piece[..<got]
        }
        guard all.count <= limit else { throw .tooLarge(bytes: all.count, limit: limit) }
        return all
    }

    /// Copies bytes from a place of the file and returns how many were there.
    public func read(into target: UnsafeMutableRawPointer, at offset: Int, count wanted: Int) -> Int {
        var done = 0
        while done < wanted {
            let got = pread(descriptor, target + done, wanted - done, off_t(offset + done))
            if got > 0 {
                done += got
            } else if got == 0 || errno != EINTR {
                break
            }
        }
        return done
    }
}
