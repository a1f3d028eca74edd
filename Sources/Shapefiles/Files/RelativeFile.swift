internal import Foundation

/// A file or folder that is there, is no shapefile, and often lies beside one.
struct RelativeFile {
    let kind: Relative
    /// The `.shp` beside or inside; `nil` = none or several.
    let shp: String?

    init?(_ path: String) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        if isFolder.boolValue, !path.lowercased().hasSuffix(".gdb") {
            kind = .folder
            let folder = path.hasSuffix("/") ? path : path + "/"
            shp = Self.onlyGeometry(in: folder) { _ in true }
            return
        }
        guard let kind = Relative(path) else { return nil }
        self.kind = kind
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...].lowercased()
        // `gemeinden.shp.xml` and `gemeinden.sbn` belong to `gemeinden.shp`.
        shp = Self.onlyGeometry(in: String(path[..<start])) { name.hasPrefix($0.dropLast(4) + ".") }
    }

    private static func onlyGeometry(in folder: String, where fits: (String) -> Bool) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        let found = names.filter { $0.lowercased().hasSuffix(".shp") && fits($0.lowercased()) }
        return found.count == 1 ? found.first.map { folder + $0 } : nil
    }
}
