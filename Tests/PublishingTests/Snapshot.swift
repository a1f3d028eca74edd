import Foundation
import Testing

/// A file that a person can open and look at, compared byte for byte.
///
/// `SOZIALATLAS_RECORD=1` writes it anew; the test then fails, so that no run that records passes for a check.
enum Snapshot {
    static func expect(_ bytes: [UInt8], isFile name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["SOZIALATLAS_RECORD"] == "1" {
            try Data(bytes).write(to: file)
            Issue.record(
                "Recorded \(name); look at it, then run again without SOZIALATLAS_RECORD",
                sourceLocation: sourceLocation)
            return
        }
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(String(decoding: bytes, as: UTF8.self) == recorded, sourceLocation: sourceLocation)
    }
}
