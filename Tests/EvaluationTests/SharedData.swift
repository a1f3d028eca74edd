import Foundation

/// The folder with public figures and shapefiles that are not part of the repository.
enum SharedData {
    static let folder = ProcessInfo.processInfo.environment["SOZIALATLAS_SHARED"]
    static var isAvailable: Bool { folder != nil }
    static func path(_ relative: String) -> String { (folder ?? "") + "/" + relative }
}
