import Atlas
import Foundation

do {
    var b: AtlasBuild
    if CommandLine.arguments[1].hasSuffix(".yaml") {
        b = try AtlasBuild(atlasFile: CommandLine.arguments[1])
    } else {
        var m = SingleMap(boundaries: CommandLine.arguments[1], values: CommandLine.arguments[3], column: "value")
        if CommandLine.arguments.count > 4 { m.key = CommandLine.arguments[4] }
        b = try m.build()
    }
    for f in b.files {
        let u = URL(fileURLWithPath: CommandLine.arguments[2] + "/" + f.path)
        try FileManager.default.createDirectory(at: u.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(f.bytes).write(to: u)
    }
    for n in b.report.notes { print(String("\(n)".prefix(300))) }
    print(b.report.joins.count)
    print(b.report.wgs84Operation as Any)
    for m in b.report.maps { print(m.id, m.edges, m.counts, m.total as Any) }
} catch { print("ERR", error) }
