internal import Foundation

/// How much memory boundaries take, and how much there is: an allocation that fails cannot be caught afterwards.
enum MemoryNeed {
    /// Bytes for each byte of the `.shp` on the way to a map: the coordinates, the drawing's own copy of them and the table
    /// that finds shared vertices. Measured at 2.0 with 10⁸ vertices.
    private static let perByte = 2.5
    /// Bytes for the program itself.
    private static let base = 64 << 20

    /// Refuses what does not fit.
    ///
    /// - Parameters:
    ///   - bytes: Size of the `.shp`.
    ///   - available: Bytes that may be taken; `nil` = cannot be found out.
    static func check(file: String, bytes: Int, available: Int? = available()) throws(ShapefileError) {
        let needed = Int(Double(bytes) * perByte) + base
        guard let available, needed > available else { return }
        throw .tooLarge(file: file, bytes: bytes, needed: needed, available: available)
    }

    /// Bytes that this process may still take: the least of what the system has, what its group may have (cgroup 2) and what
    /// it may address itself (`ulimit -v`).
    static func available() -> Int? {
        var limits: [Int] = []
        if let total = line("MemAvailable:", in: "/proc/meminfo") {
            limits.append(total << 10)
        } else {
            limits.append(Int(clamping: ProcessInfo.processInfo.physicalMemory))
        }
        if let most = number(in: "/sys/fs/cgroup/memory.max"), let used = number(in: "/sys/fs/cgroup/memory.current") {
            limits.append(max(0, most - used))
        }
        var limit = rlimit()
        #if canImport(Glibc)
            let isLimited = getrlimit(__rlimit_resource_t(UInt32(RLIMIT_AS.rawValue)), &limit) == 0
        #else
            let isLimited = getrlimit(RLIMIT_AS, &limit) == 0
        #endif
        if isLimited, limit.rlim_cur < UInt64(Int64.max), let used = line("VmSize:", in: "/proc/self/status") {
            limits.append(max(0, Int(limit.rlim_cur) - used << 10))
        }
        return limits.min()
    }

    /// The number behind a name, as the kernel's tables have it.
    private static func line(_ name: String, in path: String) -> Int? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
        return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }

    private static func number(in path: String) -> Int? {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap {
            Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }
}
