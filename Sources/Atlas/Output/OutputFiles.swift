internal import Foundation

/// Single output files, each replaced as a whole, and all of them or none.
public enum OutputFiles {
    /// Writes files; what is there under their names is replaced.
    ///
    /// - Parameters:
    ///   - files: Path and content. A name may lead through links; devices and pipes are written to directly.
    ///   - inputs: Paths that must not be replaced.
    public static func replace(_ files: [(path: String, bytes: [UInt8])], inputs: [String]) throws(AtlasFailure) {
        do throws(OutputFailure) {
            try check(files.map(\.path), inputs: inputs)
            var folders: [StagingFolder] = []
            var staged: [(file: String, place: String)] = []
            for (index, file) in files.enumerated() {
                let place = resolved(file.path)
                if isDevice(place) {
                    try writeThrough(place, file.bytes)
                    continue
                }
                let folder = AtlasFile.folder(of: place)
                try FileWriting.makeFolder(folder)
                let staging = try StagingFolder(in: folder)
                folders.append(staging)
                try FileWriting.create(staging.path + "/\(index)", file.bytes, for: file.path)
                staged.append((staging.path + "/\(index)", place))
            }
            if let backups = folders.first {
                try Replacement.carryOut(staged, removing: [], backups: backups.path)
            }
            for step in staged { FileWriting.syncFolder(AtlasFile.folder(of: step.place)) }
        } catch {
            throw .output(error)
        }
    }

    private static func check(_ paths: [String], inputs: [String]) throws(OutputFailure) {
        var seen: Set<String> = []
        let taken = Set(inputs.map(resolved))
        for path in paths {
            let place = resolved(path)
            guard seen.insert(place).inserted else { throw .namedTwice(path: path) }
            guard !taken.contains(place) else { throw .isInput(path: path) }
            var information = stat()
            if stat(place, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
                throw .cannotWrite(path: path, reason: FileWriting.reason(EISDIR))
            }
        }
    }

    /// The path with links resolved as far as it exists.
    private static func resolved(_ path: String) -> String {
        let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        return URL(fileURLWithPath: absolute).resolvingSymlinksInPath().path
    }

    private static func isDevice(_ path: String) -> Bool {
        var information = stat()
        guard stat(path, &information) == 0 else { return false }
        return information.st_mode & S_IFMT != S_IFREG && information.st_mode & S_IFMT != S_IFDIR
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotWrite(path: path, reason: FileWriting.reason(errno)) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw .cannotWrite(path: path, reason: FileWriting.reason(errno))
            }
        }
    }
}
