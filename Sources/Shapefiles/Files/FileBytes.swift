internal import Foundation

/// A file that is read piece by piece, so that its size is no matter.
///
/// Nothing is mapped: a mapped file that shrinks while it is read kills the process. Pieces come through a window, so that
/// many small ones cost few calls. One owner per thread; several may be open on one file.
final class FileBytes {
    /// Size in bytes when the file was opened.
    let count: Int
    private let descriptor: Int32
    private let window: UnsafeMutableRawBufferPointer
    private var windowStart = 0
    private var windowCount = 0

    /// Opens a regular file.
    ///
    /// - Parameter windowSize: Bytes that are read at least at one time.
    init(path: String, windowSize: Int) throws(ShapefileError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path, reason: String(cString: strerror(errno))) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw .unreadable(path, reason: reason)
        }
        guard information.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notARegularFile(path)
        }
        count = Int(information.st_size)
        window = .allocate(byteCount: windowSize, alignment: 16)
    }

    deinit {
        close(descriptor)
        window.deallocate()
    }

    /// Copies bytes from a place of the file and returns how many were there.
    func read(into target: UnsafeMutableRawPointer, at offset: Int, count wanted: Int) -> Int {
        guard offset >= 0, wanted > 0 else { return 0 }
        if wanted > window.count { return transfer(to: target, at: offset, count: wanted) }
        if offset < windowStart || offset + wanted > windowStart + windowCount {
            guard let base = window.baseAddress else { return 0 }
            windowStart = offset
            windowCount = transfer(to: base, at: offset, count: window.count)
        }
        let available = min(wanted, windowStart + windowCount - offset)
        guard available > 0, let base = window.baseAddress else { return 0 }
        target.copyMemory(from: base + (offset - windowStart), byteCount: available)
        return available
    }

    private func transfer(to target: UnsafeMutableRawPointer, at offset: Int, count wanted: Int) -> Int {
        var done = 0
        while done < wanted {
            let read = pread(descriptor, target + done, wanted - done, off_t(offset + done))
            if read > 0 {
                done += read
            } else if read == 0 || errno != EINTR {
                break
            }
        }
        return done
    }
}

extension FileBytes: NumberedBytes {
    func number<Number: BitwiseCopyable & ExpressibleByIntegerLiteral>(at offset: Int, _: Number.Type) -> Number? {
        var number: Number = 0
        let size = MemoryLayout<Number>.size
        guard offset >= 0, offset <= count - size else { return nil }
        let read = withUnsafeMutableBytes(of: &number) { bytes in
            bytes.baseAddress.map { self.read(into: $0, at: offset, count: size) } ?? 0
        }
        return read == size ? number : nil
    }
}
