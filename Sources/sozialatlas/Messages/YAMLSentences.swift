import Configuration

extension YAMLFault {
    /// What keeps a file from being read, and what to do.
    var sentence: Sentence {
        switch self {
        case .tab:
            Sentence(
                "Die Zeile ist mit einem Tabulator eingerückt. Bitte mit Leerzeichen einrücken.",
                "The line is indented with a tab. Please indent with blanks.")
        case .openQuote:
            Sentence(
                "Das Anführungszeichen, das in dieser Zeile beginnt, wird nicht geschlossen. Bitte am Ende des Textes dasselbe Zeichen setzen.",
                "The quotation mark that begins on this line is not closed. Please set the same mark at the end of the text."
            )
        case .openBracket(let sign):
            Sentence(
                "Die Klammer „\(sign)“, die in dieser Zeile beginnt, wird nicht geschlossen, oder in ihr fehlt ein Komma. Ein Text, der mit „\(sign)“ beginnt, gehört in Anführungszeichen.",
                "The bracket “\(sign)” that begins on this line is not closed, or a comma is missing in it. A text that begins with “\(sign)” needs quotation marks."
            )
        case .noColon(let text):
            Sentence(
                "In der Zeile \(text.quotedInGerman) fehlt ein Doppelpunkt mit einem Leerzeichen dahinter. Bitte „schlüssel: wert“ schreiben.",
                "A colon with a blank behind it is missing in the line \(text.quotedInEnglish). Please write “key: value”."
            )
        case .secondColon:
            Sentence(
                "In der Zeile steht ein zweiter Doppelpunkt mit einem Leerzeichen dahinter. Bitte den Text hinter dem ersten in Anführungszeichen setzen.",
                "There is a second colon with a blank behind it on the line. Please put the text behind the first one into quotation marks."
            )
        case .indentation:
            Sentence(
                "Die Einrückung dieser Zeile passt zu keiner Zeile darüber. Einträge, die zusammengehören, beginnen alle in derselben Spalte.",
                "The indentation of this line fits no line above it. Entries that belong together all begin in the same column."
            )
        case .misplacedDash:
            Sentence(
                "Ein Strich „- “ beginnt einen Punkt einer Liste, hier ist aber keine. Bitte die Liste eingerückt unter ihren Eintrag schreiben, oder den Text in Anführungszeichen setzen.",
                "A dash “- ” begins an item of a list, but there is none here. Please write the list indented below its entry, or put the text into quotation marks."
            )
        case .textBehindQuote:
            Sentence(
                "Hinter dem schließenden Anführungszeichen steht noch Text. Bitte den ganzen Text einschließen; innere Anführungszeichen werden in \"…\" als \\\" geschrieben.",
                "There is text behind the closing quotation mark. Please enclose the whole text; inner quotation marks are written as \\\" in \"…\"."
            )
        case .backslash:
            Sentence(
                "Ein Backslash „\\“ hat in doppelten Anführungszeichen eine eigene Bedeutung.",
                "A backslash “\\” has a meaning of its own in double quotation marks.") + Self.backslashRemedy
        case .badStart(let sign):
            Sentence(
                "Ein Text kann nicht mit „\(sign)“ beginnen. Bitte ihn in Anführungszeichen setzen.",
                "A text cannot begin with “\(sign)”. Please put it into quotation marks.")
        case .controlCharacter:
            Sentence(
                "In der Zeile steht ein unsichtbares Steuerzeichen. Bitte die Zeile neu schreiben.",
                "There is an invisible control character on the line. Please write the line anew.")
        case .secondDocument:
            Sentence(
                "Hier beginnt ein zweites Dokument; eine Datei hat nur eines. Bitte „---“ löschen.",
                "A second document begins here; a file has one only. Please delete “---”.")
        case .other(let problem):
            Sentence(
                "Das ist kein gültiges YAML (Meldung der Bibliothek: \(problem)). Oft fehlt ein Doppelpunkt oder Anführungszeichen, oder die Einrückung stimmt nicht.",
                "This is not valid YAML (\(problem)). Often a colon or a quotation mark is missing, or the indentation is wrong."
            )
        }
    }

    /// How a path of Windows is written.
    static var backslashRemedy: Sentence {
        Sentence(
            "Bitte einen Pfad von Windows mit / schreiben (\"C:/daten/neu.csv\") oder in einfache Anführungszeichen setzen ('C:\\daten\\neu.csv').",
            "Please write a path of Windows with / (\"C:/data/new.csv\") or put it into single quotation marks ('C:\\data\\new.csv')."
        )
    }
}
