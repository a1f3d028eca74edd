/// Why a text is no number.
public enum NumberFault: Error, Equatable, Sendable {
    /// Neither digits in a known form nor a table symbol.
    case notANumber
    /// Digits followed by a percent sign, a unit or other text, e.g. `12,5 %`.
    case textAfterNumber(String)
    /// Thousands separators that do not part groups of three, e.g. `12.34.567`, or of two kinds.
    case brokenThousands
    /// Zeros before the first digit that counts: a key rather than a number, e.g. `03157006`.
    case leadingZero
    /// A number that Excel made a date, e.g. `05. Apr`.
    case spoiltDate(String)
    /// A number with the other decimal sign than the rest of the file, e.g. `478.8` among commas.
    case otherDecimalSign
    /// Too large, too small or too long for a number with 15 exact digits.
    case outOfRange
}
