import Foundation
import Testing

/// Inputs of people who do this job, each with what is right: a script runs the program and judges what comes out.
struct UserInputTests {
    private static let folder = SharedData.path("../cases")
    private static let names =
        SharedData.isAvailable
        ? ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { name in
            FileManager.default.fileExists(atPath: folder + "/" + name + "/cmd.sh")
        }.sorted() : []

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `there are inputs`() { #expect(Self.names.count > 30) }

    @Test(arguments: names)
    func `an input comes out right`(name: String) throws {
        let output = try TemporaryFolder()
        let run = try CommandRun(
            shell: "sh '\(Self.folder)/\(name)/cmd.sh' '\(CommandRun.program)' '\(output.path)'", in: output)
        #expect(run.output.hasSuffix("PASS\n"), "\(run.output)\(run.errors)")
    }
}
