internal import Crypto
internal import Foundation

/// A file that a build read or wrote, with the SHA-256 of its bytes.
struct ManifestFile: Codable, Equatable {
    /// Inputs: path relative to the atlas file. Outputs: path in the folder.
    var path: String
    /// Size in bytes.
    var bytes: Int
    /// SHA-256 in hexadecimal digits (FIPS 180-4).
    var sha256: String

    /// Describes bytes.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes.count
        sha256 = SHA256.hash(data: bytes).map { byte in
            let digits = Array("0123456789abcdef")
            return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }.joined()
    }

    /// Describes a file that was read.
    init(input path: String, named name: String) throws(OutputFailure) {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
            self.init(path: name, bytes: [UInt8](data))
        } catch {
            throw .unreadableInput(path: path, reason: FileReason(error).text)
        }
    }

    /// Whether a path stays inside the output folder.
    static func isSafe(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/")
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                $0 != ".." && $0 != "." && !$0.isEmpty
            }
    }
}
