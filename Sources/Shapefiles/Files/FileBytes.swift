internal import Files

/// A file that is read piece by piece, so that its size is no matter.
///
/// Pieces come through a window, so that
/// many small ones cost few calls. One owner per thread; several may be open on one file.
final class FileBytes {
    /// Size in bytes when the file was opened.
    var count: Int { file.count }
    private let file: OpenFile
    private let window: UnsafeMutableRawBufferPointer
    private var windowStart = 0
    private var windowCount = 0

    /// Opens a regular file.
    ///
    /// - Parameter windowSize: Bytes that are read at least at one time.
    init(path: String, windowSize: Int) throws(FileFault) {
        file = try OpenFile(path)
        window = .allocate(byteCount: windowSize, alignment: 16)
    }

    deinit { window.deallocate() }

    /// Copies bytes from a place of the file and returns how many were there.
    func read(into target: UnsafeMutableRawPointer, at offset: Int, count wanted: Int) -> Int {
        guard offset >= 0, wanted > 0 else { return 0 }
        if wanted > window.count { return file.read(into: target, at: offset, count: wanted) }
        if offset < windowStart || offset + wanted > windowStart + windowCount {
            guard let base = window.baseAddress else { return 0 }
            windowStart = offset
            windowCount = file.read(into: base, at: offset, count: window.count)
        }
        let available = min(wanted, windowStart + windowCount - offset)
        guard available > 0, let base = window.baseAddress else { return 0 }
        target.copyMemory(from: base + (offset - windowStart), byteCount: available)
        return available
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
