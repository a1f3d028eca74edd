internal import Files
internal import Foundation

/// The files of one set, found beside each other.
///
/// None is mapped: a mapped file that shrinks while it is read kills the process.
struct Companions {
    /// The path that the user gave.
    let path: String
    /// Paths of the files that exist.
    private(set) var paths: [Companion: String] = [:]

    /// Looks for the set to which the path belongs; the path may name the `.shp`, another file of the set, or have no ending.
    init(of path: String) {
        self.path = path
        let url = URL(fileURLWithPath: path)
        let isMember = Companion(rawValue: url.pathExtension.lowercased()) != nil
        let base = isMember ? url.deletingPathExtension() : url
        let folder = base.deletingLastPathComponent()
        var listing: [String]?
        for companion in Companion.allCases {
            let lower = base.path + "." + companion.rawValue
            let upper = base.path + "." + companion.rawValue.uppercased()
            if isMember, url.pathExtension.lowercased() == companion.rawValue, Self.exists(path) {
                paths[companion] = path
            } else if let found = [lower, upper].first(where: Self.exists) {
                paths[companion] = found
            } else {
                let names =
                    listing ?? ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
                listing = names
                let wanted = base.lastPathComponent.lowercased() + "." + companion.rawValue
                paths[companion] = names.first { $0.lowercased() == wanted }.map {
                    folder.appendingPathComponent($0).path
                }
            }
        }
    }

    private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// The path of a file for messages, also of one that is missing.
    func name(of companion: Companion) -> String { paths[companion] ?? path }

    /// The bytes of a file, or `nil` if there is none.
    func read(_ companion: Companion) throws(ShapefileError) -> [UInt8]? {
        guard let path = paths[companion] else { return nil }
        return try Self.bytes(of: path)
    }

    /// The bytes of a file that must be there.
    func require(_ companion: Companion) throws(ShapefileError) -> [UInt8] {
        if let bytes = try read(companion) { return bytes }
        throw absence(of: companion)
    }

    /// The `.shp`, to be read piece by piece; each caller has its own.
    ///
    /// - Parameter windowSize: Bytes read at one time: few to look at headers, many to read all.
    func openGeometry(windowSize: Int) throws(ShapefileError) -> FileBytes {
        guard let path = paths[.shp] else { throw absence(of: .shp) }
        do throws(FileFault) {
            return try FileBytes(path: path, windowSize: windowSize)
        } catch {
            throw .inaccessible(path, error)
        }
    }

    /// Which file of the set was given in place of the `.shp`; `nil` = the `.shp` or none.
    var given: Companion? {
        Companion(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased()).flatMap { $0 == .shp ? nil : $0 }
    }

    private func absence(of companion: Companion) -> ShapefileError {
        if companion == .shp, paths.isEmpty {
            if let relative = RelativeFile(path) { return .notTheGeometry(path, relative.kind, shp: relative.shp) }
            return .inaccessible(path, .missing(path))
        }
        return .missingCompanion(companion, of: path)
    }

    private static func bytes(of path: String) throws(ShapefileError) -> [UInt8] {
        do throws(FileFault) {
            return try OpenFile(path).bytes()
        } catch {
            throw .inaccessible(path, error)
        }
    }
}
