internal import Foundation

/// Why the system does not give a file to be read. Facts; the sentence is made elsewhere.
public enum FileFault: Error, Equatable, Sendable {
    /// There is none; the path of the only one beside that differs in upper and lower case alone.
    case missing(near: String?)
    /// It is a folder.
    case folder
    /// It is a device, a pipe or a socket.
    case device
    /// The system's reason, in its words.
    case refused(reason: String)
    /// It has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)

    /// There is no file of this path.
    ///
    /// ```swift
    /// FileFault.missing("Werte.csv")  // .missing(near: "werte.csv")
    /// ```
    public static func missing(_ path: String) -> FileFault {
        let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let (folder, name) = (String(path[..<end]), path[end...].lowercased())
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        let near = names.filter { $0.lowercased() == name }
        return .missing(near: near.count == 1 ? near.first.map { folder + $0 } : nil)
    }
}
