import Foundation
import Testing

/// Runs the blocks of the README that are marked to be run, with the program that was built beside the tests.
struct DocumentedCommandsTests {
    private static let products = Bundle.main.bundleURL.path

    /// Runs a script in a folder with the program in the PATH.
    private static func run(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-e", "-c", script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = products + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Whether the program is there with all its commands.
    static let isCommandBuilt = ((try? run("sozialatlas help init", in: "/"))?.output ?? "").contains("--select")

    @Test(.enabled(if: isCommandBuilt, "the command has no init yet"))
    func `What the README says to type leads to maps`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/geodata", withDestinationPath: Repository.path("geodata"))
        let blocks = try Page("README.md").blocks.filter { $0.kind == "sh run" }
        #expect(blocks.count == 2)
        for block in blocks {
            let result = try Self.run(block.text, in: folder.path)
            #expect(result.status == 0, "line \(block.line): \(result.output)")
        }
        for path in [
            "out/mein-atlas/manifest.json", "out/mein-atlas/maps/miete_je_qm.svg", "karte.svg", "karte.geojson",
        ] {
            #expect(FileManager.default.fileExists(atPath: folder.path + "/" + path), "\(path)")
        }
    }

    @Test func `Every make target that a page names is there`() throws {
        let makefile = try Repository.text("Makefile")
        for path in ["README.md", "CONTRIBUTING.md"] {
            for match in try Page(path).text.matches(of: /(?:^|`|sudo )make ([a-z-]+)/.anchorsMatchLineEndings()) {
                #expect(makefile.contains("\n.PHONY: \(match.1)\n"), "\(path): make \(match.1)")
            }
        }
    }
}
