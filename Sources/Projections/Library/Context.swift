internal import CProj

/// Owner of a PROJ context and of what the library says in it. Stays on the thread that made it.
final class Context {
    let handle: OpaquePointer
    private let log = MessageLog()

    /// A context that reads the data folders of ``DataFolders`` alone, without network.
    init() throws(ProjectionError) {
        guard let handle = proj_context_create() else { throw .libraryUnavailable(message: "") }
        self.handle = handle
        proj_log_func(handle, Unmanaged.passUnretained(log).toOpaque()) { log, level, text in
            guard level == PJ_LOG_ERROR.rawValue, let log, let text else { return }
            Unmanaged<MessageLog>.fromOpaque(log).takeUnretainedValue().append(String(cString: text))
        }
        proj_context_set_enable_network(handle, 0)
        proj_grid_cache_set_enable(handle, 0)
        DataFolders.withPaths { proj_context_set_search_paths(handle, Int32($0.count), $0.baseAddress) }
        guard proj_context_get_database_path(handle) != nil else {
            throw .libraryUnavailable(message: takeMessage())
        }
    }

    deinit {
        proj_context_destroy(handle)
    }

    /// What PROJ has said since it was last asked; its error number in words if it said nothing.
    func takeMessage() -> String {
        if let text = log.take() { return text }
        let number = proj_context_errno(handle)
        guard number != 0, let text = proj_context_errno_string(handle, number) else { return "" }
        return String(cString: text)
    }
}

/// The messages that came through `proj_log_func`.
private final class MessageLog {
    private var messages: [String] = []

    func append(_ message: String) {
        if messages.count < 20 { messages.append(message) }
    }

    func take() -> String? {
        defer { messages = [] }
        return messages.isEmpty ? nil : messages.joined(separator: "; ")
    }
}
