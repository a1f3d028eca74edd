import Foundation

/// The folder of public figures that are not part of the project.
enum SharedData {
    static let folder = ProcessInfo.processInfo.environment["SOZIALATLAS_SHARED"].map { URL(filePath: $0) }
    static var isAvailable: Bool { folder != nil }
}
