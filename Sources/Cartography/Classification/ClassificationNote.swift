/// Where the classes differ from what was asked for: a fact for a warning, not an error.
public enum ClassificationNote: Sendable, Equatable {
    /// There is no number to class.
    case noValues
    /// The printed numbers have fewer distinct values than classes were asked for: each has a class of its own.
    case fewerDistinctValues(found: Int, classesWanted: Int)
    /// These edges coincide once they are rounded, or because many values are equal; the class between them is left out.
    case edgesCoincided(at: [Double])
    /// No value lies between these edges; the class is joined to the one below it, the lowest to the one above.
    case emptyClassJoined(lower: Double, upper: Double)
}
