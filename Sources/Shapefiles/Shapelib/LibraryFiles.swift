internal import CShapelib

/// Our own files as shapelib's file layer, and the place where its messages are kept.
///
/// shapelib's callbacks for opening and for errors carry no user data, so that the set in use is kept task-local.
final class LibraryFiles {
    /// Contents by ending (`shp`, `shx`, `dbf`).
    private let contents: [String: Content]
    /// What shapelib said, instead of on stderr.
    private(set) var messages: [String] = []

    /// The set that the running call into shapelib reads from.
    ///
    /// Only the task that bound it ever sees the value, synchronously, within ``use(_:)``.
    @TaskLocal private static var current: Binding?

    private struct Binding: @unchecked Sendable {
        let files: LibraryFiles
    }

    /// Where the bytes of a file come from.
    enum Content {
        /// Memory.
        case memory([UInt8])
        /// The disk, piece by piece.
        case disk(FileBytes)
    }

    init(_ contents: [String: Content]) {
        self.contents = contents
    }

    /// Calls shapelib with these files.
    func use<Result>(_ body: () throws -> Result) rethrows -> Result {
        try Self.$current.withValue(Binding(files: self), operation: body)
    }

    /// The messages so far; the list begins anew.
    func takeMessages() -> [String] {
        defer { messages = [] }
        return messages
    }

    /// The file layer for `SHPOpenLL` and `DBFOpenLL`. Nothing can be written or removed through it.
    static var hooks: SAHooks {
        var hooks = SAHooks()
        SASetupDefaultHooks(&hooks)
        hooks.FOpen = { name, _ in
            guard let name, let binding = LibraryFiles.current else { return nil }
            let ending = String(cString: name).split(separator: ".").last.map(String.init) ?? ""
            guard let content = binding.files.contents[ending] else { return nil }
            return SAFile(OpaquePointer(Unmanaged.passRetained(FileStream(content)).toOpaque()))
        }
        hooks.FRead = { target, size, count, file in
            guard let target, let stream = FileStream.of(file) else { return 0 }
            return SAOffset(stream.read(into: target, size: Int(size), count: Int(count)))
        }
        hooks.FSeek = { file, offset, origin in
            FileStream.of(file)?.seek(Int(bitPattern: UInt(offset)), origin: origin) == true ? 0 : .max
        }
        hooks.FTell = { file in SAOffset(FileStream.of(file)?.position ?? 0) }
        hooks.FWrite = { _, _, _, _ in 0 }
        hooks.FFlush = { _ in 0 }
        hooks.FClose = { file in
            guard let file else { return -1 }
            Unmanaged<FileStream>.fromOpaque(UnsafeRawPointer(file)).release()
            return 0
        }
        hooks.Remove = { _ in -1 }
        hooks.Error = { message in
            guard let message else { return }
            LibraryFiles.current?.files.messages.append(String(cString: message))
        }
        return hooks
    }
}

/// One open file.
private final class FileStream {
    private let content: LibraryFiles.Content
    private(set) var position = 0

    init(_ content: LibraryFiles.Content) {
        self.content = content
    }

    static func of(_ file: SAFile?) -> FileStream? {
        file.map { Unmanaged<FileStream>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
    }

    private var count: Int {
        switch content {
        case .memory(let bytes): bytes.count
        case .disk(let file): file.count
        }
    }

    /// Reads whole items as `fread` does and returns their number.
    func read(into target: UnsafeMutableRawPointer, size: Int, count: Int) -> Int {
        guard size > 0, count > 0, position < self.count else { return 0 }
        var items = min(count, (self.count - position) / size)
        switch content {
        case .memory(let bytes):
            bytes.withUnsafeBytes { source in
                guard let base = source.baseAddress else { return }
                target.copyMemory(from: base + position, byteCount: items * size)
            }
        case .disk(let file):
            items = file.read(into: target, at: position, count: items * size) / size
        }
        position += items * size
        return items
    }

    /// Moves as `fseek` does: from the start (0), from here (1), from the end (2).
    func seek(_ offset: Int, origin: Int32) -> Bool {
        let base = origin == 0 ? 0 : origin == 1 ? position : count
        let (target, overflow) = base.addingReportingOverflow(offset)
        guard !overflow, target >= 0 else { return false }
        position = target
        return true
    }
}
