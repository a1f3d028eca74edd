internal import Configuration
internal import Crypto
internal import Foundation

/// A file that a build read or wrote, with the SHA-256 of its bytes.
struct ManifestFile: Codable, Equatable {
    /// Inputs: path relative to the atlas file. Outputs: path in the folder.
    var path: String
    /// Size in bytes; `nil` for a file that holds hidden numbers.
    var bytes: Int?
    /// SHA-256 in hexadecimal digits (FIPS 180-4). `nil` for a file that holds hidden numbers: who knows the rest of the file
    /// could try the few that are possible until the sum fits.
    var sha256: String?

    private init(path: String, bytes: Int, sha256: String) {
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// A file that holds hidden numbers.
    init(guarded name: String) {
        path = name
    }

    /// Describes a file that was read.
    init(input path: String, named name: String) throws(OutputFailure) {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            var digest = Digest()
            while let portion = try handle.read(upToCount: 1 << 20), !portion.isEmpty { digest.take(portion) }
            self = digest.file(named: name)
        } catch {
            throw .unreadableInput(path: path, reason: FileReason(error).text)
        }
    }

    /// Size and SHA-256 of bytes that come in portions.
    struct Digest {
        private var hash = SHA256()
        private var count = 0

        /// Takes the next portion in.
        mutating func take(_ portion: some DataProtocol) {
            hash.update(data: portion)
            count += portion.count
        }

        /// The file whose bytes these were.
        func file(named path: String) -> ManifestFile {
            let digits = Array("0123456789abcdef")
            let text = hash.finalize().map { byte in String([digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }.joined()
            return ManifestFile(path: path, bytes: count, sha256: text)
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
