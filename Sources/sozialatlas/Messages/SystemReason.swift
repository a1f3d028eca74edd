import Foundation

/// What the operating system says, put into the user's language where it is one of the usual reasons.
enum SystemReason {
    private static let known: [(code: Int32, german: String, english: String)] = [
        (ENOENT, "Datei oder Ordner gibt es nicht", "no such file or folder"),
        (EACCES, "keine Berechtigung", "permission denied"),
        (EPERM, "nicht erlaubt", "not permitted"),
        (ENOSPC, "kein Platz mehr auf dem Datenträger", "no space left on the disk"),
        (EDQUOT, "das Kontingent auf dem Datenträger ist erschöpft", "the disk quota is exhausted"),
        (EROFS, "der Datenträger ist schreibgeschützt", "the disk is read-only"),
        (EIO, "Lese- oder Schreibfehler des Datenträgers", "input/output error of the disk"),
        (EISDIR, "es ist ein Ordner", "it is a folder"),
        (ENOTDIR, "ein Teil des Pfads ist eine Datei", "a part of the path is a file"),
        (ENAMETOOLONG, "der Name ist zu lang", "the name is too long"),
        (EFBIG, "die Datei würde zu groß", "the file would be too large"),
        (EBADF, "der Ausgang ist geschlossen", "the output is closed"),
        (EMFILE, "zu viele offene Dateien", "too many open files"),
    ]

    /// The reason in both languages; an unusual one stays as it is.
    static func wording(_ reason: String) -> Sentence {
        for entry in known where reason == String(cString: strerror(entry.code)) {
            return Sentence(entry.german, entry.english)
        }
        return Sentence(reason)
    }

    /// The disk, not the path, is to blame.
    static func isDeviceFault(_ reason: String) -> Bool {
        [ENOSPC, EDQUOT, EIO, EFBIG, EBADF].contains { reason == String(cString: strerror($0)) }
    }

    /// The sentence for a file that cannot be read.
    static func cannotRead(_ reason: String) -> Sentence {
        let reason = wording(reason)
        return Sentence(
            "Die Datei kann nicht gelesen werden: \(reason.german). Bitte Pfad und Berechtigung prüfen.",
            "The file cannot be read: \(reason.english). Please check path and permission.")
    }
}
