import Languages

extension Sentence {
    /// A number with the noun that it counts, in both languages.
    static func counted(
        _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
    ) -> Sentence {
        let counted = CountedNoun(count)
        return Sentence(counted.german(german.one, german.many), counted.english(english.one, english.many))
    }
}

extension Int {
    /// „1 Zeile", „1.076 Zeilen".
    func german(_ one: String, _ many: String) -> String { CountedNoun(self).german(one, many) }
    /// "1 row", "1,076 rows".
    func english(_ one: String, _ many: String) -> String { CountedNoun(self).english(one, many) }
    /// The form that agrees with so many, such as that of a verb.
    func agreeing(_ one: String, _ many: String) -> String { CountedNoun(self).agreeing(one, many) }
}
