internal import AtlasFile
internal import Configuration
internal import Documents
internal import Evaluation
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
        let inputs: [ManifestFile]
        let earlier: Manifest?
        do throws(OutputFailure) {
            inputs = try build.report.data.inputs.map { path throws(OutputFailure) in
                build.report.data.guardedInputs.contains(path)
                    ? ManifestFile(guarded: build.report.data.relative(path))
                    : try ManifestFile(input: path, named: build.report.data.relative(path))
            }
            earlier = try earlierManifest()
            try checkForeignFiles(build, earlier)
            try checkRules(build, earlier)
            try FileWriting.makeFolder(path)
        } catch {
            throw .output(error)
        }
        let stage = try Stage(in: self)
        for file in build.files { try stage.add(file) }
        let manifest = Manifest(
            build, inputs: inputs, files: stage.files, program: program, earlier: build.isPartial ? earlier : nil)
        try stage.add(OutputFile(path: Self.manifestName, bytes: manifest.bytes))
        let kept = Set(manifest.paths)
        return try stage.carryOut(removing: (earlier?.paths ?? []).filter { !kept.contains($0) }.map(place))
    }

    /// The files of a build, complete and waiting beside their places.
    private final class Stage {
        /// What was staged.
        private(set) var files: [ManifestFile] = []
        private let folder: OutputFolder
        private let staging: StagingFolder
        private var staged: [(file: String, place: String)] = []

        init(in folder: OutputFolder) throws(AtlasFailure) {
            self.folder = folder
            do throws(OutputFailure) { staging = try StagingFolder(in: folder.path) } catch { throw .output(error) }
        }

        func add(_ file: OutputFile) throws(AtlasFailure) {
            let (waiting, place) = (staging.path + "/\(staged.count)", folder.place(of: file.path))
            var digest = ManifestFile.Digest()
            try FileWriting.create(waiting, file, for: place) { digest.take($0) }
            files.append(digest.file(named: file.path))
            staged.append((waiting, place))
        }

        /// Puts the files in their places and returns these.
        func carryOut(removing removed: [String]) throws(AtlasFailure) -> [String] {
            let folders = Set(staged.map { RelativePath.folder(of: $0.place) }).sorted()
            do throws(OutputFailure) {
                for folder in folders { try FileWriting.makeFolder(folder) }
                try Replacement.carryOut(staged, removing: removed, backups: staging.path)
            } catch {
                throw .output(error)
            }
            for folder in folders { FileWriting.syncFolder(folder) }
            return staged.map(\.place)
        }
    }

    fileprivate func place(of relative: String) -> String { path + "/" + relative }

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

    /// Maps that stay must have been drawn by the rules, and with the hidden numbers, of those that are drawn now.
    private func checkRules(_ build: AtlasBuild, _ earlier: Manifest?) throws(OutputFailure) {
        guard build.isPartial, let earlier, let report = build.report.data.confidentiality else { return }
        let drawn = Set(build.report.maps.map(\.id))
        guard earlier.maps.contains(where: { !drawn.contains($0.record.id) }) else { return }
        if earlier.confidentiality != Manifest.Confidentiality(report) { throw .otherRules(path: path) }
    }

    private func checkForeignFiles(_ build: AtlasBuild, _ earlier: Manifest?) throws(OutputFailure) {
        let ours = Set(earlier?.paths ?? [])
        for file in build.files where !ours.contains(file.path) && FileWriting.exists(place(of: file.path)) {
            throw .foreignFile(path: place(of: file.path))
        }
    }
}
