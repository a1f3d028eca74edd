internal import CProj
internal import Foundation

/// Where proj.db and the grids may be read from.
///
/// Left alone, PROJ opens a grid in the working directory before it looks anywhere else, so that a file lying beside
/// the data moves the map. These folders are named to it explicitly: those of `PROJ_DATA` (or the older `PROJ_LIB`),
/// the one that PROJ was built for, and last the user's own (`projsync` writes there), which so can add grids but not replace any.
enum DataFolders {
    /// Absolute folders in the order of search.
    static let paths: [String] = {
        let environment = ProcessInfo.processInfo.environment
        let named = environment["PROJ_DATA"] ?? environment["PROJ_LIB"] ?? ""
        let own = userFolder
        var folders = named.split(separator: ":").map(String.init)
        folders += compiledIn.filter { $0 != own }
        if let own { folders.append(own) }
        var seen: Set<String> = []
        return folders.filter { $0.hasPrefix("/") && seen.insert($0).inserted }
    }()

    /// Hands the folders over as C strings.
    static func withPaths<Result>(_ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result) -> Result {
        let copies = paths.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return copies.map { UnsafePointer($0) }.withUnsafeBufferPointer(body)
    }

    private static var compiledIn: [String] {
        guard let paths = proj_info().searchpath else { return [] }
        return String(cString: paths).split(separator: ":").map(String.init)
    }

    private static var userFolder: String? {
        guard let context = proj_context_create() else { return nil }
        defer { proj_context_destroy(context) }
        return proj_context_get_user_writable_directory(context, 0).map { String(cString: $0) }
    }
}
