internal import AtlasFile
internal import Configuration
internal import Foundation

/// Single output files, each replaced as a whole, and all of them or none.
public enum OutputFiles {
    /// Writes files; what is there under their names is replaced.
    ///
    /// - Parameters:
    ///   - files: Path and content. A name may lead through links; devices and pipes are written to directly.
    ///   - inputs: Paths that must not be replaced.
    public static func replace(_ files: [(path: String, file: OutputFile)], inputs: [String]) throws(AtlasFailure) {
        var folders: [StagingFolder] = []
        var staged: [(file: String, place: String)] = []
        do throws(OutputFailure) { try check(files.map(\.path), inputs: inputs) } catch { throw .output(error) }
        for (index, file) in files.enumerated() {
            let place = resolved(file.path)
            if isDevice(place) {
                try FileWriting.writeThrough(file.file, to: place)
                continue
            }
            let folder = RelativePath.folder(of: place)
            do throws(OutputFailure) {
                try FileWriting.makeFolder(folder)
                folders.append(try StagingFolder(in: folder))
            } catch {
                throw .output(error)
            }
            let waiting = folders[folders.count - 1].path + "/\(index)"
            try FileWriting.create(waiting, file.file, for: file.path)
            staged.append((waiting, place))
        }
        do throws(OutputFailure) {
            if let backups = folders.first {
                try Replacement.carryOut(staged, removing: [], backups: backups.path)
            }
        } catch {
            throw .output(error)
        }
        for step in staged { FileWriting.syncFolder(RelativePath.folder(of: step.place)) }
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
}
