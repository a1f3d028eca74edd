import Atlas
import AtlasFile
import Foundation

/// Draws one map several times in one process and prints the median seconds of each stage, one line each:
/// `stage<TAB>seconds`. The first run does not count.
@main
struct Stages {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 9, let runs = Int(arguments.last ?? ""), runs > 0 else {
            let usage = "Usage: stages BOUNDARIES KEY TABLE TABLEKEY COLUMN STYLE.yaml PALETTE.yaml svg|geojson RUNS\n"
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
        let words = Array(arguments)
        var map = SingleMap(boundaries: words[0], values: words[2], column: words[4])
        map.boundaries.key = words[1]
        map.valuesKey = words[3]
        map.style = words[5]
        map.palette = words[6]
        map.outputs = [words[7]]
        var all: [String: [Double]] = [:]
        var order: [String] = []
        for run in 0...runs {
            let times = StageTimes()
            times.enter("start")
            let build = try map.build(options: AtlasBuild.Options { times.enter($0.rawValue) })
            guard !build.files.isEmpty else { exit(1) }
            for (stage, seconds) in times.finish() where run > 0 {
                if all[stage] == nil { order.append(stage) }
                all[stage, default: []].append(seconds)
            }
        }
        for stage in order {
            let sorted = (all[stage] ?? []).sorted()
            let middle = sorted.count / 2
            let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
            print("\(stage)\t\(median)")
        }
    }
}
