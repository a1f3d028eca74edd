import Configuration

/// The name that was probably meant, for „Gemeint ist vielleicht …“.
enum NearestName {
    /// The known name nearest to what was found, if it is near enough to be a slip of the keyboard.
    static func of(_ found: String, in known: [String]) -> String? {
        let wanted = Array(found.lowercased().unicodeScalars.prefix(60))
        var best: (name: String, distance: Int)?
        for name in known {
            let distance = Misspelling.distance(wanted, Array(name.lowercased().unicodeScalars.prefix(60)))
            if distance < best?.distance ?? .max { best = (name, distance) }
        }
        if let best, best.distance <= max(1, wanted.count / 3) { return best.name }
        // Half a name is no slip, but as easily understood if only one begins with it.
        let begun = known.filter { found.count > 2 && $0.lowercased().hasPrefix(found.lowercased()) }
        return begun.count == 1 ? begun.first : nil
    }
}

extension Sentence {
    /// What was probably meant, and what there is.
    static func suggestion(for found: String, among known: [String], german: String, english: String) -> Sentence {
        let nearest =
            NearestName.of(found, in: known).map {
                Sentence("Gemeint ist vielleicht \($0.quotedInGerman).", "Did you mean \($0.quotedInEnglish)?")
            } ?? .none
        guard known.count > (nearest == .none ? 0 : 1) else { return nearest }
        let list = Sentence.list(known, limit: 30)
        return nearest + Sentence("\(german): \(list.german).", "\(english): \(list.english).")
    }
}
