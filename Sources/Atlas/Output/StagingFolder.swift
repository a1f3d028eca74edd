internal import Foundation

/// A hidden folder beside the place of an output, for files that are not complete yet. Gone when its owner is.
final class StagingFolder {
    /// Path of the folder.
    let path: String

    /// Makes a folder in another one.
    init(in parent: String) throws(OutputFailure) {
        var name = Array((parent + "/.sozialatlas-XXXXXX").utf8CString)
        let made = name.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
        }
        guard made else { throw .cannotWrite(path: parent, reason: FileWriting.reason(errno)) }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Removes a file.
    static func delete(_ path: String) { unlink(path) }
}
