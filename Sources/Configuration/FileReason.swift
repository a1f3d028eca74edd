internal import Foundation

/// Why the operating system refused a file, in its own words.
public struct FileReason {
    /// The system's message, e.g. `No such file or directory`.
    public let text: String

    /// The reason behind an error of the system.
    public init(_ error: any Error) {
        var current = error as NSError
        while let deeper = current.userInfo[NSUnderlyingErrorKey] as? NSError { current = deeper }
        if current.domain == NSPOSIXErrorDomain {
            text = String(cString: strerror(Int32(truncatingIfNeeded: current.code)))
        } else if current.domain == NSCocoaErrorDomain, [4, 260].contains(current.code) {
            text = String(cString: strerror(ENOENT))
        } else if current.domain == NSCocoaErrorDomain, [257, 513].contains(current.code) {
            text = String(cString: strerror(EACCES))
        } else {
            text = current.localizedDescription
        }
    }
}
