import Foundation
import Testing

/// The command `index` and the atlas say the same of the same index, byte for byte.
struct IndexParityTests {
    /// Peine's atlas file, without rules of confidentiality, which a definition of an index cannot have.
    private static func atlas() throws -> String {
        let text = try String(contentsOfFile: CommandRun.peine + "/atlas.yaml", encoding: .utf8)
        let rules = try #require(text.range(of: "\nconfidentiality:"))
        let rest = text[rules.upperBound...].firstRange(of: /\n(?=[a-z])/)
        return String(text[..<rules.lowerBound]) + (rest.map { "\n" + text[$0.upperBound...] } ?? "\n")
    }

    /// The lines of a section from one that begins with a text, as deeply indented, to the next one that is not deeper.
    private static func entry(_ name: String, in text: String) throws -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "  \(name):" })
        let rest = lines[(start + 1)...].prefix { $0.hasPrefix("    ") }
        return ([lines[start]] + rest).joined(separator: "\n") + "\n"
    }

    /// A definition of its own for one of the atlas' indices.
    private static func definition(of index: String, in text: String) throws -> String {
        let indicators = text.matches(of: /\n  (\w+_(?:land|wandel)):/).map { String($0.output.1) }
        let rule = try entry(index, in: text).split(separator: "\n").dropFirst().map { $0.dropFirst(2) }
        return "tables:\n" + (try entry("niedersachsen", in: text).replacing("    source: inkar\n", with: ""))
            + "indicators:\n"
            + (try indicators.map { try entry($0, in: text) }.joined().replacing(#/    source: .*\n/#, with: ""))
            + "index:\n" + rule.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [
        ("sozialindex", ["", "-frame"]), ("gisd", ["", "-frame"]),
        ("wirtschaftslage", ["", "-frame", "-dynamics", "-dynamics-frame", "-two-way"]),
    ])
    func `the tables of command and atlas are equal`(index: String, tables: [String]) throws {
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: CommandRun.peine) {
            try FileManager.default.copyItem(
                atPath: CommandRun.peine + "/" + name, toPath: folder.path + "/" + name)
        }
        let text = try Self.atlas()
        try folder.write(text, to: "atlas.yaml")
        try folder.write(try Self.definition(of: index, in: text), to: "\(index).yaml")
        let build = try CommandRun(["build", "atlas.yaml", "--output", "out"], in: folder)
        #expect(build.status == 0, "\(build.errors)")
        let run = try CommandRun(
            ["index", "\(index).yaml", "--select", "03157*", "-o", "\(index).csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        for table in tables {
            let own = try #require(folder.text("\(index)\(table).csv"))
            let atlas = try #require(folder.text("out/tables/\(index)\(table).csv"))
            // A definition of its own does not say what its regions are called.
            #expect(own.replacing(";Gebiete\r\n", with: ";Gemeinden\r\n") == atlas, "\(index)\(table)")
        }
    }

    @Test func `borders of larger areas are drawn on maps of an index too`() throws {
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: CommandRun.peine) {
            try FileManager.default.copyItem(
                atPath: CommandRun.peine + "/" + name, toPath: folder.path + "/" + name)
        }
        var borders: [Int] = []
        for line in ["", "  group-digits: 8\n"] {
            try folder.write(
                try Self.atlas().replacing("  area-column: KFL\n", with: "  area-column: KFL\n" + line),
                to: "atlas.yaml")
            let run = try CommandRun(
                ["build", "atlas.yaml", "--output", "out", "--only", "sozialindex"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let svg = try #require(folder.text("out/maps/sozialindex.svg"))
            let start = try #require(svg.range(of: "id=\"borders\""))
            let end = try #require(svg[start.upperBound...].range(of: "</g>"))
            let layer = svg[start.upperBound..<end.lowerBound]
            borders.append(layer.count { $0 == "M" })
            #expect(layer.contains("stroke=\"#ffffff\"") == line.isEmpty)
        }
        #expect(borders.allSatisfy { $0 > 0 })
    }
}
