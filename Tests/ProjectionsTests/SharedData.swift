import Foundation
import Geography

/// The folder of public data beside the repository, named by `SOZIALATLAS_SHARED` (relative: to the package).
enum SharedData {
    static let root: URL? = ProcessInfo.processInfo.environment["SOZIALATLAS_SHARED"].map { path in
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return path.hasPrefix("/") ? URL(fileURLWithPath: path) : package.appendingPathComponent(path).standardized
    }

    static var isAvailable: Bool { root != nil }

    static func url(_ path: String) throws -> URL {
        try (root ?? { throw CocoaError(.fileNoSuchFile) }()).appendingPathComponent(path)
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
    }

    /// All .prj files below a folder, as sorted paths relative to the shared folder.
    static func definitions(below folder: String) throws -> [String] {
        let base = try url(folder)
        let files = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".prj") }.map { folder + "/" + $0 }.sorted()
    }

    /// The box that the header of a .shp states (bytes 36 to 67).
    static func extent(ofShapefileBeside path: String) throws -> BoundingBox? {
        guard let bytes = try? Data(contentsOf: url(String(path.dropLast(4)) + ".shp")), bytes.count >= 68 else {
            return nil
        }
        func number(_ offset: Int) -> Double {
            Double(
                bitPattern: (0..<8).reduce(0) { $0 | UInt64(bytes[bytes.startIndex + offset + $1]) << (8 * UInt64($1)) }
            )
        }
        return BoundingBox(minX: number(36), minY: number(44), maxX: number(52), maxY: number(60))
    }
}
