import Atlas

extension Complaint {
    /// Places that cannot be written to.
    init(_ failure: OutputFailure) {
        switch failure {
        case .cannotWrite(let path, let reason):
            let words = SystemReason.wording(reason)
            self.init(
                SystemReason.isDeviceFault(reason) ? .inputOutput : .cannotCreate, at: .file(path),
                "Hier kann nicht geschrieben werden: \(words.german). Die bisherige Ausgabe ist unverändert.",
                "This cannot be written: \(words.english). The output from before is unchanged.")
        case .foreignFolder(let path, let example):
            self.init(
                .cannotCreate, at: .file(path),
                "Der Ordner enthält schon fremde Dateien (z. B. \(example.quotedInGerman)) und keine Ausgabe dieses Programms. Bitte mit „--output“ einen neuen oder leeren Ordner angeben.",
                "The folder already holds other files (e.g. \(example.quotedInEnglish)) and no output of this program. Please name a new or empty folder with “--output”."
            )
        case .otherRules(let path):
            self.init(
                .cannotCreate, at: .file(path),
                "Im Ordner bleiben Karten, bei denen andere Zahlen verborgen waren; alte und neue zusammen könnten sie verraten. Bitte alle Karten neu bauen, ohne „--only“.",
                "Maps would stay in the folder with which other numbers were hidden; old and new ones together may give them away. Please build all maps anew, without “--only”."
            )
        case .foreignFile(let path):
            self.init(
                .cannotCreate, at: .file(path),
                "Hier liegt eine Datei, die nicht von diesem Programm stammt; sie wird nicht überschrieben. Bitte sie umbenennen oder einen anderen Ordner angeben.",
                "There is a file that this program did not make; it is not overwritten. Please rename it or name another folder."
            )
        case .unreadableManifest(let path, let reason):
            let words = SystemReason.wording(reason)
            self.init(
                .cannotCreate, at: .file(path),
                "Das Verzeichnis der letzten Ausgabe ist nicht lesbar (\(words.german)), daher ist unklar, welche Dateien ersetzt werden dürfen. Bitte einen neuen Ordner angeben.",
                "The list of the last output cannot be read (\(words.english)), so it is unknown which files may be replaced. Please name a new folder."
            )
        case .notAFolder(let path):
            self.init(
                .cannotCreate, at: .file(path),
                "Das ist eine Datei, kein Ordner; darunter kann nichts geschrieben werden. Bitte einen anderen Ordner angeben.",
                "This is a file, not a folder; nothing can be written below it. Please name another folder.")
        case .unknownKind(let path, let allowed):
            let list = Sentence.list(allowed)
            self.init(
                .usage, at: .file(path),
                "Die Endung sagt nicht, was geschrieben werden soll. Möglich sind \(list.german).",
                "The ending does not say what to write. Possible are \(list.english).")
        case .namedTwice(let path):
            self.init(
                .usage, at: .file(path), "Diese Ausgabedatei ist zweimal angegeben.", "This output file is named twice."
            )
        case .isInput(let path):
            self.init(
                .usage, at: .file(path),
                "Die Ausgabe würde eine Eingabedatei ersetzen. Bitte einen anderen Namen angeben.",
                "The output would replace an input file. Please give another name.")
        case .unreadableInput(let path, let reason):
            self.init(.missingInput, at: .file(path), SystemReason.cannotRead(reason))
        }
    }
}
