import Atlas
import Documents
import Foundation
import Testing

/// Pages say what the register and Package.swift say.
struct RegisteredNamesTests {
    @Test func `The man page names every output and every ending, command by command`() throws {
        let manual = try Repository.text("docs/sozialatlas.1").replacing("\\-", with: "-")
        func part(_ heading: String) throws -> String {
            let start = try #require(manual.firstRange(of: ".SH \(heading)\n"))
            let rest = manual[start.upperBound...]
            return String(rest[..<(rest.firstRange(of: "\n.SH ")?.lowerBound ?? rest.endIndex)])
        }
        #expect(try part("COMMANDS").contains("says which: \(Register.outputs.joined(separator: ", "))."))
        let map = Register.formats(writing: [.sheet, .layer]).map { "." + $0.name }
        #expect(try part("OPTIONS OF MAP").contains("\(map.dropLast().joined(separator: ", ")) or \(map.last ?? "");"))
        let index = Register.formats(writing: [.table, .record, .sheet]).map { "." + $0.name }
        let described = try part("OPTIONS OF INDEX").split(separator: "\n").last ?? ""
        #expect(Set(described.matches(of: /\.[a-z]+\b/).map { String($0.0) }) == Set(index))
    }

    @Test func `CONTRIBUTING lists the modules of Package.swift and whom they know`() throws {
        let package = try Repository.text("Package.swift")
            .replacing(/\.product\(name: ("\w+"), package: "[\w-]+"\)/) { $0.1 }
        var modules = package.matches(of: /\.systemLibrary\(\s*name: "(\w+)"/).map { (name: $0.1, knows: Substring()) }
        modules += package.matches(of: /module\(\s*"(\w+)"(?:,\s*knows: \[([^\]]*)\])?\s*\)/).map { ($0.1, $0.2 ?? "") }
        modules += package.matches(of: /\.executableTarget\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/).map {
            ($0.1, $0.2)
        }
        #expect(modules.count > 20)
        let page = try Page("CONTRIBUTING.md").section("## Where code belongs")
        let rows = page.matches(of: /(?m)^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/).map { "\($0.1): \($0.2)" }
        #expect(
            rows
                == modules.map { module in
                    let knows = module.knows.matches(of: /"(\w+)"/).map { String($0.1) }
                    return "\(module.name): \(knows.isEmpty ? "nothing" : knows.joined(separator: ", "))"
                })
    }

    @Test func `The folders that CONTRIBUTING shows are there, and no other`() throws {
        let page = try Page("CONTRIBUTING.md")
        let tree = try #require(page.blocks.first { $0.text.contains("Sources/") }).text
        let shown = Set(tree.matches(of: /(?:^|\s)([A-Za-z]+)\/(?:\s|\w)/).map { String($0.1) })
        let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.folder).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: Repository.path($0), isDirectory: &isFolder)
                && isFolder.boolValue
                && !$0.hasPrefix(".") && $0 != "out"
        }
        #expect(shown == Set(folders))
    }

    @Test func `The program in the README is the one that CI builds and runs`() throws {
        let block = try #require(try Page("README.md").blocks.first { $0.kind == "swift" })
        #expect(block.text == (try Repository.text("Examples/OneMap/Sources/OneMap/OneMap.swift")))
    }
}
