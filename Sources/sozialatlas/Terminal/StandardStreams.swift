import Atlas
import Foundation

/// Standard output and standard error, written to without buffers so that no failure is lost.
enum StandardStreams {
    /// What can happen to an output.
    enum Failure: Error, Equatable {
        /// Nobody reads any more, as after `| head -1`.
        case closedPipe
        /// The system's reason.
        case cannotWrite(reason: String)
    }

    /// A closed pipe and a file size limit must be errors to be handled, not signals that kill; a closed output must not become the number of a
    /// file that is opened later.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Writes text to standard output.
    static func write(_ text: String) throws(Failure) {
        try write([UInt8](text.utf8), to: STDOUT_FILENO)
    }

    /// Writes bytes to standard output.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        try write(bytes, to: STDOUT_FILENO)
    }

    /// Writes a line to standard error; there is nobody left to tell if that fails.
    static func writeError(_ line: String) {
        try? write([UInt8]((line + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes a complaint or note to standard error, as `sozialatlas: Fehler: …`.
    static func say(_ kind: Sentence, _ sentence: Sentence) {
        writeError("\(AtlasProgram.name): \(kind.text): \(sentence.text)".safeForTerminal)
    }

    /// Writes a complaint to standard error.
    static func say(_ complaint: Complaint) {
        say(Sentence("Fehler", "error"), complaint.text)
    }

    /// Whether standard error is a terminal that a person looks at.
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) != 0 }

    /// Whether standard output is a terminal that shows 16 million colours, and colours are wanted (no-color.org).
    static var outputShowsColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) != 0 && environment["NO_COLOR", default: ""].isEmpty
            && ["truecolor", "24bit"].contains(environment["COLORTERM", default: ""])
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count > 0 {
                written += count
            } else if errno == EPIPE {
                throw .closedPipe
            } else if errno != EINTR {
                throw .cannotWrite(reason: String(cString: strerror(errno)))
            }
        }
    }
}
