/// The bytes of one cell of a `.dbf`, as far as they are its text.
struct FieldText {
    /// Without blanks around it and without what lies behind an end mark.
    let bytes: UnsafeRawBufferPointer
    /// The text reaches to the last byte of the field: it may have been longer once.
    let fillsField: Bool
    /// Something other than blanks lies behind a NUL byte.
    let hasRest: Bool
    /// Control characters stood behind the text; they are no part of it.
    let hasEndMark: Bool

    /// - Parameter trimmingBlanks: `false` for encodings in which a NUL or blank byte may be half of a character.
    init(_ cell: UnsafeRawBufferPointer, trimmingBlanks: Bool) {
        guard trimmingBlanks else {
            bytes = cell
            fillsField = false
            hasRest = false
            hasEndMark = false
            return
        }
        var end = cell.count
        while end > 0, cell[end - 1] == 0x20 || cell[end - 1] == 0 { end -= 1 }
        fillsField = end == cell.count && end > 0
        var start = 0
        while start < end, cell[start] == 0x20 { start += 1 }
        if let mark = cell[start..<end].firstIndex(of: 0) {
            hasRest = true
            end = mark
            while end > start, cell[end - 1] == 0x20 { end -= 1 }
        } else {
            hasRest = false
        }
        let mark = end
        while end > start, cell[end - 1] <= 0x20 || cell[end - 1] == 0x7F { end -= 1 }
        hasEndMark = end < mark
        bytes = UnsafeRawBufferPointer(rebasing: cell[start..<end])
    }
}
