import Atlas
import Documents
import Publishing

/// What a subcommand has to say: for people, and for programs.
struct Answer {
    /// For people, on standard output.
    var text: ReportText
    /// For programs; members of one object.
    var json: [DataRecord.Member]
    /// For people, on standard error.
    var notes: [Sentence] = []
    /// Exit code.
    var status = ExitStatus.success
    /// Whether the text is what was asked for, and not a report on work done: `--quiet` keeps it.
    var isWanted = false
    /// Whether the text holds escape sequences for colours, and nothing that comes from data.
    var hasColours = false

    /// The object with program, version and command in front.
    func jsonBytes(command: String) -> [UInt8] {
        let head: [DataRecord.Member] = [
            .init("program", .string(AtlasProgram.name)), .init("version", .string(AtlasProgram.version)),
            .init("command", .string(command)),
        ]
        let notes: [DataRecord.Member] = [.init("notes", .strings(notes.map(\.text)))]
        return Self.bytes(.object(head + json + notes))
    }

    /// The object for a command that failed.
    static func json(of complaint: Complaint) -> [UInt8] {
        bytes([
            "program": .string(AtlasProgram.name), "version": .string(AtlasProgram.version),
            "error": [
                "code": .integer(Int(complaint.status.rawValue)),
                "place": .optional(complaint.place?.text),
                "message": .string(complaint.sentence.text),
            ],
        ])
    }

    private static func bytes(_ object: DataRecord) -> [UInt8] {
        // Member names are ours and numbers are checked before; should that ever fail, an object still comes out.
        (try? object.write()) ?? Array("{}\n".utf8)
    }
}
