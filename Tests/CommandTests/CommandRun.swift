import Foundation
import Testing

/// One run of the built program: what it printed and how it ended.
struct CommandRun {
    let output: String
    let errors: String
    let status: Int32

    /// The program in the build folder, beside the test bundle.
    static let program: String = {
        let bundle = CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        let folders =
            [bundle, Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
            .compactMap { $0 } + [checkout.appendingPathComponent(".build/debug")]
        let paths = folders.map { $0.appendingPathComponent("sozialatlas").path }
        return paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "sozialatlas"
    }()

    /// Folder of the repository.
    static let checkout = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The example data.
    static let peine = checkout.appendingPathComponent("geodata/peine").path

    /// Runs the program without a shell.
    ///
    /// - Parameters:
    ///   - arguments: Those behind the program's name.
    ///   - folder: The current folder.
    ///   - environment: Beside PATH and HOME; by default no language is set.
    init(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        var all = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
        all.merge(environment) { $1 }
        process.environment = all
        // Files rather than pipes: a full pipe would stop the program.
        let id = UUID().uuidString
        let files = ["out", "err"].map { FileManager.default.temporaryDirectory.path + "/\(id).\($0)" }
        for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[0]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "the program was killed by a signal")
        output = try String(contentsOfFile: files[0], encoding: .utf8)
        errors = try String(contentsOfFile: files[1], encoding: .utf8)
        status = process.terminationStatus
    }

    /// Runs a line of the shell, for pipes and devices; `sozialatlas` stands for the program.
    init(shell line: String, in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "sozialatlas() { '\(Self.program)' \"$@\"; }; set -o pipefail; " + line]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        self.output = String(decoding: outputData, as: UTF8.self)
        self.errors = String(decoding: errorData, as: UTF8.self)
        status = process.terminationStatus
    }
}

/// A folder that goes when the test does.
final class TemporaryFolder {
    let path: String

    /// - Parameter data: Whether the files of the example are copied into it.
    init(withPeine data: Bool = false) throws {
        path = FileManager.default.temporaryDirectory.path + "/sozialatlas-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard data else { return }
        for file in try FileManager.default.contentsOfDirectory(atPath: CommandRun.peine) {
            try FileManager.default.copyItem(atPath: CommandRun.peine + "/" + file, toPath: path + "/" + file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func bytes(_ file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + file).map { [UInt8]($0) }
    }

    func text(_ file: String) -> String? { bytes(file).map { String(decoding: $0, as: UTF8.self) } }

    func write(_ text: String, to file: String) throws { try write([UInt8](text.utf8), to: file) }

    func write(_ bytes: [UInt8], to file: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + file))
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

    func names(_ folder: String = ".") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }
}
