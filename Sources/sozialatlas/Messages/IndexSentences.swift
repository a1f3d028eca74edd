import Atlas
import SocialIndex

extension Complaint {
    /// An index that cannot be computed.
    init(_ failure: IndexFailure, index: String, at place: NamedChoice.Place) {
        self.init(
            .configuration, at: .file(place.file, line: place.line),
            "Der Index \(index.quotedInGerman) lässt sich nicht berechnen (\(failure)). Bitte seine Definition prüfen.",
            "The index \(index.quotedInEnglish) cannot be computed (\(failure)). Please check its definition.")
    }
}
