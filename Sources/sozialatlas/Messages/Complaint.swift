/// Why the program stops: where, what, what to do, and the exit code.
struct Complaint: Error {
    /// File with line or record; `nil` if none is to blame.
    let place: Sentence?
    /// What was found, what was expected, what to do.
    let sentence: Sentence
    let status: ExitStatus

    init(_ status: ExitStatus, at place: Sentence? = nil, _ sentence: Sentence) {
        self.status = status
        self.place = place
        self.sentence = sentence
    }

    init(_ status: ExitStatus, at place: Sentence? = nil, _ german: String, _ english: String) {
        self.init(status, at: place, Sentence(german, english))
    }

    /// Place and sentence as one.
    var text: Sentence {
        guard let place else { return sentence }
        return Sentence("\(place.german): \(sentence.german)", "\(place.english): \(sentence.english)")
    }
}

extension Sentence {
    /// A file as place.
    static func file(_ path: String) -> Sentence { Sentence(path) }
    /// A line of a file.
    static func file(_ path: String, line: Int?) -> Sentence {
        guard let line, line > 0 else { return Sentence(path) }
        return path.isEmpty
            ? Sentence("Zeile \(line)", "line \(line)") : Sentence("\(path), Zeile \(line)", "\(path), line \(line)")
    }
    /// A record of a shapefile.
    static func file(_ path: String, record: Int?) -> Sentence {
        guard let record else { return Sentence(path) }
        return Sentence("\(path), Satz \(record)", "\(path), record \(record)")
    }
}
