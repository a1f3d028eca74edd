/// What the program says, in both languages, so that neither can be forgotten.
struct Sentence: Equatable {
    let german: String
    let english: String

    init(_ german: String, _ english: String) {
        self.german = german
        self.english = english
    }

    /// A name, number or path that is the same in every language.
    init(_ text: String) {
        self.init(text, text)
    }

    /// In one of the languages.
    func text(in language: MessageLanguage) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }

    /// In the language of the user.
    var text: String { text(in: .current) }

    /// One sentence after the other.
    static func + (left: Sentence, right: Sentence) -> Sentence {
        Sentence(
            [left.german, right.german].filter { !$0.isEmpty }.joined(separator: " "),
            [left.english, right.english].filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Nothing to say.
    static let none = Sentence("", "")
}

extension String {
    /// In German quotation marks.
    var quotedInGerman: String { "„\(self)“" }
    /// In English quotation marks.
    var quotedInEnglish: String { "“\(self)”" }
}

extension Sentence {
    /// A text of the user's in quotation marks.
    static func quoted(_ text: String) -> Sentence { Sentence(text.quotedInGerman, text.quotedInEnglish) }

    /// Names in quotation marks, the first `limit` of them.
    static func list(_ names: [String], limit: Int = 12) -> Sentence {
        // One more is no longer than saying so.
        let shown = names.prefix(names.count == limit + 1 ? limit + 1 : limit)
        let more = names.count - shown.count
        return Sentence(
            shown.map(\.quotedInGerman).joined(separator: ", ") + (more > 0 ? " und \(more) weitere" : ""),
            shown.map(\.quotedInEnglish).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
    }

    /// Numbers or keys, without quotation marks, the first `limit` of them.
    static func plainList(_ items: [String], limit: Int = 8) -> Sentence {
        let limit = items.count == limit + 1 ? limit + 1 : limit
        let shown = items.prefix(limit).joined(separator: ", ")
        let more = items.count - min(items.count, limit)
        return Sentence(
            shown + (more > 0 ? " und \(more) weitere" : ""), shown + (more > 0 ? " and \(more) more" : ""))
    }
}
