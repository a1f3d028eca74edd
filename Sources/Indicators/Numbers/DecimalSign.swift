/// The sign that parts whole units from their fractions in a table.
public enum DecimalSign: String, CaseIterable, Sendable {
    /// `1.234,5`, as German offices write it.
    case comma
    /// `1,234.5`, as programs and English tables write it.
    case point

    /// The sign as a byte.
    var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
    /// The other sign, which may part groups of three digits.
    var groupingByte: UInt8 { self == .comma ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}
