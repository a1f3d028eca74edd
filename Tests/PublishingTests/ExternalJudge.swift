import Foundation

/// A program from outside that judges a file of ours.
struct ExternalJudge {
    static let xmllint = ExternalJudge("xmllint")
    static let ogrinfo = ExternalJudge("ogrinfo")
    static let pdffonts = ExternalJudge("pdffonts")
    static let pdfinfo = ExternalJudge("pdfinfo")

    let name: String

    init(_ name: String) {
        self.name = name
    }

    var path: String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    var isInstalled: Bool { path != nil }

    /// Runs the program on a file that holds the bytes, as last argument.
    func judge(_ bytes: [UInt8], named file: String, arguments: [String]) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appendingPathComponent(file)
        try Data(bytes).write(to: url)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? name)
        process.arguments = arguments + [url.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
