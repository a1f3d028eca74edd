import Atlas
import Foundation
do {
    let b = try AtlasBuild(atlasFile: CommandLine.arguments[1])
    for f in b.files {
        let u = URL(fileURLWithPath: CommandLine.arguments[2] + "/" + f.path)
        try FileManager.default.createDirectory(at: u.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(f.bytes).write(to: u)
    }
    for n in b.report.notes { print(n) }
    for m in b.report.maps { print(m.id, m.edges, m.counts, m.total as Any) }
} catch { print("ERR", error) }
