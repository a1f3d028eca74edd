internal import Foundation

/// The output folder of an atlas: the files of one build as a whole, or those of the build before.
///
/// Only files that the folder's `manifest.json` names are replaced or removed. Other files stay untouched; a file of theirs
/// in the way of ours is refused, and so is a folder that holds files and no manifest.
public struct OutputFolder: Sendable {
    /// Path of the folder.
    public let path: String
    /// Name of the manifest in the folder.
    public static let manifestName = "manifest.json"

    /// A folder that need not be there yet.
    public init(path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Writes a build.
    ///
    /// - Parameters:
    ///   - build: With `only` set, files of other maps stay as they are.
    /// - Returns: Paths of the files written, the manifest last.
    @discardableResult
    public func publish(_ build: AtlasBuild, program: String = AtlasProgram.version) throws(AtlasFailure) -> [String] {
        do throws(OutputFailure) {
            let inputs = try build.report.inputs.map { path throws(OutputFailure) in
                try ManifestFile(input: path, named: build.report.relative(path))
            }
            return try publish(build, inputs: inputs, program: program)
        } catch {
            throw .output(error)
        }
    }

    private func publish(
        _ build: AtlasBuild, inputs: [ManifestFile], program: String
    ) throws(OutputFailure) -> [String] {
        let earlier = try earlierManifest()
        try checkForeignFiles(build, earlier)
        let manifest = Manifest(build, inputs: inputs, program: program, earlier: build.isPartial ? earlier : nil)
        let files = build.files + [OutputFile(path: Self.manifestName, bytes: manifest.bytes, map: nil)]

        try FileWriting.makeFolder(path)
        let staging = try StagingFolder(in: path)
        var staged: [(file: String, place: String)] = []
        for (index, file) in files.enumerated() {
            try FileWriting.create(staging.path + "/\(index)", file.bytes, for: place(of: file.path))
            staged.append((staging.path + "/\(index)", place(of: file.path)))
        }
        for folder in Set(files.map { AtlasFile.folder(of: place(of: $0.path)) }).sorted() {
            try FileWriting.makeFolder(folder)
        }
        let kept = Set(manifest.paths)
        let removed = (earlier?.paths ?? []).filter { !kept.contains($0) }.map(place)
        try Replacement.carryOut(staged, removing: removed, backups: staging.path)
        for folder in Set(staged.map { AtlasFile.folder(of: $0.place) }).sorted() { FileWriting.syncFolder(folder) }
        return staged.map(\.place)
    }

    private func place(of relative: String) -> String { path + "/" + relative }

    private func earlierManifest() throws(OutputFailure) -> Manifest? {
        let file = place(of: Self.manifestName)
        guard FileWriting.exists(file) else {
            var information = stat()
            if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFDIR { throw .notAFolder(path: path) }
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
            // A staging folder that an interrupted build left behind is ours.
            if let example = names.first(where: { !$0.hasPrefix(".sozialatlas-") }) {
                throw .foreignFolder(path: path, example: example)
            }
            return nil
        }
        return try Manifest(contentsOf: file)
    }

    private func checkForeignFiles(_ build: AtlasBuild, _ earlier: Manifest?) throws(OutputFailure) {
        let ours = Set(earlier?.paths ?? [])
        for file in build.files where !ours.contains(file.path) && FileWriting.exists(place(of: file.path)) {
            throw .foreignFile(path: place(of: file.path))
        }
    }
}
