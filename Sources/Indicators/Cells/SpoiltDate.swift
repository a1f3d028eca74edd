/// A number of which Excel has made a date: `05. Apr` was `5,4` or `5.4`.
enum SpoiltDate {
    /// Whether a text is such a date.
    static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 12 else { return false }
        let month =
            #/(?:[jJ]an|[fF]eb|[mM]rz|[mM]är|[mM]ar|[aA]pr|[mM]ai|[mM]ay|[jJ]un|[jJ]ul|[aA]ug|[sS]ep|[oO]kt|[oO]ct|[nN]ov|[dD]ez|[dD]ec)\.?/#
        let words = String(decoding: text, as: UTF8.self).split { " .-/".contains($0) }
        if words.count == 2 || words.count == 3, words.contains(where: { $0.wholeMatch(of: month) != nil }) {
            return words.allSatisfy { $0.wholeMatch(of: month) != nil || $0.count <= 4 && $0.allSatisfy(\.isNumber) }
        }
        return String(decoding: text, as: UTF8.self).wholeMatch(of: #/[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{4}|[0-9]{2})?/#)
            != nil
    }
}
