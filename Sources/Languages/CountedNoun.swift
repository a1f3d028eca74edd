/// A number with the noun that it counts: the one place that chooses between singular and plural, for outputs and for messages.
///
/// ```swift
/// CountedNoun(1).german("Zeile", "Zeilen")      // 1 Zeile
/// CountedNoun(1076).german("Zeile", "Zeilen")   // 1.076 Zeilen
/// CountedNoun(1).agreeing("hat", "haben")       // hat
/// ```
public struct CountedNoun: Hashable, Sendable {
    /// How many there are.
    public let count: Int

    /// So many.
    public init(_ count: Int) {
        self.count = count
    }

    /// The number and the noun, in German.
    public func german(_ one: String, _ many: String) -> String { text(.german, agreeing(one, many)) }

    /// The number and the noun, in English.
    public func english(_ one: String, _ many: String) -> String { text(.english, agreeing(one, many)) }

    /// What goes with the noun, such as a verb: one form for one, the other for none and for several.
    public func agreeing(_ one: String, _ many: String) -> String { count == 1 ? one : many }

    private func text(_ language: OutputLanguage, _ noun: String) -> String {
        NumberFormat(language: language, decimals: 0).text(Double(count)) + " " + noun
    }
}

extension Wording {
    /// The number and the noun, in this language.
    public func counted(
        _ count: Int, german: (one: String, many: String), english: (one: String, many: String)
    ) -> String {
        let counted = CountedNoun(count)
        return self(counted.german(german.one, german.many), counted.english(english.one, english.many))
    }
}
