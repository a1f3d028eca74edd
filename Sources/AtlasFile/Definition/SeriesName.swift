public import Indicators

/// What a series of counts is called: its table and column with the conditions on rows.
public enum SeriesName {
    /// The name, e.g. `zeitreihen: Wert, Kennzahl=arbeitslose, Jahr=2021`.
    public static func text(_ reference: ValueReference) -> String {
        reference.table + ": " + reference.label
    }
}
