import Foundation
import Testing

/// What the program can do stands in docs/.
struct DocumentationTests {
    private static func text(_ path: String) throws -> String {
        try String(contentsOf: CommandRun.checkout.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func `each exit code stands in the table of docs/errors.md and in the man page`() throws {
        let source = try Self.text("Sources/sozialatlas/Messages/ExitStatus.swift")
        let codes = source.matches(of: /case \w+ = (\d+)/).map { String($0.1) }
        #expect(codes.count == 10)
        let page = try Self.text("docs/errors.md")
        let manual = try Self.text("docs/sozialatlas.1")
        for code in codes {
            #expect(page.contains("| \(code) | EX_"), "\(code)")
            #expect(code == "0" || page.contains("## \(code): "), "\(code)")
            #expect(manual.contains("\n\(code)|"), "\(code)")
        }
    }

    @Test(arguments: UsageTests.subcommands)
    func `each option of a command stands in the man page`(command: String) throws {
        let manual = try Self.text("docs/sozialatlas.1").replacing("\\-", with: "-")
        let help = try CommandRun([command, "--help"], in: TemporaryFolder()).output
        #expect(manual.contains(".B \(command)\n"))
        let options = help.split(separator: "OPTIONS:").last?.matches(of: /--[a-z-]+/).map { String($0.0) } ?? []
        #expect(options.contains("--language") && options.contains("--threads"))
        for option in Set(options) { #expect(manual.contains("\\fB\(option)\\fR"), "\(option)") }
    }

    @Test func `sentences of docs/errors.md are those of the program`() throws {
        let page = try Self.text("docs/errors.md").replacing("\n    ", with: " ")
        let folder = try TemporaryFolder(withPeine: true)
        try folder.remove("gemeinden.shx")
        let missing = try CommandRun(["check"], in: folder)
        #expect(page.contains(missing.errors.dropFirst("sozialatlas: error: ".count).trimmingCharacters(in: .newlines)))
        let absent = try CommandRun(["inspect", "none.shp"], in: folder)
        #expect(page.contains(absent.errors.dropFirst("sozialatlas: error: ".count).trimmingCharacters(in: .newlines)))
    }
}
