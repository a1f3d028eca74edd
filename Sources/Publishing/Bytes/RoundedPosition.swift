/// A position as it is written: whole counts of the last decimal of either coordinate.
struct RoundedPosition: Equatable {
    /// To the east, or to the right.
    var x: Int
    /// To the north, or down the sheet.
    var y: Int
}
