import Languages
import Testing

@Suite("Counted nouns agree with their number")
struct CountedNounTests {
    @Test(
        "One is singular, none and several are plural",
        arguments: [
            (0, "0 Zeilen", "0 rows"), (1, "1 Zeile", "1 row"), (2, "2 Zeilen", "2 rows"), (11, "11 Zeilen", "11 rows"),
            (21, "21 Zeilen", "21 rows"), (1076, "1.076 Zeilen", "1,076 rows"),
        ])
    func nouns(count: Int, german: String, english: String) {
        #expect(CountedNoun(count).german("Zeile", "Zeilen") == german)
        #expect(CountedNoun(count).english("row", "rows") == english)
        for (language, text) in [(OutputLanguage.german, german), (.english, english)] {
            #expect(
                Wording(language).counted(count, german: ("Zeile", "Zeilen"), english: ("row", "rows")) == text)
        }
    }

    @Test("A verb goes with its noun")
    func verbs() {
        #expect((0...2).map { CountedNoun($0).agreeing("hat", "haben") } == ["haben", "hat", "haben"])
    }
}
