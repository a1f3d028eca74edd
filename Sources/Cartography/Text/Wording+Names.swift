internal import Languages

extension Wording {
    /// A description's first sentence: the kind of picture and what it shows, where that is said.
    func opening(_ kind: String, _ subject: String) -> String {
        let subject = subject.trimmingPrefix { $0.isWhitespace }
        return subject.isEmpty ? kind + "." : "\(kind): \(subject)."
    }

    /// Up to six names, then how many more.
    func list(_ names: [String]) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        let more = names.count - 5
        return names.prefix(5).joined(separator: ", ") + self(" und \(more) weitere", " and \(more) more")
    }
}
