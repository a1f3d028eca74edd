import Foundation
import Geography
import Testing

@testable import Projections

@Suite(.serialized) struct DataFoldersTests {
    @Test func `only absolute folders are searched, the user's own last`() {
        #expect(!DataFolders.paths.isEmpty)
        #expect(DataFolders.paths.allSatisfy { $0.hasPrefix("/") })
        #expect(DataFolders.paths.last?.hasSuffix("/proj") == true)
    }

    @Test func `a forged grid in the working directory moves nothing`() throws {
        let name = "BETA2007.gsb"
        let installed = DataFolders.paths.map { $0 + "/" + name }.first { FileManager.default.fileExists(atPath: $0) }
        var grid = try Data(contentsOf: URL(fileURLWithPath: #require(installed)))
        // NTv2: two headers of 11 records, then per node latitude shift, longitude shift and their accuracies as Float32.
        for node in stride(from: 22 * 16, to: grid.count - 31, by: 16) {
            grid.replaceSubrange(
                node..<(node + 4), with: withUnsafeBytes(of: Float(20).bitPattern.littleEndian) { Data($0) })
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("forged-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let before = FileManager.default.currentDirectoryPath
        #expect(FileManager.default.changeCurrentDirectoryPath(folder.path))
        defer {
            _ = FileManager.default.changeCurrentDirectoryPath(before)
            try? FileManager.default.removeItem(at: folder)
        }
        for alias in [name, "de_adv_BETA2007.tif"] { try grid.write(to: folder.appendingPathComponent(alias)) }

        let position = Position(x: 3_603_400.5, y: 5_798_000.25)
        let transformation = try Transformation(
            from: .init(31467), to: .init(4326), extent: Extent.germanyGaussKrueger)
        let result = try transformation.apply(to: position)
        #expect(transformation.operation.grids.map(\.name) == ["de_adv_BETA2007.tif"])
        #expect(abs(result.x - 10.5149160164) < 1e-7)
        #expect(abs(result.y - 52.3056924690) < 1e-7)
    }
}
