internal import Languages

extension Wording {
    /// Up to six names, then how many more.
    func list(_ names: [String]) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        let more = names.count - 5
        return names.prefix(5).joined(separator: ", ") + self(" und \(more) weitere", " and \(more) more")
    }
}
